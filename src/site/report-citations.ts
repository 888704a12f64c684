import type { PublishedReport } from '../archive/published-report.ts'
import type { CitationRecord } from '../cite/citation-record.ts'
import { writeBibtex } from '../cite/write-bibtex.ts'
import { writeCslJson } from '../cite/write-csl-json.ts'
import { writeGbt7714 } from '../cite/write-gbt7714.ts'
import { writeRis } from '../cite/write-ris.ts'
import type { LanguageTag, Script } from '../report/script.ts'
import { edtfParts } from '../text/edtf.ts'
import type { Words } from './words/words.ts'

export interface Citations {
  /** The day of reading stands between the two parts; the browser writes it there. */
  readonly gbt7714: { readonly before: string; readonly after: string }
  /** Formats for reference managers. */
  readonly others: readonly { readonly label: string; readonly text: string }[]
}

export function toCitations(
  report: PublishedReport,
  script: Script,
  {
    url,
    lang,
    words,
  }: { readonly url: string | undefined; readonly lang: LanguageTag; readonly words: Words },
): Citations {
  const record = toCitationRecord(report, script, url, lang)
  return {
    gbt7714: writeGbt7714(record, words.citation.place),
    others: [
      { label: 'BibTeX', text: writeBibtex(record) },
      { label: 'RIS', text: writeRis(record) },
      { label: 'CSL-JSON', text: writeCslJson(record) },
    ],
  }
}

/** A newspaper's text is its writers' and stands in a paper; a report is its agency's. */
function toCitationRecord(
  report: PublishedReport,
  script: Script,
  url: string | undefined,
  language: LanguageTag,
): CitationRecord {
  const text = report.texts[script]
  const isNews = report.kind === 'news' || report.kind === 'feature'
  const writers = text.byline.map(({ name }) => name)
  const agency = text.agency === undefined ? [] : [text.agency]
  const authors = isNews || agency.length === 0 ? writers : agency
  const publisher = isNews ? (text.sourceName ?? text.agency) : text.agency
  const place = text.city ?? text.district
  const number = text.documentNumber ?? report.indexNumber
  const { year, month, day } = edtfParts(report.date)
  return {
    key: report.slug,
    kind: isNews ? 'news' : 'report',
    title: text.title,
    authors,
    ...(publisher !== undefined && { publisher }),
    ...(place !== undefined && { place }),
    ...(number !== undefined && { number }),
    ...(text.documentNumber !== undefined && { documentNumber: text.documentNumber }),
    date: { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) },
    ...(url !== undefined && { url }),
    language,
  }
}
