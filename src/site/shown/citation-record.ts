import type { PublishedReport } from '../../archive/published-report.ts'
import type { CitationRecord } from '../../cite/citation-record.ts'
import { creatorsOf, isNews } from '../../report/fields/creators-of.ts'
import type { LanguageTag, Script } from '../../report/script.ts'
import { edtfParts } from '../../text/edtf.ts'

/**
 * What a citation is made of; a newspaper's text is in its paper, a report is published by its agency.
 *
 * @param url of its page in that script, with scheme and host.
 */
export function toCitationRecord(
  report: PublishedReport,
  script: Script,
  { url, lang }: { readonly url: string | undefined; readonly lang: LanguageTag },
): CitationRecord {
  const text = report.texts[script]
  const isOfPaper = isNews(report.kind)
  const paper = text.sourceName?.replace(/^《([^《》]+)》$/, '$1')
  const publisher = isOfPaper ? (paper ?? text.agency) : text.agency
  const place = text.city ?? text.district
  const number = text.documentNumber ?? report.indexNumber
  return {
    key: report.slug,
    kind: isOfPaper ? 'news' : 'report',
    title: text.title,
    authors: creatorsOf(report.kind, text),
    ...(publisher !== undefined && { publisher }),
    ...(place !== undefined && { place }),
    ...(number !== undefined && { number }),
    ...(text.documentNumber !== undefined && { documentNumber: text.documentNumber }),
    date: edtfParts(report.date),
    ...(url !== undefined && { url }),
    language: lang,
  }
}
