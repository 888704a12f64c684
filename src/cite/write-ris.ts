import type { CitationRecord } from './citation-record.ts'

/** An RIS record, as Zotero, EndNote and NoteExpress import it. Lines end in CRLF, as the format asks. */
export function writeRis(record: CitationRecord): string {
  const { kind, key, title, authors, publisher, place, number, date, url, language } = record
  const { year, month, day } = date
  const two = (n: number | undefined): string => (n === undefined ? '' : String(n).padStart(2, '0'))
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', kind === 'news' ? 'NEWS' : 'RPRT'],
    ['ID', key],
    ...authors.map((name) => ['AU', name] as const),
    ['TI', title],
    [kind === 'news' ? 'T2' : 'PB', publisher],
    ['CY', place],
    ['M1', number],
    ['PY', String(year)],
    ['DA', `${year}/${two(month)}/${two(day)}/`],
    ['UR', url],
    ['LA', language],
  ]
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
  )
  return [...lines, 'ER  - '].join('\r\n')
}

/** A line break in a value would begin a new field. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
