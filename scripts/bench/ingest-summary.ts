import type { Figures } from './measure.ts'

/** What one run used, and how fast it went. */
export interface IngestPace extends Figures {
  readonly filesPerSecond: number
  /** MB (10⁶ bytes) of raw text in a second on the clock. */
  readonly megabytesPerSecond: number
}

/** Medians of the runs. */
export interface IngestSummary {
  readonly files: number
  readonly megabytes: number
  readonly runs: number
  /** Threads of the whole command. */
  readonly workers: number
  /** Reading the files, and nothing else. */
  readonly reading: IngestPace
  /** The engine in one thread, nothing written. */
  readonly one: IngestPace
  /** The whole command: its start, its threads, drafts and review. */
  readonly all: IngestPace
  /** The whole command's pace for each of its threads. */
  readonly megabytesPerSecondAndWorker: number
}

/** Figures of a run over so many files and MB. */
export function toPace({ cpu, wall, peak }: Figures, files: number, megabytes: number): IngestPace {
  return { cpu, wall, peak, filesPerSecond: files / wall, megabytesPerSecond: megabytes / wall }
}

/** The run in the middle, by its time on the clock. */
export function toMedian(runs: readonly IngestPace[]): IngestPace {
  const sorted = runs.toSorted((a, b) => a.wall - b.wall)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  if (!middle) throw new Error('Nothing was measured.')
  return middle
}

/** As a table for a person. */
export function writeIngestSummary(summary: IngestSummary): string {
  const { files, megabytes, runs, workers, reading, one, all } = summary
  const row = (name: string, pace: IngestPace): string =>
    [
      name.padEnd(22),
      pace.cpu.toFixed(2).padStart(8),
      pace.wall.toFixed(2).padStart(8),
      pace.filesPerSecond.toFixed(0).padStart(8),
      pace.megabytesPerSecond.toFixed(2).padStart(8),
      pace.peak > 0 ? pace.peak.toFixed(0).padStart(8) : '',
    ]
      .join(' ')
      .trimEnd()
  return [
    `${files} raw files, ${megabytes.toFixed(1)} MB; ${runs} runs, medians`,
    `${''.padEnd(22)}   CPU s   wall s  files/s    MB/s  peak MB`,
    row('reading alone', reading),
    row('one thread, no drafts', one),
    row(`command, ${workers} threads`, all),
    `each thread of the command: ${summary.megabytesPerSecondAndWorker.toFixed(2)} MB/s`,
  ].join('\n')
}
