import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { joinLines } from '../../src/ingest/blocks/join-lines.ts'
import { toRawLines } from '../../src/ingest/lines/raw-line.ts'
import { makeRandom } from '../support/make-random.ts'

/** Real texts with their structure made by hand. They are no part of the project. */
const GOLD = '../shared/seeds/gold'
const hasGold = existsSync(GOLD)
const ROUNDS = 20

interface Gold {
  readonly articles: readonly {
    readonly blocks: readonly { readonly type: string; readonly text: string }[]
  }[]
}

const articles = hasGold
  ? readdirSync(GOLD).flatMap(
      (name) => (JSON.parse(readFileSync(`${GOLD}/${name}`, 'utf8')) as Gold).articles,
    )
  : []
const texts = articles.map(({ blocks }) => blocks.map(({ text }) => text))

describe.skipIf(!hasGold)(
  `the paragraphs of the real texts in ${GOLD}${hasGold ? '' : ' (absent: skipped)'}`,
  () => {
    test('are put together again where they were cut at a point inside', () => {
      const random = makeRandom(20_211_230)
      let cuts = 0
      const missed: string[] = []
      for (let round = 0; round < ROUNDS; round++)
        for (const { blocks } of articles)
          for (const [i, { type, text }] of blocks.entries()) {
            if (type !== 'paragraph' || text.length < 12) continue
            const at = 1 + Math.floor(random() * (text.length - 1))
            const [left, right] = [text.slice(0, at), text.slice(at)]
            const lines = blocks.map((block, n) => (n === i ? `${left}\n${right}` : block.text))
            const { pieces } = joinLines(toRawLines(lines.join('\n')), 3)
            cuts++
            if (!pieces.some((piece) => piece.text === left.trimEnd() + right.trimStart()))
              missed.push(`${left.slice(-24)}|${right.slice(0, 12)}`)
          }
      expect(1 - missed.length / cuts).toBeGreaterThanOrEqual(0.93)
    })

    test.each(['\n', '\n\n'])('are never joined to one another over %j', (gap) => {
      const joined = texts.flatMap((blocks) =>
        joinLines(toRawLines(blocks.join(gap)), 3).joins.map(
          ({ left, right }) => `${left}|${right}`,
        ),
      )
      expect(joined).toEqual([])
    })
  },
)
