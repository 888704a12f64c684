import type { Gap } from '../../../archive/agency.ts'
import type { Archive, PublishedAgency } from '../../../archive/archive.ts'
import type { PublishedReport } from '../../../archive/published-report.ts'
import { REPORT_KINDS, type ReportKind } from '../../../report/report-kind.ts'
import type { Script } from '../../../report/script.ts'
import { toAgencyYears } from '../listing/agency-years.ts'
import { type Coverage, isKnown, toCoverage } from './coverage.ts'
import { labelPart, toCoverageParts } from './coverage-parts.ts'
import { findHeld } from '../listing/find-held.ts'
import { type LackingAgency, toLackingAgency } from '../listing/lacking-years.ts'
import { type ShownNote, toShownNote } from '../../shown/note.ts'
import { makePage, type ChinesePage } from '../../page.ts'
import type { ReportGroups } from '../../shown/report-groups.ts'
import type { ReportSetting } from '../../report-setting.ts'
import type { SiteParts } from '../../site-parts.ts'
import type { ReportRows } from '../listing/report-rows.ts'
import { type Timeline, toTimeline } from '../listing/timeline.ts'
import { scriptFolder } from '../../urls.ts'
import type { Words } from '../../../words/words.ts'
import { fill } from '../../../words/fill.ts'

/** What the archive has, what it lacks and what was never published: of all kinds or one, of some agencies or all. */
export interface CoveragePage extends ChinesePage {
  readonly heading: string
  readonly kinds: readonly CoverageLink[]
  /** The pages of a table that one page cannot show; none where one can. */
  readonly parts: readonly CoverageLink[]
  readonly agencies: readonly { readonly name: string; readonly url: string }[]
  readonly rows: readonly { readonly year: number; readonly cells: readonly MatrixCell[] }[]
  /** `5个机构，7个年度：…`; absent where there is no table. */
  readonly totals?: string
  readonly lacking: readonly LackingAgency[]
  readonly gaps: readonly ShownGap[]
  /** On the page of all kinds. */
  readonly timeline?: Timeline
}

export interface CoverageLink {
  readonly label: string
  readonly url: string
  readonly isCurrent: boolean
}

export type MatrixCell =
  | { readonly kind: 'have'; readonly label: string; readonly url: string; readonly count: number }
  | { readonly kind: 'lack' | 'none'; readonly label: string; readonly url: string }
  | { readonly kind: 'outside' }

/** What is known never to have been published. */
interface ShownGap {
  /** Where a cell of the table leads. */
  readonly id: string
  readonly agency: string
  readonly spans: readonly {
    readonly years: string
    readonly kind: string
    readonly note?: ShownNote
  }[]
}

interface Group {
  readonly kind: ReportKind | undefined
  readonly parts: readonly (readonly PublishedAgency[])[]
}

/** Linear in agencies and years: a page has at most 30 agencies. */
export function toCoveragePages(
  { archive, setting, groups, rows: allRows }: SiteParts,
  script: Script,
): readonly CoveragePage[] {
  const rows = allRows[script]
  const known = (kind: ReportKind | undefined): readonly PublishedAgency[] =>
    archive.agencies.filter((agency) =>
      isKnown(toAgencyYears(agency, groups.byAgency.get(agency.slug) ?? [], script, kind)),
    )
  const kinds = REPORT_KINDS.filter((kind) =>
    groups.byKind.get(kind)?.some(({ agencySlug }) => agencySlug !== undefined),
  )
  const all = [undefined, ...kinds].map((kind) => ({ kind, parts: toCoverageParts(known(kind)) }))
  return all.flatMap((group) =>
    group.parts.map((_, i) =>
      toCoveragePage(archive, script, setting, { groups, rows, all, group, i }),
    ),
  )
}

