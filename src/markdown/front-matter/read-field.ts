import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import { type Field, type FieldKind, type FieldRow, toFields } from '../../report/fields/field.ts'
import type { ChangeNote, Contributor, IdAlias, Source } from '../../report/fields/field-values.ts'
import {
  CHANGE_FIELDS,
  CONTRIBUTOR_FIELDS,
  SOURCE_FIELDS,
} from '../../report/fields/part-fields.ts'
import { parsePeriod } from '../../report/parse-period.ts'
import { isSlug } from '../../report/slug.ts'
import { withoutAbsent } from '../../report/without-absent.ts'
import type { EdtfDate } from '../../text/edtf.ts'
import { type FieldReader, makeFieldReader } from './field-reader.ts'

/** A field's value, by the kind of its row. */
export function readField(fields: FieldReader, row: FieldRow): unknown {
  return READERS[row.kind](fields, row)
}

type Reader = (fields: FieldReader, row: FieldRow) => unknown

const line: Reader = (fields, { name }) => fields.line(name)

const READERS: Readonly<Record<FieldKind, Reader>> = {
  title: line,
  text: line,
  agency: line,
  place: line,
  number: (fields, { name }) => fields.parsed(name, parseNumber, 'field/number'),
  date: (fields, { name }) => fields.date(name),
  list: (fields, { name }) => fields.lines(name),
  people: readPeople,
  choice: (fields, { name, choices = [] }) => fields.choice(name, choices),
  years: (fields, { name }) => fields.parsed(name, parsePeriod, 'field/period'),
  source: readSource,
  dates: readDates,
  slug: (fields, { name }) => fields.parsed(name, parseSlug, 'field/slug'),
  pairs: (fields, { name }) => fields.pairs(name),
  aliases: readAliases,
  changes: readChanges,
  names: readNames,
}

function parseNumber(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

function parseSlug(text: string): string | undefined {
  return isSlug(text) ? text : undefined
}

function parseUrl(text: string): string | undefined {
  if (!/^https?:\/\/[^\s/?#]/i.test(text) || /[\s\\<>"]/.test(text)) return undefined
  if (!URL.canParse(text)) return undefined
  // https://www.gov.cn@example.org leads to example.org.
  return new URL(text).username === '' ? text : undefined
}

function parseRawFile(text: string): string | undefined {
  const isInside = text.startsWith('raw/') && !/(?:^|\/)\.{0,2}(?:\/|$)|\\/.test(text)
  return isInside ? text : undefined
}

function parseSha256(text: string): string | undefined {
  return /^[\da-f]{64}$/i.test(text) ? text.toLowerCase() : undefined
}

const OF_SOURCE = toFields(SOURCE_FIELDS)

function readSource(fields: FieldReader, { name }: FieldRow): Source | undefined {
  const map = fields.map(name)
  if (!map) return undefined
  const source = makeFieldReader(map, OF_SOURCE, fields.diagnostics, `${name}.`)
  return withoutAbsent({
    name: source.line('name'),
    url: source.parsed('url', parseUrl, 'field/url'),
    retrieved: source.date('retrieved'),
    file: source.parsed('file', parseRawFile, 'field/raw-file'),
    sha256: source.parsed('sha256', parseSha256, 'field/sha256'),
  })
}

function readPeople(
  fields: FieldReader,
  { name: field }: FieldRow,
): readonly Contributor[] | undefined {
  return fields.maps(field, CONTRIBUTOR_FIELDS)?.flatMap((item) => {
    const role = item.line('role')
    const name = item.line('name')
    return name === undefined ? [] : [withoutAbsent({ role, name })]
  })
}

function readChanges(fields: FieldReader, { name }: FieldRow): readonly ChangeNote[] | undefined {
  return fields.maps(name, CHANGE_FIELDS)?.flatMap((item) => {
    const date = item.date('date')
    const note = item.line('note')
    return date === undefined || note === undefined ? [] : [{ date, note }]
  })
}

function readDates(
  fields: FieldReader,
  { name }: FieldRow,
): Readonly<Record<string, EdtfDate>> | undefined {
  const map = fields.map(name)
  if (!map) return undefined
  const table: readonly Field[] = map.entries.map(({ key }) => ({
    name: key,
    label: '',
    example: '2022-12-25',
  }))
  const reader = makeFieldReader(map, table, fields.diagnostics, `${name}.`)
  const dates: [string, EdtfDate][] = []
  for (const { key, keyPlace } of map.entries) {
    if (!/^[a-z]\w{0,30}$/i.test(key) || key.startsWith('__')) {
      fields.diagnostics.push(makeDiagnostic('yaml/key', keyPlace))
      continue
    }
    const date = reader.date(key)
    if (date !== undefined) dates.push([key, date])
  }
  return Object.fromEntries(dates)
}

function readAliases(fields: FieldReader, { name }: FieldRow): readonly IdAlias[] | undefined {
  return fields.lines(name)?.flatMap((found) => {
    const [, from, to] = /^([cfpst]-[a-z\d-]{1,40}) +([cfpst]-[a-z\d-]{1,40})$/.exec(found) ?? []
    if (from !== undefined && to !== undefined) return [{ from, to }]
    const place = fields.place(name)
    fields.diagnostics.push(makeDiagnostic('alias/form', place, { field: name, found }))
    return []
  })
}

function readNames(fields: FieldReader, { name }: FieldRow): readonly string[] | undefined {
  const names = fields.lines(name)
  for (const field of names ?? []) {
    if (fields.has(field.split('.')[0] ?? '')) continue
    fields.diagnostics.push(makeDiagnostic('field/confirm', fields.place(name), { field }))
  }
  return names
}
