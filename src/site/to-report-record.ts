import type { Archive } from '../archive/archive.ts'
import type { PublishedReport } from '../archive/published-report.ts'
import type { RenderedBody } from '../markdown/rendered-body.ts'
import { withMarker } from '../markdown/with-marker.ts'
import type {
  BlockRecord,
  EntryText,
  ReportEntry,
  ReportRecord,
  TextRecord,
} from '../report/fields/report-record.ts'
import { CONVERTED_FIELDS, KEPT_FIELDS, makeValues } from '../report/fields/row-groups.ts'
import { type Script, toLanguageTag } from '../report/script.ts'
import { withoutAbsent } from '../report/without-absent.ts'
import { makeUrls, reportPath } from './urls.ts'

type Setting = Pick<Archive, 'settings'>

/** All reports as data, one after the other: they are never in memory together. */
export function* toReportRecords(archive: Archive): Generator<ReportRecord> {
  for (const report of archive.reports) yield toReportRecord(report, archive)
}

/** A report as data exports contain it. */
export function toReportRecord(report: PublishedReport, setting: Setting): ReportRecord {
  const toText = (script: Script): TextRecord => {
    const { body } = report.texts[script]
    return withoutAbsent({
      ...toEntryText(report, script, setting),
      blocks: toBlocks(body),
      notes: filled(body.notes),
    })
  }
  return {
    ...toReportEntry(report, setting),
    texts: { Hans: toText('Hans'), Hant: toText('Hant') },
  }
}

/** The same without the text. */
export function toReportEntry(report: PublishedReport, setting: Setting): ReportEntry {
  const { slug, date, kind, year, script, agencySlug, characters, texts } = report
  const toText = (one: Script): EntryText => toEntryText(report, one, setting)
  const { source, ...values } = makeValues(KEPT_FIELDS, ({ name }) => filled(report[name]))
  const { name: _converted, ...kept } = source ?? {}
  return withoutAbsent({
    slug,
    ...values,
    date,
    kind,
    year,
    script,
    agency: agencySlug,
    source: source && kept,
    characters,
    paragraphs: texts[script].body.paragraphCount,
    texts: { Hans: toText('Hans'), Hant: toText('Hant') },
  })
}

function toEntryText(
  report: PublishedReport,
  script: Script,
  { settings: { baseUrl, pathPrefix, hantStandard } }: Setting,
): EntryText {
  const text = report.texts[script]
  const urls = makeUrls(baseUrl, pathPrefix)
  const path = reportPath(report, script)
  return withoutAbsent({
    lang: toLanguageTag(script, hantStandard),
    url: urls.absolute(path) ?? urls.to(path),
    ...makeValues(CONVERTED_FIELDS, ({ name }) => filled(text[name])),
    title: text.title,
    sourceName: text.sourceName,
  })
}

/** A value; none for a list or a map without an item. */
function filled<T>(value: T): T | undefined {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0
  return isEmpty ? undefined : value
}

/** The blocks with what the page shows beside their words: the level of a heading, the number of a paragraph. */
function toBlocks({ blocks, contents }: RenderedBody): readonly BlockRecord[] {
  const levels = new Map(contents.map(({ id, level }) => [id, level]))
  let number = 0
  return blocks.map((block) => {
    const { id, kind, headRows, section } = block
    return withoutAbsent({
      id,
      kind,
      level: kind === 'heading' ? levels.get(id) : undefined,
      // Tables and code are paragraphs without a number.
      number: id.startsWith('p-') ? ++number : undefined,
      headRows,
      section,
      text: withMarker(block),
    })
  })
}
