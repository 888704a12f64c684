import type { PublishedReport } from '../archive/published-report.ts'
import type { CitationRecord } from '../cite/citation-record.ts'
import type { Contributor } from '../report/report.ts'
import type { LanguageTag, Script } from '../report/script.ts'
import { edtfParts } from '../text/edtf.ts'

/** A newspaper's text: it is cited, and filed by machines, as an article of its paper. */
export function isNews({ kind }: Pick<PublishedReport, 'kind'>): boolean {
  return kind === 'news' || kind === 'feature'
}

/**
 * A newspaper's text is its writers' and stands in a paper, a speech is its speaker's; a report is its agency's.
 *
 * @param url of its page in that script, with scheme and host.
 */
export function toCitationRecord(
  report: PublishedReport,
  script: Script,
  { url, lang }: { readonly url: string | undefined; readonly lang: LanguageTag },
): CitationRecord {
  const text = report.texts[script]
  const isOfPaper = isNews(report)
  const persons = toWriters(text.byline)
  const agency = text.agency === undefined ? [] : [text.agency]
  const isOfPersons = isOfPaper || (report.kind === 'speech' && persons.length > 0)
  const authors = isOfPersons || agency.length === 0 ? persons : agency
  const paper = text.sourceName?.replace(/^《([^《》]+)》$/, '$1')
  const publisher = isOfPaper ? (paper ?? text.agency) : text.agency
  const place = text.city ?? text.district
  const number = text.documentNumber ?? report.indexNumber
  return {
    key: report.slug,
    kind: isOfPaper ? 'news' : 'report',
    title: text.title,
    authors,
    ...(publisher !== undefined && { publisher }),
    ...(place !== undefined && { place }),
    ...(number !== undefined && { number }),
    ...(text.documentNumber !== undefined && { documentNumber: text.documentNumber }),
    date: edtfParts(report.date),
    ...(url !== undefined && { url }),
    language: lang,
  }
}

const NOT_OF_WRITERS =
  /[编編]辑|編輯|[责責][编編]|校[对對]|[审審][核稿定]|[摄攝]影|[供制製][图圖]|美[编編]/
const OF_WRITERS = /文|记者|記者|通讯员|通訊員/

/** Who wrote a text: its editors and photographers are named on the page, not in a citation. 文/图 is a writer. */
function toWriters(byline: readonly Contributor[]): readonly string[] {
  const writers = byline.filter(
    ({ role = '' }) => OF_WRITERS.test(role) || !NOT_OF_WRITERS.test(role),
  )
  return (writers.length > 0 ? writers : byline).map(({ name }) => name)
}
