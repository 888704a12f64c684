import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { withReadableFiles } from '../../src/files/with-readable-files.ts'

test.skipIf(!isMainThread).each([
  [0o077, '755', '644'],
  [0o027, '755', '644'],
  [0o002, '775', '664'],
])('whatever the umask, here %i, others can read what is published', async (mask, folder, file) => {
  const place = mkdtempSync(join(tmpdir(), 'umask-'))
  const before = process.umask(mask)
  onTestFinished(() => {
    process.umask(before)
    rmSync(place, { recursive: true })
  })
  await withReadableFiles(async () => {
    mkdirSync(join(place, 'a'))
    writeFileSync(join(place, 'a/b'), '')
  })
  const mode = (path: string): string => (statSync(join(place, path)).mode & 0o777).toString(8)
  expect([mode('a'), mode('a/b')]).toEqual([folder, file])
  expect(process.umask(mask)).toBe(mask)
})
