import type { DiagnosticCode } from '../../report/diagnostics/catalogue.ts'
import type { HantStandard } from '../../report/script.ts'
import { countCodePoints } from '../../text/code-points.ts'

/** What a person decided for one place of the text; all forms have the same number of characters. */
export interface OverrideForms {
  readonly simplified: string
  readonly traditional?: string
  readonly tw?: string
  readonly hk?: string
}

/** What is wrong with an override. */
export interface OverrideFault {
  readonly code: DiagnosticCode
  /** Where in the text that was read. */
  readonly at: number
  readonly parameters: Readonly<Record<string, string | number>>
}

/** An override, or what is wrong with it; `to` is where the text goes on. */
export type ReadOverride =
  | { readonly kind: 'forms'; readonly forms: OverrideForms; readonly to: number }
  | { readonly kind: 'fault'; readonly fault: OverrideFault; readonly to: number }

export const OVERRIDE_OPENS = '-{'
const CLOSES = '}-'

/**
 * Reads the override that opens at a place, as editors of MediaWiki write it: `-{岳台}-` stays as it is,
 * `-{干|乾}-` has a form for each script, `-{系|tw:係|hk:係}-` one for each standard, `-{}-` is a boundary
 * without width. It is on one line; a backslash makes `|`, `}` and `-` text.
 *
 * @returns `undefined` where none opens
 */
export function readOverride(text: string, start: number, end: number): ReadOverride | undefined {
  if (!text.startsWith(OVERRIDE_OPENS, start)) return undefined
  const from = start + OVERRIDE_OPENS.length
  // 甲-{==□==}: an editor's mark after a hyphen.
  if (from > end || text.startsWith('==', from)) return undefined
  const fault = (code: DiagnosticCode, at: number): ReadOverride => ({
    kind: 'fault',
    fault: { code, at, parameters: { found: excerpt(text.slice(at, end)) } },
    to: from,
  })
  const cuts: number[] = []
  for (let i = from; i < end; i++) {
    const character = text.charAt(i)
    if (character === '\\' && PUNCTUATION.test(text.charAt(i + 1))) i++
    else if (character === '\n') break
    else if (character === '|') cuts.push(i)
    else if (character === '-' && text.startsWith(OVERRIDE_OPENS, i))
      return fault('override/nested', i)
    else if (text.startsWith(CLOSES, i) && i + CLOSES.length <= end) {
      const pieces = toPieces(text, from, i, cuts)
      const read = pieces.length === 1 ? readOne(pieces) : readSeveral(pieces)
      return 'code' in read
        ? { kind: 'fault', fault: read, to: from }
        : { kind: 'forms', forms: read, to: i + CLOSES.length }
    }
  }
  return fault('override/unclosed', start)
}

interface Piece {
  readonly raw: string
  readonly at: number
}

const PUNCTUATION = /[!-/:-@[-`{-~]/
/** `tw:係`, and what is in the place of the name where a person remembers another one. */
const NAMED = /^([A-Za-z][\w-]{0,30})[ \t]*([:：])[ \t]*/
const NAME_FIRST = /^(?:tw|hk|cn|hans|hant|zh[\w-]*)[ \t]*[:：]/i

function toPieces(
  text: string,
  from: number,
  to: number,
  cuts: readonly number[],
): readonly Piece[] {
  const starts = [from, ...cuts.map((cut) => cut + 1)]
  return starts.map((at, i) => ({ raw: text.slice(at, cuts[i] ?? to), at }))
}

function readOne([piece]: readonly Piece[]): OverrideForms | OverrideFault {
  const { raw, at } = piece ?? { raw: '', at: 0 }
  if (raw !== '' && raw.trim() === '') return { code: 'override/empty', at, parameters: {} }
  if (NAME_FIRST.test(raw)) return { code: 'override/first', at, parameters: { found: raw } }
  return { simplified: unescapeText(raw) }
}

function readSeveral(pieces: readonly Piece[]): OverrideForms | OverrideFault {
  const forms: Partial<Record<keyof OverrideForms, string>> = {}
  let expected = 0
  for (const [i, { raw, at: start }] of pieces.entries()) {
    const at = start + raw.length - raw.trimStart().length
    const words = raw.trim()
    const [head = '', name, colon] = (i > 0 && NAMED.exec(words)) || []
    const form = words.slice(head.length)
    if (form === '') return { code: 'override/empty', at, parameters: {} }
    if (i === 0 && NAME_FIRST.test(words))
      return { code: 'override/first', at, parameters: { found: words } }
    const key = i === 0 ? 'simplified' : name === undefined ? 'traditional' : toStandard(name)
    if (key === undefined || (colon !== undefined && colon !== ':'))
      return { code: 'override/standard', at, parameters: { found: `${name}${colon}` } }
    if (forms[key] !== undefined)
      return { code: 'override/twice', at, parameters: { found: words, key } }
    const text = unescapeText(form)
    const count = countCodePoints(text)
    if (i === 0) expected = count
    else if (count !== expected)
      return {
        code: 'override/length',
        at,
        parameters: { found: text, count, first: forms.simplified ?? '', expected },
      }
    forms[key] = text
  }
  return { simplified: '', ...forms }
}

function toStandard(name: string): HantStandard | undefined {
  const standard = name.toLowerCase()
  return standard === 'tw' || standard === 'hk' ? standard : undefined
}

function unescapeText(raw: string): string {
  return raw.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

function excerpt(text: string): string {
  const [line = ''] = text.slice(0, 40).split('\n', 1)
  return line.length > 20 ? `${line.slice(0, 20)}…` : line
}
