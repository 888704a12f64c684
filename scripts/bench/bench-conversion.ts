import { fileURLToPath } from 'node:url'
import { makeConverters } from '../../src/archive/converters.ts'
import { loadContent } from '../../src/archive/load-content.ts'
import { prepareConversion, tablesFile } from '../../src/archive/prepare-conversion.ts'
import { bundleWorker } from '../../src/bundle/bundle-worker.ts'
import { beginStep } from '../../src/commands/progress.ts'
import type { Terminal } from '../../src/commands/terminal.ts'
import { makeReadyConverter } from '../../src/convert/converter.ts'
import { makeOpenccConverter } from '../../src/convert/opencc-reference.ts'
import {
  type ConversionEngine,
  type ConversionStart,
  type ConversionSummary,
  ENGINES,
  toRange,
  writeConversionSummary,
} from './conversion-summary.ts'
import { measure } from './measure.ts'
import { PAIR_DECISIONS } from './pair-decisions.ts'
import { compareWordPairs } from './word-pairs.ts'

export interface BenchConversionOptions {
  readonly runs: number
  readonly json: boolean
  /** The archive whose reports are converted. */
  readonly sample: string
}

/** So much text for one engine in one run, so that a run is longer than a pause of the collector. */
const MEGABYTES = 2

/**
 * Measures script conversion: all layers, the dictionaries alone, and opencc-js over the same text, one after the
 * other in every run; and how long each takes to start.
 */
export async function benchConversion(
  { runs, json, sample }: BenchConversionOptions,
  terminal: Terminal,
): Promise<number> {
  const engines = await makeEngines(sample)
  const lines = await listLines(sample)
  const megabytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / 1e6
  for (const name of ENGINES) runOnce(engines[name], lines)
  const paces: Record<ConversionEngine, number>[] = []
  const starts: Record<ConversionStart, number>[] = []
  for (let run = 1; run <= runs; run++) {
    const line = beginStep(`run ${run}`, terminal)
    const pace = { layered: 0, core: 0, 'opencc-js': 0 }
    // Each engine is first as often as the others.
    for (let i = 0; i < ENGINES.length; i++) {
      const name = ENGINES[(i + run) % ENGINES.length] ?? 'core'
      pace[name] = megabytes / runOnce(engines[name], lines)
    }
    paces.push(pace)
    starts.push(await measureStarts())
    line.end('measured')
  }
  const ratio = (name: ConversionEngine) =>
    toRange(paces.map((pace) => pace[name] / pace['opencc-js']))
  const pace = (name: ConversionEngine) => toRange(paces.map((one) => one[name])).median
  const start = (name: ConversionStart) => toRange(starts.map((one) => one[name])).median
  const { pairs, differing } = compareWordPairs()
  const decisions = new Set(PAIR_DECISIONS.flatMap((decision) => decision.pairs.split(' ')))
  const decided = differing.filter((pair) => decisions.has(pair)).length
  const summary: ConversionSummary = {
    megabytes,
    runs,
    pace: { layered: pace('layered'), core: pace('core'), 'opencc-js': pace('opencc-js') },
    ratio: { layered: ratio('layered'), core: ratio('core') },
    wordPairs: { pairs, differing: differing.length, decided },
    start: { file: start('file'), built: start('built'), 'opencc-js': start('opencc-js') },
  }
  terminal.out(json ? JSON.stringify(summary, null, 2) : writeConversionSummary(summary))
  return 0
}

type Convert = (text: string) => string

async function makeEngines(sample: string): Promise<Record<ConversionEngine, Convert>> {
  await prepareConversion('tw')
  const { settings, agencies, glossary } = await loadContent(sample)
  const taiwan = { ...settings, hantStandard: 'tw' as const }
  return {
    layered: makeConverters(taiwan, agencies, glossary).forReport('Hans').convert,
    core: makeReadyConverter({ to: 'tw', names: [] }).convert,
    'opencc-js': makeOpenccConverter('tw', 'tw'),
  }
}

/** The paragraphs of the archive's reports, again and again. */
async function listLines(sample: string): Promise<readonly string[]> {
  const { reports } = await loadContent(sample)
  const lines = reports
    .filter(({ meta }) => meta.script !== 'Hant')
    .flatMap(({ body }) => body.split('\n'))
    .filter((line) => line !== '')
  const size = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / 1e6
  if (size === 0) throw new Error(`${sample} has no reports to convert.`)
  return Array.from({ length: Math.ceil(MEGABYTES / size) }, () => lines).flat()
}

/** Processor seconds. */
function runOnce(convert: Convert, lines: readonly string[]): number {
  const before = process.cpuUsage()
  for (const line of lines) convert(line)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

async function measureStarts(): Promise<Record<ConversionStart, number>> {
  const { path, key } = tablesFile('tw')
  const code = fileURLToPath(new URL('../../src/convert', import.meta.url))
  const run = async (entry: string, ...args: readonly string[]): Promise<number> => {
    const bundle = await bundleWorker(new URL(`./${entry}.ts`, import.meta.url))
    const { output } = await measure(process.execPath, [fileURLToPath(bundle), ...args])
    return Number(output)
  }
  return {
    file: await run('start-from-file', path, key, code),
    built: await run('start-from-dictionaries', 'built'),
    'opencc-js': await run('start-from-dictionaries', 'opencc-js'),
  }
}
