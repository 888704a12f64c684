import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeEach, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'juanzong-tables-'))
const file = join(folder, 'conversion-tw.bin')
beforeEach(() => rmSync(file, { force: true }))
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

const TIMEOUT = 60_000

test('tables are made once and read from then on', { timeout: TIMEOUT }, async () => {
  expect(await convertIn(folder)).toBe(CONVERTED)
  const first = readFileSync(file)
  expect(first.length).toBeGreaterThan(1e6)
  expect(await convertIn(folder)).toBe(CONVERTED)
  expect(readdirSync(folder)).toEqual(['conversion-tw.bin'])
})

test.each([
  ['empty', () => new Uint8Array()],
  ['no tables', () => new TextEncoder().encode('这不是表')],
  [
    'cut off',
    () => {
      const whole = readFileSync(file)
      return whole.subarray(0, whole.length / 2)
    },
  ],
])('a file that is %s is made anew', { timeout: TIMEOUT }, async (_, damage) => {
  await convertIn(folder)
  const whole = readFileSync(file)
  writeFileSync(file, damage())
  expect(await convertIn(folder)).toBe(CONVERTED)
  expect(readFileSync(file).equals(whole)).toBe(true)
})

test('two processes at once are both served', { timeout: TIMEOUT }, async () => {
  const both = await Promise.all([convertIn(folder), convertIn(folder)])
  expect(both).toEqual([CONVERTED, CONVERTED])
  expect(readdirSync(folder)).toEqual(['conversion-tw.bin'])
})

test('where nothing can be written, conversion works without a file', {
  timeout: TIMEOUT,
}, async () => {
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
