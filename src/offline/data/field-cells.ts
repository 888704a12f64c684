import { bylineOf } from '../../report/fields/byline-of.ts'
import type { FieldKind } from '../../report/fields/field.ts'
import type { ValuesByKind } from '../../report/fields/report-meta.ts'

export type Cell = string | number | undefined

type Cells<Value> = Readonly<
  Record<string, readonly [type: 'TEXT' | 'INTEGER', toCell: (value: Value) => Cell]>
>

const text: Cells<string> = { '': ['TEXT', (value) => value] }
const none = {}

/** The columns that a value of each kind takes, by the end of their names. */
export const CELLS: { readonly [Kind in FieldKind]: Cells<ValuesByKind[Kind]> } = {
  title: text,
  text,
  place: text,
  choice: text,
  date: text,
  slug: text,
  number: { '': ['INTEGER', (value) => value] },
  agency: { name: ['TEXT', (value) => value] },
  list: { '': ['TEXT', (items) => items.join('；')] },
  names: { '': ['TEXT', (items) => items.join(' ')] },
  people: { '': ['TEXT', (people) => bylineOf(people).join('；')] },
  years: { from: ['INTEGER', ({ from }) => from], to: ['INTEGER', ({ to }) => to] },
  source: {
    url: ['TEXT', ({ url }) => url],
    retrieved: ['TEXT', ({ retrieved }) => retrieved],
    file: ['TEXT', ({ file }) => file],
    sha256: ['TEXT', ({ sha256 }) => sha256],
  },
  dates: none,
  pairs: none,
  aliases: none,
  changes: none,
}
