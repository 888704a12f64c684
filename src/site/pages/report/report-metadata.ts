import type { PublishedReport } from '../../../archive/published-report.ts'
import { type CitationRecord, edtfDate, isoDate } from '../../../cite/citation-record.ts'
import type { Script } from '../../../report/script.ts'
import { isNews } from '../../citation-record.ts'
import type { Metadata, MetaTag } from '../../metadata.ts'

/** Where the prefixes of the tags come from. */
const SCHEMAS: Metadata['schemas'] = [
  { prefix: 'DC', href: 'http://purl.org/dc/elements/1.1/' },
  { prefix: 'DCTERMS', href: 'http://purl.org/dc/terms/' },
  { prefix: 'prism', href: 'http://prismstandard.org/namespaces/basic/2.0/' },
]

/**
 * What reference managers and search engines read of a report: Highwire's `citation_*`, Dublin Core, Open Graph. They say what
 * the citation on the page says. What is not known, or not surely, is left out: an uncertain date stands in `DC.date` alone,
 * with its mark.
 */
export function toReportTags(
  report: PublishedReport,
  script: Script,
  record: CitationRecord,
): Pick<Metadata, 'schemas' | 'tags'> {
  const tags = [
    ...toHighwire(record),
    ...toDublinCore(report, script, record),
    ...toOpenGraph(report, script, record),
  ]
  return { schemas: SCHEMAS, tags }
}

/**
 * `citation_technical_report_institution` makes it a report for Zotero. An article has no `citation_journal_title`: that would
 * make a newspaper's text a journal's, whatever else is said; its paper stands in `prism.publicationName`.
 */
function toHighwire(record: CitationRecord): readonly MetaTag[] {
  const { kind, title, authors, publisher, number, date, language, url } = record
  const isReport = kind === 'report'
  const isSure = date.mark === undefined
  return toTags('name', [
    ['citation_title', title],
    ...authors.map((author) => ['citation_author', author] as const),
    // Google Scholar asks for slashes; Zotero takes the second, which comes later in its table.
    ['citation_publication_date', isSure ? isoDate(date).replaceAll('-', '/') : undefined],
    ['citation_date', isSure ? isoDate(date) : undefined],
    ['citation_technical_report_institution', isReport ? publisher : undefined],
    ['citation_technical_report_number', isReport ? number : undefined],
    ['citation_language', language],
    ['citation_public_url', url],
    ['citation_fulltext_html_url', url],
  ])
}

/**
 * The types are those of the Eprints vocabulary, which Zotero knows: `Report`, `NewsItem`. A number never stands in `DC.identifier`,
 * where programs look for ISBNs.
 */
function toDublinCore(
  report: PublishedReport,
  script: Script,
  record: CitationRecord,
): readonly MetaTag[] {
  const { title, authors, publisher, date, language, url } = record
  const { byline, topics, city, district, documentNumber, sourceName } = report.texts[script]
  const others = byline.map(({ name }) => name).filter((name) => !authors.includes(name))
  const isOfPaper = isNews(report)
  return toTags('name', [
    ['DC.title', title],
    ...authors.map((author) => ['DC.creator', author] as const),
    ...others.map((name) => ['DC.contributor', name] as const),
    ['DC.publisher', publisher],
    ['DC.date', edtfDate(date)],
    ['DC.language', language],
    ['DC.type', isOfPaper ? 'NewsItem' : 'Report'],
    ['DC.format', 'text/html'],
    ['DC.identifier', url],
    ...topics.map((topic) => ['DC.subject', topic] as const),
    ['DCTERMS.identifier', documentNumber],
    ['DCTERMS.identifier', report.indexNumber],
    [
      'DCTERMS.spatial',
      [city, district].filter((name) => name !== undefined).join('') || undefined,
    ],
    ['DCTERMS.temporal', writePeriod(report)],
    ['prism.publicationName', isOfPaper && sourceName !== undefined ? publisher : undefined],
  ])
}

/** An instant is not known, a day may be: Open Graph takes a day as ISO 8601. */
function toOpenGraph(
  { texts }: PublishedReport,
  script: Script,
  { date }: CitationRecord,
): readonly MetaTag[] {
  const isDay = date.mark === undefined && date.day !== undefined
  return toTags('property', [
    ['article:published_time', isDay ? isoDate(date) : undefined],
    ...texts[script].topics.map((topic) => ['article:tag', topic] as const),
  ])
}

/** The years a report speaks of, as ISO 8601 writes an interval. @example '2024/2025' */
export function writePeriod({ period }: Pick<PublishedReport, 'period'>): string | undefined {
  if (!period) return undefined
  return period.from === period.to ? String(period.from) : `${period.from}/${period.to}`
}

function toTags(
  key: MetaTag['key'],
  pairs: readonly (readonly [string, string | undefined])[],
): readonly MetaTag[] {
  return pairs.flatMap(([name, content]) => (content === undefined ? [] : [{ key, name, content }]))
}
