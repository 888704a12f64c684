import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { ingest } from '../../src/commands/ingest.ts'
import type { RawSource } from '../../src/ingest/ingest-result.ts'
import { NAMED_AFTER_RAW } from '../support/named-after-raw.ts'

vi.mock('../../src/ingest/ingest-text.ts', async (original) => {
  const real = await original<typeof import('../../src/ingest/ingest-text.ts')>()
  return {
    ingestText: (source: RawSource) => {
      if (source.file.endsWith('b.txt')) throw new Error('a promise broken by our own code')
      return real.ingestText(source)
    },
  }
})

const content = mkdtempSync(join(tmpdir(), 'ingest-internal-'))
afterAll(() => rmSync(content, { recursive: true }))

test.each(['en', 'zh'] as const)('a fault of our own costs one file (%s)', async (language) => {
  mkdirSync(join(content, 'raw'), { recursive: true })
  writeFileSync(join(content, 'archive.yaml'), NAMED_AFTER_RAW)
  for (const name of ['a', 'b', 'c'])
    writeFileSync(
      join(content, 'raw', `${name}.txt`),
      `下湾街道2021年工作总结\n今年以来，街道上下团结一心，办成了许多群众盼望的${name}类实事。\n`,
    )
  const said: string[] = []
  const code = await ingest(
    { paths: [join(content, 'raw')], out: content, review: join(content, 'review.md') },
    {
      out: () => undefined,
      say: (text) => void said.push(text),
      draw: () => undefined,
      language,
      isInteractive: false,
      hasColour: false,
    },
  )
  expect(code).toBe(1)
  expect(said.join('\n')).toContain('raw/internal')
  expect(said.join('\n')).toMatch(
    /a promise broken by our own code \(.*ingest-internal\.whole\.test\.ts:\d+\)/,
  )
  expect(said.join('\n')).toContain(language === 'en' ? 'please report it' : '请连同文件一起报告')
  expect(readdirSync(join(content, 'reports'))).toEqual(['2021-a-annual.md', '2021-c-annual.md'])
})
