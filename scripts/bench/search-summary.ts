import type { Figures } from './measure.ts'
import type { FirstSearchFigures } from './search/measure-first-search.ts'
import type { IndexingPair } from './search/measure-indexing.ts'
import type { ArchiveQuality, Quality } from './search/measure-quality.ts'

export interface SearchBenchSummary {
  readonly reports: number
  readonly runs: number
  readonly indexing: readonly IndexingPair[]
  /** Ours to Pagefind's, the median of the runs. */
  readonly ratios: { readonly cpu: number; readonly peak: number }
  readonly firstSearch: FirstSearchFigures
  readonly quality: readonly ArchiveQuality[]
}

export function summariseSearch(figures: Omit<SearchBenchSummary, 'ratios'>): SearchBenchSummary {
  const ratio = (name: 'cpu' | 'peak'): number =>
    median(figures.indexing.map(({ ours, stock }) => ours[name] / stock[name]))
  return { ...figures, ratios: { cpu: ratio('cpu'), peak: ratio('peak') } }
}

/** As tables for a person. */
export function writeSearchSummary(summary: SearchBenchSummary): string {
  const { reports, runs, indexing, ratios, firstSearch, quality } = summary
  const row = (name: string, list: readonly Figures[]): string =>
    [
      name.padEnd(28),
      ...(['cpu', 'wall', 'peak'] as const).map((figure) =>
        median(list.map((figures) => figures[figure]))
          .toFixed(figure === 'peak' ? 0 : 1)
          .padStart(8),
      ),
    ].join(' ')
  const { queries, empty, medianKilobytes, worstKilobytes } = firstSearch
  return [
    `${reports} reports, ${runs} runs, medians`,
    `${''.padEnd(28)}    CPU s   wall s  peak MB`,
    row(
      'our index',
      indexing.map(({ ours }) => ours),
    ),
    row(
      'Pagefind over both scripts',
      indexing.map(({ stock }) => stock),
    ),
    `ours ÷ Pagefind: CPU ${ratios.cpu.toFixed(2)}, memory ${ratios.peak.toFixed(2)}`,
    `before the first result: ${medianKilobytes} KB in the median, ${worstKilobytes} KB at most (${queries} queries, ${empty} without a result)`,
    '',
    `${''.padEnd(36)}  queries   recall  precision`,
    ...quality.flatMap(({ archive, reports: count, substrings, words }) =>
      [
        ['random substrings', substrings] as const,
        ['words of titles and headings', words] as const,
      ].flatMap(([kind, { ours, stock, stockOther }]) => [
        `${archive}, ${count} reports: ${kind}`,
        qualityRow('  ours', ours),
        qualityRow('  Pagefind, pages of this script', stock),
        qualityRow('  Pagefind, pages of the other', stockOther),
      ]),
    ),
  ].join('\n')
}

function qualityRow(name: string, { queries, recall, precision }: Quality): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`
  return `${name.padEnd(36)} ${String(queries).padStart(8)} ${percent(recall).padStart(8)} ${percent(precision).padStart(10)}`
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const at = (i: number): number => sorted[i] ?? Number.NaN
  return (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2
}
