import type { PublishedReport, ReportText } from '../../../archive/published-report.ts'
import { bylineOf } from '../../../report/fields/byline-of.ts'
import { REPORT_FIELDS } from '../../../report/fields/report-fields.ts'
import type { Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import type { Words } from '../../../words/words.ts'
import { writeJsonLd } from '../../machine/json-ld.ts'
import { type ChinesePage, makePage } from '../../page.ts'
import type { ReportSetting } from '../../report-setting.ts'
import { toCitationRecord } from '../../shown/citation-record.ts'
import { type DownloadLink, toReportDownloads } from '../../shown/downloads.ts'
import type { Saving } from '../../shown/saving.ts'
import { type ShownDate, writeDate } from '../../shown/write-date.ts'
import { reportPath, scriptFolder } from '../../urls.ts'
import type { ReportRow } from '../listing/report-row.ts'
import { type ContentsNode, toContentsTree } from './contents-tree.ts'
import { type CorrectionLink, correctionLink } from './correction-url.ts'
import { type Citations, toCitations } from './report-citations.ts'
import { toReportNodes } from './report-json-ld.ts'
import { toReportTags } from './report-metadata.ts'
import { toProvenance } from './report-provenance.ts'
import { type Entry, toRecord } from './report-record.ts'
import type { ReportTies } from './report-ties.ts'
import { toSummary } from './summary.ts'

/** The page of a report in one script. */
export interface ReportPage extends ChinesePage {
  readonly crumbs: readonly { readonly label: string; readonly url: string }[]
  readonly kicker?: string
  readonly titlePieces: readonly string[]
  readonly subtitle?: string
  readonly agency?: string
  /** `通讯员：林知夏`. */
  readonly byline: readonly string[]
  readonly date: ShownDate
  /** Which parts of the masthead a program suggested: a whole sentence. */
  readonly pendingNote?: string
  readonly record: readonly Entry[]
  readonly contents: readonly ContentsNode[]
  /** Safe markup, made by the Markdown renderer. */
  readonly body: string
  readonly provenance: readonly Entry[]
  readonly saving: Saving
  readonly citations: Citations
  readonly downloads: readonly DownloadLink[]
  readonly ties: ReportTies
  readonly correction?: CorrectionLink
  readonly previous?: Neighbour
  readonly next?: Neighbour
}

/** The report before or after this one, of the same agency. */
export interface Neighbour {
  readonly url: string
  readonly titlePieces: readonly string[]
  /** `2021年`. */
  readonly year: string
}

export function toReportPage(
  report: PublishedReport,
  script: Script,
  setting: ReportSetting,
  around: {
    readonly row: ReportRow
    readonly ties: ReportTies
    readonly previous?: Neighbour | undefined
    readonly next?: Neighbour | undefined
  },
): ReportPage {
  const { urls } = setting
  const { words } = setting.chromes[script]
  const text = report.texts[script]
  const date = writeDate(report.date, words)
  const folder = scriptFolder(script)
  const path = `reports/${report.slug}/`
  // Where the archive names no host, what is said of the report names only its path.
  const address = urls.absolute(reportPath(report, script)) ?? urls.to(reportPath(report, script))
  const agency =
    report.agencySlug === undefined ? undefined : setting.agencies.get(report.agencySlug)
  const agencyUrl = agency && urls.to(`${folder}agencies/${agency.slug}/`)
  const page = makePage(setting, script, path, {
    title: `${text.title} · ${setting.archiveTitle[script]}`,
    description: toSummary(text, date),
    section: 'catalogue',
    printSource: toPrintSource(text, date, address),
  })
  const record = toCitationRecord(report, script, { url: page.canonical, lang: page.lang })
  const pending = toPendingNote(report, words)
  const correction =
    setting.contact === undefined
      ? undefined
      : correctionLink(setting.contact, { title: text.title, url: address }, words)
  const crumbs = [
    { label: words.nav.catalogue, url: urls.to(`${folder}catalogue/`) },
    ...(agency && agencyUrl !== undefined
      ? [{ label: agency.names[script].shortName, url: agencyUrl }]
      : []),
    {
      label: fill(words.listing.year, { year: report.year }),
      url: urls.to(`${folder}years/${report.year}/`),
    },
  ]
  const archiveTitle = setting.archiveTitle[script]
  const nodes = toReportNodes(report, script, record, { urls, archiveTitle, crumbs })
  return {
    ...page,
    metadata: { ...toReportTags(report, script, record), jsonLd: writeJsonLd(nodes) },
    crumbs,
    ...(text.kicker !== undefined && { kicker: text.kicker }),
    titlePieces: around.row.titlePieces,
    ...(text.subtitle !== undefined && { subtitle: text.subtitle }),
    ...(text.agency !== undefined && { agency: text.agency }),
    byline: bylineOf(text.byline),
    date,
    ...(pending !== undefined && { pendingNote: pending }),
    record: toRecord(report, text, words, {
      agencyUrl,
      topicUrls: setting.topicUrls[script],
    }),
    contents: toContentsTree(text.body.contents),
    body: text.body.markup,
    provenance: toProvenance(report, script, setting),
    saving: {
      item: `reports/${report.slug}`,
      kind: 'report',
      title: text.title,
      holders: [...(agency ? [`agencies/${agency.slug}`] : []), 'all'],
    },
    citations: toCitations(record, script, { urls, words }),
    downloads: toReportDownloads(report.slug, script, setting),
    ties: around.ties,
    ...(correction && { correction }),
    ...(around.previous && { previous: around.previous }),
    ...(around.next && { next: around.next }),
  }
}

function toPendingNote({ suggested }: PublishedReport, words: Words): string | undefined {
  // What has a line in the catalogue record is marked there.
  const fields = REPORT_FIELDS.flatMap((row) =>
    !('record' in row) && row.kind !== 'place' && suggested.includes(row.name)
      ? [words.fields[row.name]]
      : [],
  )
  return fields.length === 0
    ? undefined
    : fill(words.report.pendingNote, { fields: fields.join('、') })
}

/** `柳浦街道办事处：《柳浦街道2024年工作总结》，2024年12月20日。 https://…` */
function toPrintSource(text: ReportText, date: ShownDate, url: string): string {
  const by = text.agency ?? text.sourceName
  return `${by === undefined ? '' : `${by}：`}《${text.title}》，${date.long}。 ${url}`
}
