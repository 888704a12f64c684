import type { DiagnosticCode } from '../../report/diagnostics/catalogue.ts'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import type { Place } from '../../report/diagnostics/place.ts'
import type { Field } from '../../report/fields/field.ts'
import type { ConversionPair } from '../../report/fields/field-values.ts'
import { nearestName } from '../../report/nearest-name.ts'
import { countCodePoints } from '../../text/code-points.ts'
import { type EdtfDate, parseEdtf } from '../../text/edtf.ts'
import type { YamlMap, YamlText, YamlValue } from '../parse-yaml.ts'
import { checkCharacters } from '../read-text.ts'
import { checkNames } from './check-names.ts'

const LIMIT = 300
const LONGEST_LIST = 200

/** Reads the fields of one map by a table of fields. Whatever is wrong goes to `diagnostics`; the value is then absent. */
export interface FieldReader {
  /** Text in one line. */
  line(name: string): string | undefined
  /** Text that another function makes sense of; `undefined` from it is an error of the code given. */
  parsed<T>(
    name: string,
    parse: (text: string) => T | undefined,
    code: DiagnosticCode,
  ): T | undefined
  choice<T extends string>(name: string, choices: readonly T[]): T | undefined
  /** The items of a list, each one of `choices`; a text alone is a list of one. */
  choices<T extends string>(name: string, choices: readonly T[]): readonly T[] | undefined
  date(name: string): EdtfDate | undefined
  lines(name: string): readonly string[] | undefined
  pairs(name: string): readonly ConversionPair[] | undefined
  /** The entries of a field that is a map of any names. */
  map(name: string): YamlMap | undefined
  /** The items of a field that is a list of maps, each with a reader of its own. */
  maps(name: string, fields: readonly Field[]): readonly FieldReader[] | undefined
  place(name: string): Place
  has(name: string): boolean
  readonly diagnostics: Diagnostic[]
}

