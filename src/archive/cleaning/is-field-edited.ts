import type { Field, FieldName } from '../../ingest/ingest-result.ts'
import type { Contributor } from '../../report/report.ts'
import { widenPunctuation } from '../../text/width.ts'
import type { PublishedReport } from '../published-report.ts'

/** Fields of one line of text that are shown as they are written. */
const TEXTS = [
  'title',
  'kicker',
  'subtitle',
  'documentNumber',
  'category',
  'disclosure',
  'audience',
  'validity',
] as const satisfies readonly FieldName[]

/** Whether a report says something else than the field that was read out of its raw file; unknown fields are not compared. */
export function isFieldEdited({ name, value }: Field, report: PublishedReport): boolean {
  const texts = report.texts[report.script]
  if (name === 'byline')
    return typeof value !== 'string' && toNames(value) !== toNames(texts.byline)
  if (typeof value !== 'string' || value === '') return false
  if (name === 'date') return value !== report.date
  if (name === 'indexNumber') return value !== report.indexNumber
  const text = TEXTS.find((one) => one === name)
  return text !== undefined && widenPunctuation(value) !== texts[text]
}

function toNames(people: readonly Contributor[]): string {
  return people.map(({ role = '', name }) => widenPunctuation(`${role}\t${name}`)).join('\n')
}
