import { REPORT_FIELDS } from '../../report/front-matter-fields.ts'
import type { ReportMeta } from '../../report/report.ts'
import { isNoText } from './no-text.ts'

/**
 * The front matter of a report as a file holds it, from `---` to `---`, fields in the order of the
 * contract, those that a draft lacks left out; `parseReport` reads the same back. Quotes stand only
 * where YAML or a person needs them.
 */
export function writeFrontMatter(meta: Partial<ReportMeta>): string {
  const values: Readonly<Record<string, string | undefined>> = {
    ...Object.fromEntries(
      Object.entries(meta).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, writeText(value)]] : [],
      ),
    ),
    // A title that looks like a number is taken for a slip where it has no quotes.
    title: meta.title && (isNoText(meta.title) ? quote(meta.title) : writeText(meta.title)),
    period: meta.period && writePeriod(meta.period),
    byline: meta.byline && writeList(meta.byline.map((item) => writeMap({ ...item }))),
    topics: meta.topics && writeList(meta.topics.map((topic) => writeText(topic, true))),
    source: meta.source && writeBlock({ ...meta.source }),
    dates: meta.dates && writeMap(meta.dates),
    convert: meta.convert && writeList(meta.convert.map(({ from, to }) => quote(`${from} ${to}`))),
    aliases: meta.aliases && writeList(meta.aliases.map(({ from, to }) => quote(`${from} ${to}`))),
    changes: meta.changes && writeList(meta.changes.map((item) => writeMap({ ...item }))),
    suggested: meta.suggested && writeList(meta.suggested.map((name) => writeText(name, true))),
  }
  const lines = REPORT_FIELDS.flatMap(({ name }) => {
    const value = values[name]
    if (value === undefined) return []
    return [value.startsWith('\n') ? `${name}:${value}` : `${name}: ${value}`]
  })
  return ['---', ...lines, '---', ''].join('\n')
}

function writePeriod({ from, to }: { readonly from: number; readonly to: number }): string {
  const years = [from, to].map((year) => String(year).padStart(4, '0'))
  return from === to ? String(years[0]) : years.join('/')
}

function writeBlock(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `\n  ${name}: ${writeText(value)}`)
  return lines.length === 0 ? '{}' : lines.join('')
}

function writeMap(fields: Readonly<Record<string, string>>): string {
  const items = Object.entries(fields).map(([name, value]) => `${name}: ${writeText(value, true)}`)
  return `{${items.join(', ')}}`
}

function writeList(items: readonly string[]): string {
  return `[${items.join(', ')}]`
}

/** What a plain scalar may not begin with, hold or end with (YAML 1.2.2, 7.3.3). */
const NEEDS_QUOTES =
  /^[-?:,[\]{}#&*!|>'"%@`\s=~]|:(?:\s|$)|\s#|\s$|[\u0000-\u001f\u007f-\u00a0\u2028\u2029\ufeff]/
const DATE = /^\d{4}(?:-\d\d){0,2}$/
const NEEDS_QUOTES_IN_FLOW = /[,[\]{}]|:\S/

function writeText(text: string, isInFlow = false): string {
  const needsQuotes =
    text === '' ||
    NEEDS_QUOTES.test(text) ||
    (isInFlow && NEEDS_QUOTES_IN_FLOW.test(text)) ||
    (isNoText(text) && !DATE.test(text))
  return needsQuotes ? quote(text) : text
}

/** JSON's strings are YAML's double-quoted ones. */
function quote(text: string): string {
  return JSON.stringify(text)
}
