import type { Archive } from '../archive/archive.ts'
import type { PublishedReport } from '../archive/published-report.ts'
import type { RenderedBody } from '../markdown/rendered-body.ts'
import type { BlockRecord, ReportRecord, TextRecord } from '../offline/data/report-record.ts'
import { type Script, toLanguageTag } from '../report/script.ts'
import { withoutAbsent } from '../report/without-absent.ts'
import { makeUrls, scriptFolder } from '../site/urls.ts'

/** All reports as data, one after the other: they are never in memory together. */
export function* toReportRecords(archive: Archive): Generator<ReportRecord> {
  for (const report of archive.reports) yield toReportRecord(report, archive)
}

/** A report as data exports hold it. Lists that are empty are left out. */
export function toReportRecord(
  report: PublishedReport,
  { settings }: Pick<Archive, 'settings'>,
): ReportRecord {
  const { source, texts } = report
  const toText = (script: Script): TextRecord => toTextRecord(report, script, settings)
  return withoutAbsent({
    slug: report.slug,
    date: report.date,
    dates: Object.keys(report.dates).length > 0 ? report.dates : undefined,
    kind: report.kind,
    year: report.year,
    period: report.period,
    agency: report.agencySlug,
    indexNumber: report.indexNumber,
    source:
      source &&
      withoutAbsent({
        url: source.url,
        retrieved: source.retrieved,
        file: source.file,
        sha256: source.sha256,
      }),
    script: report.script,
    corrects: report.corrects,
    replaces: report.replaces,
    suggested: filled(report.suggested),
    characters: report.characters,
    paragraphs: texts[report.script].body.paragraphCount,
    texts: { Hans: toText('Hans'), Hant: toText('Hant') },
  })
}

function toTextRecord(
  { slug, texts }: PublishedReport,
  script: Script,
  { baseUrl, pathPrefix, hantStandard }: Archive['settings'],
): TextRecord {
  const text = texts[script]
  const urls = makeUrls(baseUrl, pathPrefix)
  const path = `${scriptFolder(script)}reports/${slug}/`
  return withoutAbsent({
    lang: toLanguageTag(script, hantStandard),
    url: urls.absolute(path) ?? urls.to(path),
    title: text.title,
    kicker: text.kicker,
    subtitle: text.subtitle,
    byline: filled(text.byline),
    agency: text.agency,
    district: text.district,
    city: text.city,
    documentNumber: text.documentNumber,
    category: text.category,
    disclosure: text.disclosure,
    audience: text.audience,
    validity: text.validity,
    topics: filled(text.topics),
    sourceName: text.sourceName,
    changes: text.changes && filled(text.changes),
    blocks: toBlocks(text.body),
    notes: filled(text.body.notes),
  })
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}

/** The blocks with what the page shows beside their words: the level of a heading, the number of a paragraph. */
function toBlocks({ blocks, contents }: RenderedBody): readonly BlockRecord[] {
  const levels = new Map(contents.map(({ id, level }) => [id, level]))
  let number = 0
  return blocks.map(({ id, kind, headRows, section, text }) =>
    withoutAbsent({
      id,
      kind,
      level: kind === 'heading' ? levels.get(id) : undefined,
      // Tables and code are paragraphs without a number.
      number: id.startsWith('p-') ? ++number : undefined,
      headRows,
      section,
      text,
    }),
  )
}
