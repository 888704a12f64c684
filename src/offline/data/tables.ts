import { SCRIPTS } from '../../report/script.ts'
import type { BlockRecord, ReportRecord, TextRecord } from './report-record.ts'

/** One row for each report: what is the same in both scripts, then the words of each. */
const REPORT_COLUMNS = [
  'slug',
  'date',
  'year',
  'kind',
  'agency',
  'index_number',
  'period_from',
  'period_to',
  'script',
  'characters',
  'paragraphs',
  'source_url',
  'source_retrieved',
  'source_file',
  'source_sha256',
  'corrects',
  'replaces',
  'suggested',
] as const

/** The words of one script; in a table they end in `_hans` and `_hant`. */
const TEXT_COLUMNS = [
  'url',
  'title',
  'kicker',
  'subtitle',
  'byline',
  'agency_name',
  'district',
  'city',
  'document_number',
  'category',
  'disclosure',
  'audience',
  'validity',
  'topics',
  'source_name',
] as const

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

type Cell = string | number | undefined

export function toReportCells(record: ReportRecord): readonly Cell[] {
  const { period, source } = record
  return [
    record.slug,
    record.date,
    record.year,
    record.kind,
    record.agency,
    record.indexNumber,
    period?.from,
    period?.to,
    record.script,
    record.characters,
    record.paragraphs,
    source?.url,
    source?.retrieved,
    source?.file,
    source?.sha256,
    record.corrects,
    record.replaces,
    record.suggested?.join(' '),
  ]
}

/** A list is one text, its items with `；` between. */
export function toTextCells(text: TextRecord): readonly Cell[] {
  const names = text.byline?.map(({ role, name }) =>
    role === undefined ? name : `${role}：${name}`,
  )
  return [
    text.url,
    text.title,
    text.kicker,
    text.subtitle,
    names?.join('；'),
    text.agency,
    text.district,
    text.city,
    text.documentNumber,
    text.category,
    text.disclosure,
    text.audience,
    text.validity,
    text.topics?.join('；'),
    text.sourceName,
  ]
}

/** A block in both scripts; `n` counts from 0 in its report. */
export interface BlockPair {
  readonly n: number
  /** The anchor on the page: `title` for what stands around the title. */
  readonly block: string
  readonly kind: BlockRecord['kind'] | 'kicker' | 'title' | 'subtitle'
  readonly level?: number | undefined
  readonly number?: number | undefined
  readonly section?: string | undefined
  readonly hans: string
  readonly hant: string
}

/** What stands around the title, then the text. */
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
  ...REPORT_COLUMNS,
  ...SCRIPTS.flatMap((script) => TEXT_COLUMNS.map((name) => `${name}_${script.toLowerCase()}`)),
]

export function toReportRow(record: ReportRecord): readonly Cell[] {
  return [
    ...toReportCells(record),
    ...SCRIPTS.flatMap((script) => toTextCells(record.texts[script])),
  ]
}
