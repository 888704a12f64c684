import type { Block, Flag } from '../ingest-result.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import { findItems } from './find-items.ts'
import type { Head } from './head.ts'
import { toHeadingLevels } from './heading-levels.ts'
import { type Piece, toSpans } from './piece.ts'
import { isListItem, opensBody, readHead } from './read-head.ts'
import { readNumberedLead, readPlainLead } from './read-lead.ts'
import { readTerm } from './read-term.ts'
import { flagShortRuns, type Sequence, toSequence } from './sequence.ts'

/** Pieces of an article → its blocks: which are headings and of what level, which open with a run-in head. */
export function makeBlocks(pieces: readonly Piece[]): {
  readonly blocks: readonly Block[]
  readonly flags: readonly Flag[]
} {
  const sequence = toSequence(pieces)
  const heads = pieces.map((_, i) => readHead(sequence, i))
  const found = heads.filter((head) => head !== undefined)
  const levels = toHeadingLevels(found)
  let at = 0
  const isPlainLead = findPlainLeads(pieces, heads)
  const hasDigitLeads = haveDigitLeads(pieces, heads)
  const isItem = findItems(sequence, heads)
  const blocks = pieces.map((piece, i): Block => {
    const base = { text: piece.text, spans: toSpans(piece) }
    if (piece.kind === 'caption') return { kind: 'caption', ...base }
    if (piece.table) {
      const { rows, headRows } = piece.table
      return {
        kind: 'table',
        ...base,
        rows: rows.map((row) => row.map(({ text }) => text)),
        headRows,
      }
    }
    if (heads[i]) return { kind: 'heading', level: levels[at++] ?? 2, ...base }
    const found =
      sequence.annexes[i] === 'term'
        ? readTerm(pieces, i)
        : readLead(sequence, i, isPlainLead[i] === true)
    const isDigit = readHeadingMark(piece.text)?.kind === 'digit'
    const lead = isDigit && !hasDigitLeads ? undefined : found
    return {
      kind: 'paragraph',
      ...base,
      ...(lead !== undefined && { lead }),
      ...(isItem[i] && { isItem: true as const }),
    }
  })
  return { blocks, flags: flagShortRuns(sequence) }
}

/** A run-in head that is its whole paragraph heads the next one: `三是地块收储有序推进。` */
function readLead(sequence: Sequence, i: number, isPlainLead: boolean): string | undefined {
  const { pieces } = sequence
  const text = pieces[i]?.text ?? ''
  const lead = readNumberedLead(text) ?? (isPlainLead ? readPlainLead(text) : undefined)
  // 一是基础薄弱。二是产业单一。 in one paragraph: a list, and no head of it.
  if (lead !== undefined && lead !== text && isNextOf(text, text.slice(lead.length)))
    return undefined
  if (lead !== text) return lead
  const isClause = readHeadingMark(text)?.kind === 'clause'
  return isClause && opensBody(sequence, i) && !isListItem(pieces, i) ? lead : undefined
}

/** This many numbers are enough to see how the paragraphs of a paper are counted. */
const COUNTED = 3

/**
 * `2. 區議會共有議員十八名。…`: where the paragraphs of a whole paper are counted, past its headings, a short first
 * sentence is no head, unless most have one.
 */
function haveDigitLeads(pieces: readonly Piece[], heads: readonly (Head | undefined)[]): boolean {
  const digits = pieces.flatMap(({ kind, text }, at) => {
    const mark = kind === 'text' && !heads[at] ? readHeadingMark(text) : undefined
    return mark?.kind === 'digit' ? [{ at, text, ordinal: mark.ordinal ?? 0 }] : []
  })
  const goesOn = digits.every(
    ({ ordinal }, i) => i === 0 || ordinal > (digits[i - 1]?.ordinal ?? 0),
  )
  const isPastHeads = heads.slice(digits[0]?.at, digits.at(-1)?.at).some((head) => head)
  if (digits.length < COUNTED || !goesOn || !isPastHeads) return true
  // One short sentence is head and paragraph in one: it shows nothing.
  const told = digits.filter(({ text }) => readNumberedLead(text) !== text)
  const withLead = told.filter(({ text }) => readNumberedLead(text) !== undefined)
  return withLead.length * 2 >= told.length
}

/** Whether what follows a lead is the next number of the same kind. */
function isNextOf(text: string, rest: string): boolean {
  const own = readHeadingMark(text)
  const next = readHeadingMark(rest)
  if (own?.ordinal === undefined || next?.ordinal === undefined) return false
  return own.kind === next.kind && next.ordinal === own.ordinal + 1
}

/** Topic sentences come in groups: one or two are sentences, this many neighbours are heads. */
const GROUP = 3

function findPlainLeads(
  pieces: readonly Piece[],
  heads: readonly (Head | undefined)[],
): readonly boolean[] {
  const texts = pieces.map((piece, i) =>
    piece.kind === 'text' && !heads[i] ? piece.text : undefined,
  )
  const has = texts.map((text) => text !== undefined && readPlainLead(text) !== undefined)
  const countBeside = (i: number, step: 1 | -1): number => {
    let count = 0
    for (let at = i + step; has[at] === true || pieces[at]?.kind === 'caption'; at += step)
      if (has[at] === true) count++
    return count
  }
  return has.map((own, i) => own && countBeside(i, 1) + countBeside(i, -1) + 1 >= GROUP)
}
