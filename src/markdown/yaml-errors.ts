import type { YAMLParseError } from 'yaml'
import type { DiagnosticCode } from '../report/diagnostics/catalogue.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { PlaceFinder } from './yaml-places.ts'

/** The parser's errors in the words of the slip that causes them; the rest are `yaml/syntax`. */
const CODES: Readonly<Partial<Record<YAMLParseError['code'], DiagnosticCode>>> = {
  TAB_AS_INDENT: 'yaml/tab',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/colon',
  BAD_SCALAR_START: 'yaml/first-character',
  BAD_DQ_ESCAPE: 'yaml/escape',
  BAD_ALIAS: 'yaml/first-character',
  MULTIPLE_DOCS: 'yaml/document-mark',
  RESOURCE_EXHAUSTION: 'yaml/deep',
}

export function readSyntaxError(
  error: YAMLParseError,
  source: string,
  toPlace: PlaceFinder,
): Diagnostic {
  const { line, from, field } = lineAt(source, error.pos[0])
  const place = toPlace(Math.min(error.pos[0], source.length))
  const parameters = { field, found: line.trim(), detail: error.message }
  if (error.code === 'MISSING_CHAR' && /^Missing closing/.test(error.message)) {
    // The parser complains where the file ends; the quote is where it was opened.
    const at = lastOpening(source, error.pos[0], /:[ \t]{0,8}["']|[[{,-][ \t]{0,8}["']/g)
    return makeDiagnostic('yaml/unclosed', toPlace(at), parameters)
  }
  if (error.code === 'BAD_INDENT') {
    const at = lastOpening(source, error.pos[0], /[[{]/g)
    return makeDiagnostic(at < error.pos[0] ? 'yaml/unclosed' : 'yaml/indent', toPlace(at), {
      ...parameters,
      found: lineAt(source, at).line.trim(),
    })
  }
  if (error.code === 'UNEXPECTED_TOKEN') {
    const before = source.slice(from, error.pos[0])
    if (/["']\s*$/.test(before)) return makeDiagnostic('yaml/after-quote', place, parameters)
    const dash = source.slice(error.pos[0], error.pos[0] + 2) === '- '
    if (dash || /[:：]\s*$/.test(before))
      return makeDiagnostic('yaml/first-character', place, parameters)
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s/.test(`${line.replace(/^[^:]*:/, '')}\n`))
    return makeDiagnostic('yaml/indent', place, parameters)
  return makeDiagnostic(CODES[error.code] ?? 'yaml/syntax', place, parameters)
}

const SLIP = /^[ \t]{0,20}(?:- )?([A-Za-z]{2,40})[ \t]{0,4}(：|:(?=[^\s])(?!\/\/))/

/**
 * What Chinese writers of YAML get wrong most often, and the parser explains worst:
 * `title：甲` (a full-width colon) and `title:甲` (no space after it).
 */
export function findSlips(source: string, toPlace: PlaceFinder): readonly Diagnostic[] {
  const slips: Diagnostic[] = []
  let start = 0
  for (const line of source.split('\n')) {
    const [, field = '', colon = ''] = SLIP.exec(line) ?? []
    const at = toPlace(start + line.indexOf(colon))
    const parameters = { field, found: line.trim() }
    if (colon === '：') slips.push(makeDiagnostic('yaml/wide-colon', at, parameters))
    else if (colon === ':') slips.push(makeDiagnostic('yaml/no-space', at, parameters))
    const isMark = /^(?:---|\.\.\.)(?:\s|$)/.test(line) && start > 0
    if (isMark || line.startsWith('%'))
      slips.push(makeDiagnostic('yaml/document-mark', toPlace(start), parameters))
    start += line.length + 1
  }
  return slips
}

/**
 * Where a text opens more brackets or list marks inside one another than any parser that calls itself
 * can follow on every machine; -1 where it does not.
 */
export function findDepth(source: string): number {
  let depth = 0
  for (let i = 0; i < source.length; i++) {
    const mark = source[i]
    if (mark === '[' || mark === '{') depth++
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1)
    if (depth > DEEPEST) return i
  }
  return source.search(/^(?:[ \t]{0,40}[-?][ \t]){50}/m)
}

const DEEPEST = 100

/** The field that an offset belongs to: the last name that begins a line before it; `…` where there is none. */
export function findTopField(source: string, offset: number): string {
  const end = source.indexOf('\n', offset)
  const before = source.slice(0, end < 0 ? undefined : end).split('\n')
  const line = before.findLast((text) => TOP_FIELD.test(text)) ?? ''
  return TOP_FIELD.exec(line)?.[1] ?? '…'
}

const TOP_FIELD = /^["']?([\p{L}\w-]{1,40})["']?[ \t]{0,8}[:：]/u

function lineAt(
  source: string,
  offset: number,
): { readonly line: string; readonly from: number; readonly field: string } {
  const from = source.lastIndexOf('\n', Math.min(offset, source.length) - 1) + 1
  const end = source.indexOf('\n', from)
  const line = source.slice(from, end < 0 ? undefined : end)
  return { line, from, field: /^\s*([\w-]{1,40})/.exec(line)?.[1] ?? '' }
}

/** Where the last quote or bracket before an offset was opened; the offset itself if there is none. */
function lastOpening(source: string, before: number, opening: RegExp): number {
  let found = before
  for (const match of source.slice(0, before).matchAll(opening))
    found = match.index + match[0].length - 1
  return Math.min(found, source.length)
}
