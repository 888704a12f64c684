import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import {
  CHANGE_FIELDS,
  CONTRIBUTOR_FIELDS,
  type Field,
  PAGE_FIELDS,
  REPORT_FIELDS,
  SOURCE_FIELDS,
} from '../../report/front-matter-fields.ts'
import { parsePeriod } from '../../report/parse-period.ts'
import {
  type ChangeNote,
  type Contributor,
  type IdAlias,
  REPORT_KINDS,
  type ReportMeta,
  type Source,
} from '../../report/report.ts'
import { SCRIPTS } from '../../report/script.ts'
import { isSlug } from '../../report/slug.ts'
import { withoutAbsent } from '../../report/without-absent.ts'
import type { EdtfDate } from '../../text/edtf.ts'
import type { YamlMap } from '../parse-yaml.ts'
import { type FieldReader, makeFieldReader } from './field-reader.ts'
import { isNoText } from './no-text.ts'

/** The front matter of a report → its meta data; absent where title or date are. */
export function readMeta(map: YamlMap, diagnostics: Diagnostic[]): ReportMeta | undefined {
  const fields = makeFieldReader(map, REPORT_FIELDS, diagnostics)
  const title = readTitle(map, fields)
  const date = fields.date('date')
  const meta = {
    agency: fields.line('agency'),
    district: fields.line('district'),
    city: fields.line('city'),
    kind: fields.choice('kind', REPORT_KINDS),
    period: fields.parsed('period', parsePeriod, 'field/period'),
    subtitle: fields.line('subtitle'),
    kicker: fields.line('kicker'),
    byline: readByline(fields),
    indexNumber: fields.line('indexNumber'),
    documentNumber: fields.line('documentNumber'),
    category: fields.line('category'),
    disclosure: fields.line('disclosure'),
    audience: fields.line('audience'),
    validity: fields.line('validity'),
    topics: fields.lines('topics'),
    source: readSource(fields),
    dates: readDates(fields),
    script: fields.choice('script', SCRIPTS),
    convert: fields.pairs('convert'),
    aliases: readAliases(fields),
    corrects: fields.parsed('corrects', parseSlug, 'field/slug'),
    replaces: fields.parsed('replaces', parseSlug, 'field/slug'),
    changes: readChanges(fields),
    suggested: readSuggested(fields),
    ingest: fields.line('ingest'),
    locked: fields.choice('locked', ['true', 'false']),
  }
  if (title === undefined || date === undefined) return undefined
  return { title, date, ...withoutAbsent(meta) }
}

/** The front matter of a page of the maintainer's own. */
export function readPageMeta(
  map: YamlMap,
  diagnostics: Diagnostic[],
): { readonly title: string } | undefined {
  const title = readTitle(map, makeFieldReader(map, PAGE_FIELDS, diagnostics))
  return title === undefined ? undefined : { title }
}

/** A title that looks like a number is more often a slip than a title; quotes say that it is meant. */
function readTitle(map: YamlMap, fields: FieldReader): string | undefined {
  const title = fields.line('title')
  const value = map.entries.find(({ key }) => key === 'title')?.value
  if (title === undefined || value?.kind !== 'text') return undefined
  if (!value.isPlain || !isNoText(title)) return title
  const parameters = { field: 'title', found: title }
  fields.diagnostics.push(makeDiagnostic('field/quote', value.place, parameters))
  return undefined
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

function readSource(fields: FieldReader): Source | undefined {
  const map = fields.map('source')
  if (!map) return undefined
  const source = makeFieldReader(map, SOURCE_FIELDS, fields.diagnostics, 'source.')
  return withoutAbsent({
    name: source.line('name'),
    url: source.parsed('url', parseUrl, 'field/url'),
    retrieved: source.date('retrieved'),
    file: source.parsed('file', parseRawFile, 'field/raw-file'),
    sha256: source.parsed('sha256', parseSha256, 'field/sha256'),
  })
}

function readByline(fields: FieldReader): readonly Contributor[] | undefined {
  return fields.maps('byline', CONTRIBUTOR_FIELDS)?.flatMap((item) => {
    const role = item.line('role')
    const name = item.line('name')
    return name === undefined ? [] : [withoutAbsent({ role, name })]
  })
}

function readChanges(fields: FieldReader): readonly ChangeNote[] | undefined {
  return fields.maps('changes', CHANGE_FIELDS)?.flatMap((item) => {
    const date = item.date('date')
    const note = item.line('note')
    return date === undefined || note === undefined ? [] : [{ date, note }]
  })
}

function readDates(fields: FieldReader): Readonly<Record<string, EdtfDate>> | undefined {
  const map = fields.map('dates')
  if (!map) return undefined
  const table: readonly Field[] = map.entries.map(({ key }) => ({
    name: key,
    label: '',
    example: '2022-12-25',
  }))
  const reader = makeFieldReader(map, table, fields.diagnostics, 'dates.')
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

function readAliases(fields: FieldReader): readonly IdAlias[] | undefined {
  return fields.lines('aliases')?.flatMap((found) => {
    const [, from, to] = /^([cfpst]-[a-z\d-]{1,40}) +([cfpst]-[a-z\d-]{1,40})$/.exec(found) ?? []
    if (from !== undefined && to !== undefined) return [{ from, to }]
    const parameters = { field: 'aliases', found }
    fields.diagnostics.push(makeDiagnostic('alias/form', fields.place('aliases'), parameters))
    return []
  })
}

function readSuggested(fields: FieldReader): readonly string[] | undefined {
  const suggested = fields.lines('suggested')
  for (const field of suggested ?? []) {
    if (fields.has(field.split('.')[0] ?? '')) continue
    fields.diagnostics.push(makeDiagnostic('field/confirm', fields.place('suggested'), { field }))
  }
  return suggested
}
