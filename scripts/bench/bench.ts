import { join } from 'node:path'
import { beginStep } from '../../src/commands/progress.ts'
import type { Terminal } from '../../src/commands/terminal.ts'
import { listNames, removeFrom } from '../../src/files/folder.ts'
import { listTree } from '../../src/files/list-tree.ts'
import { makeTemporaryFolder, readBytes, writeInto } from '../../src/files/read-write.ts'
import { type Figures, measure } from './measure.ts'
import { type Prepared, prepare } from './prepare.ts'
import type { StepFigures } from './steps.ts'
import { type Pair, summarise, writeSummary } from './summary.ts'

export interface BenchOptions {
  /** How many synthetic reports. */
  readonly reports: number
  /** How often each pair is run, in turn. */
  readonly runs: number
  readonly json: boolean
  /** The archive whose sentences are used. */
  readonly sample: string
}

/**
 * Measures a build of `reports` synthetic reports: its steps, the whole site without search beside Hugo over the
 * same pages with both scripts converted beforehand, and reading and writing the same files alone. Ratios are taken
 * pair by pair in one run, because machines drift; absolute times say little.
 */
export async function bench(options: BenchOptions, terminal: Terminal): Promise<number> {
  const home = makeTemporaryFolder('juanzong-bench-')
  try {
    const prepared = await prepare(options.reports, options.sample, home)
    const steps = await measureSteps(prepared, home, terminal)
    const pairs = await measurePairs(options.runs, prepared, home, terminal)
    const copy = copyAlone(prepared.content, join(home, 'site'), join(home, 'copy'))
    const result = summarise({ ...options, ...prepared, steps, pairs, copy })
    terminal.out(options.json ? JSON.stringify(result, null, 2) : writeSummary(result))
    return 0
  } finally {
    removeFrom(home, '.')
  }
}

/** One fresh process, so that its memory is its own. */
async function measureSteps(
  { content }: Prepared,
  home: string,
  terminal: Terminal,
): Promise<readonly StepFigures[]> {
  const line = beginStep('steps', terminal)
  const args = ['scripts/bench.ts', '--steps-of', content, '--out', join(home, 'steps')]
  const { output } = await measure(process.execPath, ['--import', 'tsx/esm', ...args])
  line.end('measured')
  return JSON.parse(output) as readonly StepFigures[]
}

/** Ours and Hugo's in turn: A B A B … */
async function measurePairs(
  runs: number,
  { content, hugo }: Prepared,
  home: string,
  terminal: Terminal,
): Promise<readonly Pair[]> {
  const pairs: Pair[] = []
  const hasHugo = await measure('hugo', ['version']).then(
    () => true,
    () => false,
  )
  if (!hasHugo) terminal.say('Hugo is not installed: there is nothing to compare with.')
  for (let run = 1; run <= runs; run++) {
    const line = beginStep(`run ${run}`, terminal)
    const out = join(home, 'site')
    removeFrom(home, 'site.releases')
    removeFrom(home, 'site')
    const args = ['scripts/juanzong.js', 'build', '--content', content, '--out', out, '--no-search']
    const site = await measure(process.execPath, args)
    removeFrom(hugo, 'public')
    const other = hasHugo ? await measure('hugo', ['--quiet', '--source', hugo]) : undefined
    pairs.push({ site, ...(other && { hugo: other }) })
    line.end('measured')
  }
  return pairs
}

/** Reads every report and writes every page of the finished site, and does nothing else. */
function copyAlone(content: string, site: string, to: string): Figures {
  const pages = listTree(site).filter((path) => path.endsWith('.html'))
  const bytes = pages.map((path) => readBytes(join(site, path)) ?? new Uint8Array())
  const before = process.cpuUsage()
  const started = performance.now()
  for (const name of listNames(join(content, 'reports'))) readBytes(join(content, 'reports', name))
  for (const [i, path] of pages.entries()) writeInto(to, path, bytes[i] ?? new Uint8Array())
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1e6, wall: (performance.now() - started) / 1000, peak: 0 }
}
