import { type CitationRecord, fourDigits, twoDigits } from './citation-record.ts'

/** An RIS record, as Zotero, EndNote and NoteExpress import it. Lines end in CRLF, as the format asks. */
export function writeRis(record: CitationRecord): string {
  const { kind, key, title, authors, publisher, place, number, date, url, language } = record
  const year = fourDigits(date.year)
  const two = (n: number | undefined): string => (n === undefined ? '' : twoDigits(n))
  // The fourth part of a date is free text.
  const mark = { about: 'circa', uncertain: 'uncertain' } as const
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', kind === 'news' ? 'NEWS' : 'RPRT'],
    ['ID', key],
    ...authors.map((name) => ['AU', name] as const),
    ['TI', title],
    [kind === 'news' ? 'T2' : 'PB', publisher],
    ['CY', place],
    // SN is the number of a report, but the ISSN of a newspaper.
    [kind === 'news' ? 'M1' : 'SN', number],
    ['PY', year],
    ['DA', `${year}/${two(date.month)}/${two(date.day)}/${date.mark ? mark[date.mark] : ''}`],
    ['UR', url],
    ['LA', language],
  ]
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
  )
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`
}

/** A line break in a value would begin a new field. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
