import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'juanzong-tables-'))
const file = join(folder, 'conversion-tw.bin')
afterAll(() => rmSync(folder, { recursive: true }))

const PROGRAM = `
  const { prepareConversion } = await import('./src/archive/prepare-conversion.ts')
  const { makeReadyConverter } = await import('./src/convert/converter.ts')
  await prepareConversion('tw', process.argv[1])
  const { convert } = makeReadyConverter({ to: 'tw', names: [], context: 'words' })
  process.stdout.write(convert('改善民生发展，理发店里的头发，豈'))`
const CONVERTED = '改善民生發展，理髮店裡的頭髮，豈'

/** In a process of its own: tables in use are kept for the whole life of one. */
async function convertIn(cacheFolder: string): Promise<string> {
  const args = ['--import', 'tsx/esm', '--input-type=module', '--eval', PROGRAM, cacheFolder]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  await new Promise((resolve) => child.once('close', resolve))
  return output
}

/** The tables as they were made. */
let whole: Uint8Array

test('tables are made once and read from then on, by two processes at once too', async () => {
  expect(await Promise.all([convertIn(folder), convertIn(folder)])).toEqual([CONVERTED, CONVERTED])
  whole = readFileSync(file)
  expect(whole.length).toBeGreaterThan(1e6)
  const { mtimeMs } = statSync(file)
  expect(await convertIn(folder)).toBe(CONVERTED)
  expect(statSync(file).mtimeMs).toBe(mtimeMs)
  expect(readdirSync(folder)).toEqual(['conversion-tw.bin'])
})

test.each([
  ['empty', () => new Uint8Array()],
  ['no tables', () => new TextEncoder().encode('这不是表')],
  ['cut off', () => whole.subarray(0, whole.length / 2)],
])('a file that is %s is made anew', async (_, damage) => {
  writeFileSync(file, damage())
  expect(await convertIn(folder)).toBe(CONVERTED)
  expect(readFileSync(file).equals(whole)).toBe(true)
})

test('where nothing can be written, conversion works without a file', async () => {
  writeFileSync(file, 'in the way')
  expect(await convertIn(join(file, 'below'))).toBe(CONVERTED)
})

test('a thread of the pool loads no dictionaries and no list of words: it is given tables', async () => {
  const { metafile } = await build({
    entryPoints: ['src/archive/worker.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
    write: false,
  })
  const files = Object.keys(metafile.inputs)
  expect(files).toContain('src/convert/converter.ts')
  expect(files.filter((file) => /opencc|word-list|lexicon-pairs/.test(file))).toEqual([])
})
