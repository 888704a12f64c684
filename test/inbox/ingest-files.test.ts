import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ingestFiles } from '../../src/inbox/ingest-files.ts'
import type { IngestResult } from '../../src/ingest/ingest-result.ts'

const content = mkdtempSync(join(tmpdir(), 'ingest-files-'))
const raw = join(content, 'raw')
afterAll(() => rmSync(content, { recursive: true }))
beforeAll(() => {
  mkdirSync(raw)
  for (let i = 0; i < 40; i++) {
    const name = `${String(i).padStart(3, '0')}.${i % 10 === 9 ? 'png' : 'txt'}`
    const text = `下湾街道${2001 + (i % 20)}年工作总结\n${`今年修路${i}公里，新建食堂两家，群众称好。\n`.repeat(1 + ((i * 7) % 40))}`
    writeFileSync(join(raw, name), i % 8 === 3 ? '%PDF-1.4' : text)
  }
})

async function run(worthThreads: number, keepText = false): Promise<readonly IngestResult[]> {
  const results: IngestResult[] = []
  const steps: number[] = []
  await ingestFiles(
    {
      paths: [join(content, 'nowhere.txt'), raw, join(content, 'gone.txt')],
      content,
      keepText,
      worthThreads,
      onProgress: (done, total) => {
        expect(total).toBe(42)
        steps.push(done)
      },
    },
    (result) => void results.push(result),
  )
  expect(steps).toEqual(Array.from({ length: 42 }, (_, i) => i + 1))
  return results
}

test('threads give what one thread gives, in the order of the files', async () => {
  const alone = await run(Number.POSITIVE_INFINITY)
  expect(alone.map(({ source }) => source.file)).toEqual([
    join(content, 'nowhere.txt'),
    ...Array.from({ length: 40 }, (_, i) =>
      join(raw, `${String(i).padStart(3, '0')}.${i % 10 === 9 ? 'png' : 'txt'}`),
    ),
    join(content, 'gone.txt'),
  ])
  expect(alone.filter(({ articles }) => articles.length > 0).length).toBeGreaterThan(20)
  expect(await run(0)).toEqual(alone)
})

test('a result contains no bytes, and no text where nobody asks for it', async () => {
  const [, without] = await run(Number.POSITIVE_INFINITY)
  expect(without?.source.bytes.length).toBe(0)
  expect(without).not.toHaveProperty('text')
  const [, kept] = await run(0, true)
  expect(kept?.text).toContain('下湾街道2001年工作总结')
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read stops no other', async () => {
  chmodSync(join(raw, '000.txt'), 0)
  const results = await run(0)
  expect(results[1]?.diagnostics[0]?.code).toBe('file/unreadable')
  expect(results[2]?.articles).toHaveLength(1)
})
