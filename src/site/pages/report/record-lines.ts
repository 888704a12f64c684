import { bylineOf } from '../../../report/fields/byline-of.ts'
import type { FieldKind, FieldRow } from '../../../report/fields/field.ts'
import { isDateName, type ReportFieldName } from '../../../report/fields/field-labels.ts'
import { labelOf } from '../../../report/fields/labels.ts'
import type { ValuesByKind } from '../../../report/fields/report-meta.ts'
import type { EdtfDate } from '../../../text/edtf.ts'
import { fill } from '../../../words/fill.ts'
import type { Words } from '../../../words/words.ts'
import { writeDate } from '../../shown/write-date.ts'

/** A line of the catalogue record. */
export interface Line {
  /** What it shows, as `suggested` of a front matter may name it. */
  readonly fields: readonly string[]
  readonly label: string
  readonly text: string
  readonly datetime?: string
}

/** The lines of a field, by the kind of its row; none where nothing is known. */
export function toLines(
  row: FieldRow & { readonly name: ReportFieldName },
  value: unknown,
  words: Words,
): readonly Line[] {
  if (value === undefined) return []
  const show = SHOWN[row.kind] as (value: unknown, words: Words, row: FieldRow) => Shown
  const shown = show(value, words, row)
  const line = { fields: [row.name], label: words.fields[row.name] }
  if (typeof shown !== 'string') return shown.map((own) => ({ ...line, ...own }))
  return shown === '' ? [] : [{ ...line, text: shown }]
}

/** A text, or lines that say more than the row. */
type Shown = string | readonly (Partial<Line> & { readonly text: string })[]

const asItIs = (text: string): Shown => text

const SHOWN: {
  readonly [Kind in FieldKind]: (value: ValuesByKind[Kind], words: Words, row: FieldRow) => Shown
} = {
  title: asItIs,
  text: asItIs,
  agency: asItIs,
  place: asItIs,
  slug: asItIs,
  number: String,
  list: (items) => items.join('、'),
  names: (names) => names.join('、'),
  people: (people) => bylineOf(people).join('、'),
  date: (date, words) => [showDate(date, words)],
  dates: (dates, words) =>
    Object.entries(dates).map(([name, date]) => ({
      fields: ['dates', `dates.${name}`, name],
      label: isDateName(name) ? words.fields[name] : name,
      ...showDate(date, words),
    })),
  choice: (choice, words, { choiceLabels }) => {
    const labels = choiceLabels?.[choice]
    return labels ? labelOf(labels, words.language) : choice
  },
  years: ({ from, to }, { listing }) => {
    const last = fill(listing.year, { year: to })
    return from === to ? last : `${from}—${last}`
  },
  // These are told elsewhere on the page.
  source: () => [],
  changes: () => [],
  pairs: () => [],
  aliases: () => [],
}

function showDate(date: EdtfDate, words: Words): Pick<Line, 'text' | 'datetime'> {
  const { long, machine } = writeDate(date, words)
  return { text: long, datetime: machine }
}