function toCoveragePage(
  archive: Archive,
  script: Script,
  setting: ReportSetting,
  {
    groups,
    rows,
    all,
    group: { kind, parts },
    i,
  }: {
    readonly groups: ReportGroups
    readonly rows: ReportRows
    readonly all: readonly Group[]
    readonly group: Group
    readonly i: number
  },
): CoveragePage {
  const { urls } = setting
  const { words, archiveTitle } = setting.chromes[script]
  const say = words.coverage
  const part = parts[i] ?? []
  const own = (agency: PublishedAgency): readonly PublishedReport[] =>
    groups.byAgency.get(agency.slug) ?? []
  const coverage = toCoverage(
    part.map((agency) => toAgencyYears(agency, own(agency), script, kind)),
    { agencies: Number.POSITIVE_INFINITY, years: Number.POSITIVE_INFINITY },
  )
  const ofKind =
    kind === undefined
      ? say.title
      : fill(say.titleOfKind, { title: say.title, kind: words.kinds[kind] })
  const heading =
    parts.length === 1
      ? ofKind
      : fill(say.titleOfPart, { title: ofKind, part: labelPart(part, script) })
  const link = (label: string, to: string, isCurrent: boolean): CoverageLink => ({
    label,
    url: urls.to(scriptFolder(script) + to),
    isCurrent,
  })
  const toCell = (row: Coverage['rows'][number], column: number): MatrixCell => {
    const cell = row.cells[column]
    const agency = part[column]
    if (!cell || !agency || cell.kind === 'outside') return { kind: 'outside' }
    const { year } = row
    const label = fill(say[cell.kind], {
      agency: agency.names[script].shortName,
      year,
      n: cell.count,
    })
    if (cell.kind === 'have') {
      const url = findHeld(agency, own(agency), { year, kind }, { urls, script, rows })
      return { kind: 'have', label, url, count: cell.count }
    }
    const { slug } = agency
    return {
      kind: cell.kind,
      label,
      url: cell.kind === 'lack' ? `#lack-${slug}-${year}` : `#gap-${slug}`,
    }
  }
  const context = { script, setting, kind }
  return {
    ...makePage(setting, script, pathOf(kind, i), {
      title: `${heading} · ${archiveTitle}`,
      description: say.say,
      section: 'coverage',
    }),
    heading,
    kinds: all.map((one) =>
      link(
        one.kind === undefined ? say.allKinds : words.kinds[one.kind],
        pathOf(one.kind, 0),
        one.kind === kind,
      ),
    ),
    parts:
      parts.length === 1
        ? []
        : parts.map((agencies, n) => link(labelPart(agencies, script), pathOf(kind, n), n === i)),
    agencies: part.map(({ slug, names }) => ({
      name: names[script].shortName,
      url: urls.to(
        `${scriptFolder(script)}${groups.byAgency.has(slug) ? `agencies/${slug}/` : 'agencies/'}`,
      ),
    })),
    rows: coverage.rows.map((row) => ({
      year: row.year,
      cells: row.cells.map((_, column) => toCell(row, column)),
    })),
    ...(coverage.rows.length > 0 && { totals: toTotals(coverage, say) }),
    lacking: part.flatMap(
      (agency, column) => toLackingAgency(agency, coverage, column, context) ?? [],
    ),
    gaps: part.flatMap((agency) => toShownGap(archive, agency, context) ?? []),
    ...(kind === undefined && { timeline: toTimeline(groups, script, urls) }),
  }
}

/** `coverage/`, `coverage/plan/`, `coverage/plan/2/`. */
function pathOf(kind: ReportKind | undefined, i: number): string {
  return `coverage/${kind === undefined ? '' : `${kind}/`}${i === 0 ? '' : `${i + 1}/`}`
}

function toTotals(
  { agencies, rows, lacking }: Coverage,
  { totalsSay, totalsUnpublished }: Words['coverage'],
): string {
  const cells = rows.flatMap((row) => row.cells)
  const unpublished = cells.filter((cell) => cell.kind === 'none').length
  return fill(totalsSay, {
    agencies: agencies.length,
    years: rows.length,
    reports: cells.reduce((sum, { count }) => sum + count, 0),
    lacking,
    unpublished: unpublished === 0 ? '' : fill(totalsUnpublished, { n: unpublished }),
  })
}

function toShownGap(
  archive: Archive,
  { slug, names, gaps = [] }: PublishedAgency,
  {
    script,
    setting,
    kind,
  }: {
    readonly script: Script
    readonly setting: ReportSetting
    readonly kind: ReportKind | undefined
  },
): ShownGap | undefined {
  const { words } = setting.chromes[script]
  const spans = gaps
    .filter((gap) => kind === undefined || gap.kind === undefined || gap.kind === kind)
    .map((gap) => ({
      years: writeYears(gap.years),
      kind: gap.kind === undefined ? words.coverage.gapOfAll : words.kinds[gap.kind],
      ...(gap.note !== undefined && { note: toShownNote(archive, gap.note, script, setting) }),
    }))
  return spans.length === 0
    ? undefined
    : { id: `gap-${slug}`, agency: names[script].shortName, spans }
}

function writeYears({ from, to }: Gap['years']): string {
  return from === to ? `${from}年` : `${from}—${to}年`
}
