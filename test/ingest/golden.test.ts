import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ingestRaw, toOutline } from './ingest-raw.ts'

const GOLDEN = 'test/golden/ingest'
const folders = readdirSync(GOLDEN).sort()

test('there are golden folders', () => {
  expect(folders.length).toBeGreaterThanOrEqual(36)
})

test.each(folders)('%s becomes what a person made of it', async (folder) => {
  const bytes = readFileSync(`${GOLDEN}/${folder}/raw.txt`)
  const outline = toOutline(ingestRaw(new Uint8Array(bytes)))
  await expect(`${JSON.stringify(outline, null, 2)}\n`).toMatchFileSnapshot(
    `../golden/ingest/${folder}/expected.json`,
  )
})
