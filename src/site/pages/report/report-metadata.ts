import type { PublishedReport } from '../../../archive/published-report.ts'
import { type CitationRecord, edtfDate, isoDate } from '../../../cite/citation-record.ts'
import { isNews } from '../../../report/fields/creators-of.ts'
import { placeOf } from '../../../report/fields/place-of.ts'
import type { Script } from '../../../report/script.ts'
import type { Metadata, MetaTag } from '../../frame/metadata.ts'
import { type FieldTerm, listFieldTerms } from './field-terms.ts'

/** Where the prefixes of the tags come from. */
const SCHEMAS: Metadata['schemas'] = [
  { prefix: 'DC', href: 'http://purl.org/dc/elements/1.1/' },
  { prefix: 'DCTERMS', href: 'http://purl.org/dc/terms/' },
  { prefix: 'prism', href: 'http://prismstandard.org/namespaces/basic/2.0/' },
]

/**
 * What reference managers and search engines read of a report: Highwire's `citation_*`, Dublin Core, Open Graph. They say what
 * the citation on the page says. What is not known, or not surely, is left out: an uncertain date is in `DC.date` alone,
 * with its mark.
 */
export function toReportTags(
  report: PublishedReport,
  script: Script,
  record: CitationRecord,
): Pick<Metadata, 'schemas' | 'tags'> {
  const terms = listFieldTerms(report, script)
  const tags = [
    ...toHighwire(record, terms),
    ...toDublinCore(report, script, record, terms),
    ...toOpenGraph(record, terms),
  ]
  return { schemas: SCHEMAS, tags }
}

/**
 * `citation_technical_report_institution` makes it a report for Zotero. An article has no `citation_journal_title`: that would
 * make a newspaper's text a journal's, whatever else is said; its paper is in `prism.publicationName`.
 */
function toHighwire(record: CitationRecord, terms: readonly FieldTerm[]): readonly MetaTag[] {
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
    ...listTags(terms, isHighwire),
  ])
}

/**
 * The types are those of the Eprints vocabulary, which Zotero knows: `Report`, `NewsItem`. A number is never in `DC.identifier`,
 * where programs look for ISBNs.
 */
function toDublinCore(
  report: PublishedReport,
  script: Script,
  record: CitationRecord,
  terms: readonly FieldTerm[],
): readonly MetaTag[] {
  const { title, authors, publisher, date, language, url } = record
  const text = report.texts[script]
  const others = text.byline.map(({ name }) => name).filter((name) => !authors.includes(name))
  const isOfPaper = isNews(report.kind)
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
    ...listTags(terms, (tag) => !isHighwire(tag) && !isOpenGraph(tag)),
    ['DCTERMS.spatial', placeOf(text)],
    ['prism.publicationName', isOfPaper && text.sourceName !== undefined ? publisher : undefined],
  ])
}

/** An instant is not known, a day may be: Open Graph takes a day as ISO 8601. */
function toOpenGraph({ date }: CitationRecord, terms: readonly FieldTerm[]): readonly MetaTag[] {
  const isDay = date.mark === undefined && date.day !== undefined
  return toTags('property', [
    ['article:published_time', isDay ? isoDate(date) : undefined],
    ...listTags(terms, isOpenGraph),
  ])
}

/** The tags of fields that are told as they stand, by how their names begin. */
function listTags(
  terms: readonly FieldTerm[],
  isWanted: (tag: string) => boolean,
): readonly (readonly [tag: string, content: string])[] {
  return terms.flatMap(({ row: { tags = [] }, texts }) =>
    tags.filter(isWanted).flatMap((tag) => texts.map((text) => [tag, text] as const)),
  )
}

const isHighwire = (tag: string): boolean => tag.startsWith('citation_')
const isOpenGraph = (tag: string): boolean => /^(?:article|og):/.test(tag)

function toTags(
  key: MetaTag['key'],
  pairs: readonly (readonly [string, string | undefined])[],
): readonly MetaTag[] {
  return pairs.flatMap(([name, content]) => (content === undefined ? [] : [{ key, name, content }]))
}
