import { type CitationRecord, edtfDate, fourDigits } from './citation-record.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * A BibTeX entry, also read by BibLaTeX. Chinese stays as it is; what TeX would act on is escaped. `date` is BibLaTeX's own
 * and keeps the mark of a date that is not sure.
 */
export function writeBibtex(record: CitationRecord): string {
  const { kind, key, title, authors, publisher, place, number, date, url, language } = record
  const month = date.month === undefined ? undefined : MONTHS[date.month - 1]
  const fields: readonly (readonly [string, string | undefined])[] = [
    [
      'author',
      authors.length === 0
        ? undefined
        : `{${authors.map((name) => `{${escapeTex(name)}}`).join(' and ')}}`,
    ],
    ['title', braced(title)],
    // Not a journal, says BibLaTeX's word for it.
    ['entrysubtype', kind === 'news' ? '{newspaper}' : undefined],
    [kind === 'news' ? 'journal' : 'institution', braced(publisher)],
    ['address', braced(place)],
    // The number of an article would be that of an issue.
    ['number', kind === 'news' ? undefined : braced(number)],
    ['year', `{${fourDigits(date.year)}}`],
    ['month', month],
    ['date', `{${edtfDate(date)}}`],
    ['url', url === undefined ? undefined : `{${url}}`],
    ['language', `{${language}}`],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  )
  return `@${kind === 'news' ? 'article' : 'techreport'}{${key},\n${lines.join(',\n')}\n}\n`
}

function braced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escapeTex(text)}}`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (mark) => TEX[mark] ?? `\\${mark}`)
}