/** @param path what precedes a field's name in messages: `source.` */
export function makeFieldReader(
  map: YamlMap,
  fields: readonly Field[],
  diagnostics: Diagnostic[],
  path = '',
): FieldReader {
  const entries = checkNames(map, fields, diagnostics, path)
  const report = (code: DiagnosticCode, place: Place, name: string, found = ''): undefined => {
    const example = fields.find((field) => field.name === name)?.example ?? ''
    diagnostics.push(makeDiagnostic(code, place, { field: path + name, found, example }))
  }
  const text = (name: string): (YamlText & { readonly place: Place }) | undefined => {
    const value = entries.get(name)?.value
    if (!value) return undefined
    if (value.kind !== 'text') return report('field/not-text', value.place, name, shape(value))
    const limit = fields.find((field) => field.name === name)?.limit
    return checkText(value, path + name, diagnostics, limit) ? value : undefined
  }
  const choose = <T extends string>(
    value: YamlText,
    name: string,
    choices: readonly T[],
  ): T | undefined => {
    const chosen = choices.find((choice) => choice === value.text)
    if (chosen !== undefined) return chosen
    const nearest = nearestName(value.text, choices) ?? choices[0] ?? ''
    const parameters = { field: path + name, found: value.text, choices: choices.join(', ') }
    diagnostics.push(makeDiagnostic('field/choice', value.place, { ...parameters, nearest }))
    return undefined
  }
  const reader: FieldReader = {
    line: (name) => text(name)?.text,
    parsed: (name, parse, code) => {
      const value = text(name)
      if (!value) return undefined
      return parse(value.text) ?? report(code, value.place, name, value.text)
    },
    choice: (name, choices) => {
      const value = text(name)
      return value && choose(value, name, choices)
    },
    choices: (name, choices) => {
      if (entries.get(name)?.value.kind !== 'text')
        return readList(name)?.flatMap((item) => choose(item, name, choices) ?? [])
      const one = reader.choice(name, choices)
      return one === undefined ? undefined : [one]
    },
    date: (name) => {
      const value = text(name)
      if (!value) return undefined
      const date = parseEdtf(value.text)
      if (date !== undefined) return date
      const nearest = readOtherDate(value.text)
      if (nearest === undefined) return report('field/date', value.place, name, value.text)
      const parameters = { field: path + name, found: value.text, nearest }
      diagnostics.push(makeDiagnostic('field/date-form', value.place, parameters))
      return undefined
    },
    lines: (name) => readList(name)?.map((item) => item.text),
    pairs: (name) =>
      readList(name)?.flatMap(
        (item) => parsePair(item.text) ?? report('field/pair', item.place, name, item.text) ?? [],
      ),
    map: (name) => {
      const value = entries.get(name)?.value
      if (!value || value.kind === 'map') return value
      return report('field/not-map', value.place, name, shape(value))
    },
    maps: (name, itemFields) => {
      const value = entries.get(name)?.value
      if (!value) return undefined
      if (value.kind !== 'list') return report('field/not-list', value.place, name, shape(value))
      return value.items.flatMap((item, i) => {
        if (item.kind === 'map')
          return makeFieldReader(item, itemFields, diagnostics, `${path}${name}[${i + 1}].`)
        return report('field/not-map', item.place, `${name}[${i + 1}]`, shape(item)) ?? []
      })
    },
    place: (name) => entries.get(name)?.value.place ?? map.place,
    has: (name) => entries.has(name),
    diagnostics,
  }
  const readList = (name: string): readonly YamlText[] | undefined => {
    const value = entries.get(name)?.value
    if (!value) return undefined
    if (value.kind !== 'list') return report('field/not-list', value.place, name, shape(value))
    if (value.items.length > LONGEST_LIST) {
      const parameters = { field: path + name, length: value.items.length, limit: LONGEST_LIST }
      diagnostics.push(makeDiagnostic('field/long', value.place, parameters))
      return undefined
    }
    return value.items.flatMap((item) => {
      if (item.kind !== 'text') return report('field/not-text', item.place, name, shape(item)) ?? []
      return item.text !== '' && checkText(item, path + name, diagnostics) ? item : []
    })
  }
  return reader
}

function checkText(
  value: YamlText,
  field: string,
  diagnostics: Diagnostic[],
  limit = LIMIT,
): boolean {
  const { text, place } = value
  const before = diagnostics.length
  if (value.isFolded || text.includes('\n'))
    diagnostics.push(makeDiagnostic('field/line-break', place, { field }))
  const length = text.length > limit ? countCodePoints(text) : 0
  if (length > limit)
    diagnostics.push(makeDiagnostic('field/long', place, { field, length, limit }))
  // "\u202e" in double quotes is plain ASCII in the file: it is seen here only.
  for (const found of checkCharacters(place.file, text)) {
    if (found.severity === 'error') diagnostics.push({ ...found, place })
  }
  return diagnostics.length === before
}

function parsePair(text: string): ConversionPair | undefined {
  const [from = '', to = '', rest] = text.split(/[ \u3000]+/)
  const isPair = from !== '' && rest === undefined && countCodePoints(from) === countCodePoints(to)
  return isPair ? { from, to } : undefined
}

/** A date in another of the usual forms, as the archive writes it: 2022年12月22日, 2022/1/5, 20221222. */
function readOtherDate(text: string): EdtfDate | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:\s?[年/.-]\s?(\d{1,2})(?:\s?[月/.-]\s?(\d{1,2})\s?日?|\s?月?)|年)$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    []
  if (year === undefined) return undefined
  const parts = [year, month, day].filter((part) => part !== undefined)
  return parseEdtf(parts.map((part) => part.padStart(2, '0')).join('-'))
}

/** What a value is, without a word of any language. */
function shape(value: YamlValue): string {
  return value.kind === 'text' ? value.text : value.kind === 'list' ? '[…]' : '{…}'
}
