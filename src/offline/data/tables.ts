import type { BlockRecord, ReportRecord } from '../../report/fields/report-record.ts'
import { SCRIPTS } from '../../report/script.ts'
import { REPORT_COLUMNS, TEXT_COLUMNS } from './columns.ts'
import type { Cell } from './field-cells.ts'

/** One row for each block of a report, its title first. */
export const BLOCK_COLUMNS = [
  'slug',
  'n',
  'block',
  'kind',
  'level',
  'number',
  'section',
  'hans',
  'hant',
] as const

/** A block in both scripts; `n` counts from 0 in its report. */
export interface BlockPair {
  readonly n: number
  /** The anchor on the page: `title` for what is around the title. */
  readonly block: string
  readonly kind: BlockRecord['kind'] | 'kicker' | 'title' | 'subtitle'
  readonly level?: number | undefined
  readonly number?: number | undefined
  readonly section?: string | undefined
  readonly hans: string
  readonly hant: string
}

/** What is around the title, then the text. */
export function toBlockPairs({ texts: { Hans, Hant } }: ReportRecord): readonly BlockPair[] {
  const around = (['kicker', 'title', 'subtitle'] as const).flatMap((kind) => {
    const hans = Hans[kind]
    return hans === undefined ? [] : [{ block: 'title', kind, hans, hant: Hant[kind] ?? hans }]
  })
  const body = Hans.blocks.map(({ id, kind, level, number, section, text }, i) => ({
    block: id,
    kind,
    level,
    number,
    section,
    hans: text,
    hant: Hant.blocks[i]?.text ?? text,
  }))
  return [...around, ...body].map((pair, n) => ({ n, ...pair }))
}

export function toBlockCells(slug: string, pair: BlockPair): readonly Cell[] {
  const { n, block, kind, level, number, section, hans, hant } = pair
  return [slug, n, block, kind, level, number, section, hans, hant]
}

/** The head of the table of reports: `title_hans`, `title_hant`. */
export const REPORT_HEAD: readonly string[] = [
  ...REPORT_COLUMNS.map(({ name }) => name),
  ...SCRIPTS.flatMap((script) => TEXT_COLUMNS.map(({ name }) => `${name}_${script.toLowerCase()}`)),
]

export function toReportRow(record: ReportRecord): readonly Cell[] {
  return [
    ...REPORT_COLUMNS.map(({ read }) => read(record)),
    ...SCRIPTS.flatMap((script) => TEXT_COLUMNS.map(({ read }) => read(record.texts[script]))),
  ]
}
