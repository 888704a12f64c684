import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ingestRaw } from './ingest-raw.ts'

/** Real texts with their structure made by hand. They are no part of the project. */
const SEEDS = '../shared/seeds'
const hasSeeds = existsSync(SEEDS)
const files = hasSeeds ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : []

interface Gold {
  readonly articles: readonly {
    readonly blocks: readonly {
      readonly type: string
      readonly level?: number
      readonly text: string
      readonly lead?: string
    }[]
  }[]
}

describe.skipIf(!hasSeeds)(
  `the real texts in ${SEEDS}${hasSeeds ? '' : ' (absent: skipped)'}`,
  () => {
    test('are there', () => {
      expect(files.length).toBeGreaterThan(0)
    })

    test.each(files)('%s has the structure that a person gave it, and loses nothing', (name) => {
      const gold = JSON.parse(
        readFileSync(`${SEEDS}/gold/${name.replace('.txt', '.json')}`, 'utf8'),
      ) as Gold
      const result = ingestRaw(new Uint8Array(readFileSync(`${SEEDS}/${name}`)))
      expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      const bare = (text: string | undefined): string | undefined => text?.replace(/\s/gu, '')
      expect(
        result.articles.map(({ blocks }) =>
          blocks.map((block) => [
            block.kind,
            block.kind === 'heading' ? block.level : undefined,
            bare(block.text),
            block.kind === 'paragraph' ? bare(block.lead) : undefined,
          ]),
        ),
      ).toEqual(
        gold.articles.map(({ blocks }) =>
          blocks.map(({ type, level, text, lead }) => [type, level, bare(text), bare(lead)]),
        ),
      )
    })
  },
)
