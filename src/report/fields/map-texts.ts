import type { FieldKind } from './field.ts'
import type { ValuesByKind } from './report-meta.ts'

/** The value of a field with each of its texts made anew; what is no text stays. */
export function mapTexts(kind: FieldKind, value: unknown, make: (text: string) => string): unknown {
  return (MAPS[kind] as (value: unknown, make: (text: string) => string) => unknown)(value, make)
}

/** The texts of a value, in their order. */
export function listTexts(kind: FieldKind, value: unknown): readonly string[] {
  const texts: string[] = []
  mapTexts(kind, value, (text) => {
    texts.push(text)
    return text
  })
  return texts
}

type Make = (text: string) => string
type Maps = { readonly [Kind in FieldKind]: (value: ValuesByKind[Kind], make: Make) => unknown }

const map = (text: string, make: Make): string => make(text)
const same = <T>(value: T): T => value

const MAPS: Maps = {
  title: map,
  text: map,
  agency: map,
  place: map,
  list: (texts, make) => texts.map(make),
  people: (people, make) =>
    people.map(({ role, name }) => ({
      ...(role !== undefined && { role: make(role) }),
      name: make(name),
    })),
  source: (source, make) =>
    source.name === undefined ? source : { ...source, name: make(source.name) },
  changes: (changes, make) => changes.map(({ date, note }) => ({ date, note: make(note) })),
  number: same,
  date: same,
  choice: same,
  years: same,
  dates: same,
  slug: same,
  pairs: same,
  aliases: same,
  names: same,
}
