import { join } from 'node:path'
import { loadContent } from '../../src/archive/load-content.ts'
import { countThreads } from '../../src/archive/pool.ts'
import { beginStep } from '../../src/commands/progress.ts'
import type { Terminal } from '../../src/commands/terminal.ts'
import { listNames, removeFrom, renameFolder } from '../../src/files/folder.ts'
import { makeTemporaryFolder, readBytes, writeInto } from '../../src/files/read-write.ts'
import { ingestFiles } from '../../src/inbox/ingest-files.ts'
import {
  type IngestPace,
  type IngestSummary,
  toMedian,
  toPace,
  writeIngestSummary,
} from './ingest-summary.ts'
import { makeRawFiles } from './make-raw.ts'
import { type Figures, measure } from './measure.ts'

export interface BenchIngestOptions {
  /** How many synthetic raw files. */
  readonly files: number
  readonly runs: number
  readonly json: boolean
  /** The archive whose sentences are used. */
  readonly sample: string
}

/**
 * Measures ingest of synthetic raw files of 16 KB: the engine in one thread, the whole command in its threads (drafts
 * and review written, its start included), and reading the same files alone.
 */
export async function benchIngest(
  { files, runs, json, sample }: BenchIngestOptions,
  terminal: Terminal,
): Promise<number> {
  const home = makeTemporaryFolder('juanzong-bench-')
  try {
    const megabytes = await prepareRaw(files, sample, home)
    const one: IngestPace[] = []
    const all: IngestPace[] = []
    const reading: IngestPace[] = []
    const pace = (figures: Figures): IngestPace => toPace(figures, files, megabytes)
    for (let run = 1; run <= runs; run++) {
      const line = beginStep(`run ${run}`, terminal)
      reading.push(pace(readAlone(join(home, 'raw'))))
      one.push(pace(await measureOne(home)))
      all.push(pace(await measureAll(home, run)))
      line.end('measured')
    }
    const workers = countThreads(files)
    const summary: IngestSummary = {
      files,
      megabytes,
      runs,
      workers,
      reading: toMedian(reading),
      one: toMedian(one),
      all: toMedian(all),
      megabytesPerSecondAndWorker: toMedian(all).megabytesPerSecond / workers,
    }
    terminal.out(json ? JSON.stringify(summary, null, 2) : writeIngestSummary(summary))
    return 0
  } finally {
    removeFrom(home, '.')
  }
}

/** The engine in this thread, and nothing written: for the process that is measured. */
export async function runIngestAlone(content: string): Promise<Omit<Figures, 'peak'>> {
  const before = process.cpuUsage()
  const started = performance.now()
  let articles = 0
  await ingestFiles(
    {
      paths: [join(content, 'raw')],
      content,
      keepText: false,
      worthThreads: Number.POSITIVE_INFINITY,
    },
    (result) => {
      articles += result.articles.length
    },
  )
  if (articles === 0) throw new Error('The synthetic raw files gave nothing.')
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1e6, wall: (performance.now() - started) / 1000 }
}

async function prepareRaw(files: number, sample: string, home: string): Promise<number> {
  const { reports, agencies } = await loadContent(sample)
  const bodies = reports.filter(({ meta }) => meta.script !== 'Hant').map(({ body }) => body)
  const names = agencies.map(({ name }) => name)
  let bytes = 0
  for (const [name, text] of makeRawFiles(files, bodies, names)) {
    writeInto(home, `raw/${name}`, text)
    bytes += Buffer.byteLength(text)
  }
  return bytes / 1e6
}

function readAlone(raw: string): Figures {
  const before = process.cpuUsage()
  const started = performance.now()
  for (const name of listNames(raw)) readBytes(join(raw, name))
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1e6, wall: (performance.now() - started) / 1000, peak: 0 }
}

async function measureOne(home: string): Promise<Figures> {
  const args = ['--import', 'tsx/esm', 'scripts/bench.ts', '--ingest-of', home]
  const { output, peak } = await measure(process.execPath, args)
  return { ...(JSON.parse(output) as Omit<Figures, 'peak'>), peak }
}

/** Each run is a first one: no report, and no memory of any. */
async function measureAll(home: string, run: number): Promise<Figures> {
  // Moved away, not removed: for some seconds ext4 goes around the places of all files that it lost last.
  for (const name of ['reports', '.ingest'])
    if (run > 1) renameFolder(join(home, name), join(home, `${name}-${run}`))
  const to = ['--out', home, '--review', join(home, 'review.md')]
  const args = ['scripts/juanzong.js', 'ingest', join(home, 'raw'), ...to]
  return await measure(process.execPath, args)
}
