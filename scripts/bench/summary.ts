import type { Figures } from './measure.ts'
import type { StepFigures } from './steps.ts'

/** One run of ours and the run of Hugo's beside it. */
export interface Pair {
  readonly site: Figures
  readonly hugo?: Figures
}

interface Range {
  readonly median: number
  readonly min: number
  readonly max: number
}

export interface Summary {
  readonly reports: number
  readonly runs: number
  readonly meanLength: number
  readonly steps: readonly StepFigures[]
  readonly site: Figures
  readonly copy: Pick<Figures, 'cpu' | 'wall'>
  readonly hugo?: Figures
  readonly ratios: {
    readonly copy: { readonly cpu: number; readonly wall: number }
    readonly hugo?: { readonly cpu: number; readonly wall: number; readonly peak: number }
  }
  readonly ranges?: { readonly cpu: Range; readonly wall: Range; readonly peak: Range }
}

/** Medians of the runs, and the ratios of ours to Hugo's taken pair by pair. */
export function summarise({
  reports,
  runs,
  meanLength,
  steps,
  pairs,
  copy,
}: Pick<Summary, 'reports' | 'runs' | 'meanLength' | 'steps' | 'copy'> & {
  readonly pairs: readonly Pair[]
}): Summary {
  const site = medians(pairs.map((pair) => pair.site))
  const others = pairs.flatMap((pair) => (pair.hugo ? [pair.hugo] : []))
  const ratio = (figure: keyof Figures): Range =>
    toRange(pairs.flatMap((pair) => (pair.hugo ? [pair.site[figure] / pair.hugo[figure]] : [])))
  const ranges = { cpu: ratio('cpu'), wall: ratio('wall'), peak: ratio('peak') }
  return {
    reports,
    runs,
    meanLength,
    steps,
    site,
    copy: { cpu: copy.cpu, wall: copy.wall },
    ...(others.length > 0 && { hugo: medians(others), ranges }),
    ratios: {
      copy: { cpu: site.cpu / copy.cpu, wall: site.wall / copy.wall },
      ...(others.length > 0 && {
        hugo: { cpu: ranges.cpu.median, wall: ranges.wall.median, peak: ranges.peak.median },
      }),
    },
  }
}

function medians(list: readonly Figures[]): Figures {
  const of = (figure: keyof Figures): number => toRange(list.map((item) => item[figure])).median
  return { cpu: of('cpu'), wall: of('wall'), peak: of('peak') }
}

function toRange(values: readonly number[]): Range {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (i: number): number => sorted[i] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2
  return { median, min: at(0), max: at(sorted.length - 1) }
}

/** As a table for a person. */
export function writeSummary({
  reports,
  runs,
  meanLength,
  steps,
  site,
  copy,
  hugo,
  ratios,
  ranges,
}: Summary): string {
  const row = (
    name: string,
    { cpu, wall, peak }: Pick<Figures, 'cpu' | 'wall'> & { peak?: number },
  ): string =>
    [
      name.padEnd(22),
      ...[cpu, wall].map((n) => n.toFixed(2).padStart(8)),
      peak ? peak.toFixed(0).padStart(8) : '',
    ]
      .join(' ')
      .trimEnd()
  const lines = [
    `${reports} reports of ${meanLength} characters in the mean, both scripts; ${runs} runs, medians`,
    `${''.padEnd(22)}   CPU s   wall s  peak MB`,
    ...steps.map((figures) => row(`  ${figures.step}`, figures)),
    row('site without search', site),
    row('reading and writing', copy),
    ...(hugo ? [row('Hugo', hugo)] : []),
    `site ÷ reading and writing: CPU ${ratios.copy.cpu.toFixed(2)}, wall ${ratios.copy.wall.toFixed(2)}`,
  ]
  const range = ({ median, min, max }: Range): string =>
    `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`
  if (ranges)
    lines.push(
      `site ÷ Hugo: CPU ${range(ranges.cpu)}, wall ${range(ranges.wall)}, memory ${range(ranges.peak)}`,
    )
  return lines.join('\n')
}
