import { hasUnit, makeUnitSet, type UnitSet } from '../text/unit-set.ts'
import type { NumberToken } from './number-token.ts'
import type { ReadText } from './read-text.ts'

/** The words around a number, folded and as the text has them: both of one length. */
export interface Clause {
  /** Where the words before it begin: behind the last number or mark. */
  readonly from: number
  /** Before it, without dates and brackets. */
  readonly before: string
  readonly beforeWritten: string
  /** Before it from the last mark on, other numbers included. */
  readonly wide: string
  /** Behind it, up to the next number or mark. */
  readonly after: string
  readonly afterWritten: string
  readonly afterStart: number
}

const toSet = (characters: string): UnitSet =>
  makeUnitSet(Array.from(characters, (c) => c.charCodeAt(0)))
const BOUNDARY = toSet(',;。:！!？?\n\t')
const CLOSING = toSet(',;。:！!？?\n\t、)(')

const OPEN = '('.charCodeAt(0)
const CLOSE = ')'.charCodeAt(0)

/** No clause of a report is longer; what has no marks at all is cut. */
const FARTHEST_BEFORE = 60
const FARTHEST_BEHIND = 40
const FARTHEST_WIDE = 80

/** @param floor where the words before the number begin at the earliest */
export function readClause(
  text: ReadText,
  i: number,
  floor: number,
  sentenceStart: number,
): Clause {
  const number = text.numbers[i] as NumberToken
  const from = findStart(text.folded, number.start, Math.max(floor, number.start - FARTHEST_BEFORE))
  const wide = findWideStart(
    text.folded,
    number.start,
    Math.max(sentenceStart, number.start - FARTHEST_WIDE),
  )
  const [folded, written] = withoutBrackets(withoutDates(text, from, number.start))
  const before = folded.trim()
  const leading = folded.length - folded.trimStart().length
  return {
    from,
    before,
    beforeWritten: written.slice(leading, leading + before.length),
    wide: text.folded.slice(wide, number.start).trimEnd(),
    ...readBehind(text, i),
  }
}

function findStart(folded: string, start: number, floor: number): number {
  let from = start
  let depth = 0
  while (from > floor) {
    const c = folded.charCodeAt(from - 1)
    if (c === CLOSE) depth++
    if (c === OPEN) {
      if (depth === 0) break
      depth--
    }
    if (depth === 0 && hasUnit(BOUNDARY, c)) break
    from--
  }
  return from
}

function findWideStart(folded: string, start: number, floor: number): number {
  let from = start
  while (from > floor && !hasUnit(BOUNDARY, folded.charCodeAt(from - 1))) from--
  return from
}

type Pair = readonly [folded: string, written: string]

function withoutDates({ folded, written, dates }: ReadText, from: number, to: number): Pair {
  let [short, long] = ['', '']
  let at = to
  for (let k = dates.before(to); k >= 0; k--) {
    const date = dates.list[k]
    if (!date || date.start < from) break
    short = folded.slice(date.end, at) + short
    long = written.slice(date.end, at) + long
    at = date.start
  }
  return [folded.slice(from, at) + short, written.slice(from, at) + long]
}

/** Brackets that close are left out; behind one that does not, the clause begins. */
function withoutBrackets([folded, written]: Pair): Pair {
  if (!folded.includes('(')) return [folded, written]
  let [short, long] = ['', '']
  let open = -1
  let from = 0
  for (let i = 0; i < folded.length; i++) {
    const c = folded.charAt(i)
    if (c === '(') open = i
    if (c !== ')' || open < from) continue
    short += folded.slice(from, open)
    long += written.slice(from, open)
    from = i + 1
  }
  const last = folded.lastIndexOf('(')
  if (last >= from) return [folded.slice(last + 1), written.slice(last + 1)]
  return [short + folded.slice(from), long + written.slice(from)]
}

/** The words behind a number, a bracket in between left out; over an age or a sum that follows at once. */
function readBehind(
  { folded, written, numbers }: ReadText,
  i: number,
): Pick<Clause, 'after' | 'afterWritten' | 'afterStart'> {
  const number = numbers[i] as NumberToken
  const next = numbers[i + 1]
  const isQualified =
    next?.start === number.end && (next.unit.kind === 'age' || next.unit.kind === 'money')
  let at = isQualified ? next.end : number.end
  let ceiling = (isQualified ? numbers[i + 2] : next)?.start ?? folded.length
  if (folded.charAt(at) === '(') {
    const close = folded.slice(at, at + 40).indexOf(')')
    if (close < 0 || closesAt(folded, at + close + 1))
      return { after: '', afterWritten: '', afterStart: at }
    at += close + 1
    ceiling = numbers.slice(i + 1, i + 20).find((n) => n.start >= at)?.start ?? folded.length
  }
  const limit = Math.min(ceiling, at + FARTHEST_BEHIND)
  let to = at
  while (to < limit && !closesAt(folded, to)) to++
  // 132名专、兼职工作人员
  if (to === at + 1 && folded.charAt(to) === '、')
    for (to++; to < limit && !closesAt(folded, to); ) to++
  return { after: folded.slice(at, to), afterWritten: written.slice(at, to), afterStart: at }
}

/** The end of the text closes too. */
function closesAt(folded: string, at: number): boolean {
  return at >= folded.length || hasUnit(CLOSING, folded.charCodeAt(at))
}
