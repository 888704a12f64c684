import { readDate } from '../dates/read-date.ts'
import { findFurnitureRule } from '../furniture/is-furniture.ts'
import type { Block, Flag } from '../ingest-result.ts'
import { isAsHigh, type MarkKind, readHeadingMark } from '../lines/heading-mark.ts'
import { endsSentence, isPageNumber, isPlainHead, readNumberedHead } from '../lines/line-shape.ts'
import { type Head, isSidebarHead, toHeadingLevels } from './heading-levels.ts'
import { type Piece, toSpans } from './piece.ts'
import { readNumberedLead, readPlainLead } from './read-lead.ts'

/** So many short lines in a row are a list or a table's cells, no headings. */
const RUN = 3
/** An item of a list is no longer; a paragraph with a run-in head is. */
const ITEM = 45
/** `附件：1.项目清单` opens a list to the end. */
const ANNEX = /^(?:附件|附|附表)[\s\d]{0,3}[:：]/u
/** `记者:一天要走多远?`: what somebody says in an interview. */
const SPOKEN = /^(?:记者|記者|问|問|答|主持人)\s{0,2}[:：]|^\p{sc=Han}{2,4}[:：].{0,60}[?？]$/u
/** `12` `3.5` `80%` on a line of its own is the cell of a table. */
const NUMBER_CELL = /^\d{1,6}(?:\.\d{1,4})?[%％]?$/u
/** A paragraph may have no end mark; this long, it is one. */
const BODY = 40

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
  const blocks = pieces.map((piece, i): Block => {
    const base = { text: piece.text, spans: toSpans(piece) }
    if (piece.kind === 'caption') return { kind: 'caption', ...base }
    if (heads[i]) return { kind: 'heading', level: levels[at++] ?? 2, ...base }
    const lead = readLead(sequence, i, isPlainLead[i] === true)
    return { kind: 'paragraph', ...base, ...(lead !== undefined && { lead }) }
  })
  return { blocks, flags: flagShortRuns(sequence) }
}

/** Pieces with what is asked of their neighbours, found in one walk. */
interface Sequence {
  readonly pieces: readonly Piece[]
  /** By piece: how many short lines without numbers stand together around it; 0 where it is none. */
  readonly runs: readonly number[]
  /** By piece: the place of the next one that is no caption. */
  readonly nextText: readonly number[]
}

function toSequence(pieces: readonly Piece[]): Sequence {
  const runs: number[] = []
  for (let i = 0; i < pieces.length; ) {
    let end = i
    while (end < pieces.length && isShort(pieces[end])) end++
    if (end === i) runs[i++] = 0
    for (const run = end - i; i < end; i++) runs[i] = run
  }
  const nextText: number[] = []
  let next = pieces.length
  for (let i = pieces.length - 1; i >= 0; i--) {
    nextText[i] = next
    if (pieces[i]?.kind === 'text') next = i
  }
  return { pieces, runs, nextText }
}

/** A run-in head that is its whole paragraph heads the next one: `三是地块收储有序推进。` */
function readLead(sequence: Sequence, i: number, isPlainLead: boolean): string | undefined {
  const { pieces } = sequence
  const text = pieces[i]?.text ?? ''
  const lead = readNumberedLead(text) ?? (isPlainLead ? readPlainLead(text) : undefined)
  if (lead !== text) return lead
  const isClause = readHeadingMark(text)?.kind === 'clause'
  return isClause && opensBody(sequence, i) && !isListItem(pieces, i) ? lead : undefined
}

function readHead(sequence: Sequence, i: number): Head | undefined {
  const { pieces } = sequence
  const piece = pieces[i]
  if (!piece || piece.kind === 'caption' || piece.lines.length > 1) return undefined
  const { text } = piece
  const mark = readNumberedHead(text)
  if (mark) {
    if (isListItem(pieces, i) || !hasBelow(sequence, i, mark.kind)) return undefined
    if (endsSentence(text) && !(isAsHigh(mark.kind, 'han-bracket') && isProseBelow(sequence, i)))
      return undefined
    return { kind: mark.kind, text, ...(mark.ordinal !== undefined && { ordinal: mark.ordinal }) }
  }
  // 【新闻链接】 on a line of its own stands above its box.
  if (/^【[^】]{2,12}】$/u.test(text) && opensBody(sequence, i)) return { kind: 'plain', text }
  const run = sequence.runs[i] ?? 0
  if (run === 0 || run >= RUN || isPageNumber(text) || NUMBER_CELL.test(text)) return undefined
  if (!isSidebarHead(text) && findFurnitureRule(text, 'tail') !== undefined) return undefined
  if (!opensBody(sequence, i)) return undefined
  return { kind: 'plain', text }
}

/** The next piece that is no caption. */
function findNext({ pieces, nextText }: Sequence, i: number): Piece | undefined {
  return pieces[nextText[i] ?? pieces.length]
}

/** Whether anything stands below that a number of this kind can head. */
function hasBelow(sequence: Sequence, i: number, kind: MarkKind): boolean {
  const next = findNext(sequence, i)
  if (!next) return false
  const below = readHeadingMark(next.text)
  return below === undefined || !isAsHigh(below.kind, kind)
}

function isProseBelow(sequence: Sequence, i: number): boolean {
  const next = findNext(sequence, i)
  return next !== undefined && readHeadingMark(next.text) === undefined && isBody(next)
}

/** Whether prose or a deeper heading stands below. */
function opensBody(sequence: Sequence, i: number): boolean {
  const next = findNext(sequence, i)
  // A signature stands above its date.
  if (!next || isWholeDate(next.text)) return false
  const own = readHeadingMark(sequence.pieces[i]?.text ?? '')
  const below = readHeadingMark(next.text)
  if (own && below && (own.kind === below.kind || isAsHigh(below.kind, own.kind))) return false
  if (own?.kind === 'clause' && below) return false
  return (
    isBody(next) ||
    below !== undefined ||
    (isPlainHead(next.text) && isBody(findNext(sequence, sequence.nextText[i] ?? 0)))
  )
}

function isBody(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    (piece.text.length > BODY || endsSentence(piece.text) || /[:：]$/u.test(piece.text))
  )
}

/** `1、登记造册` `2、上门走访`: the same kind of number line after line, or below 附件. */
function isListItem(pieces: readonly Piece[], i: number): boolean {
  const own = readHeadingMark(pieces[i]?.text ?? '')
  const isSibling = (piece: Piece | undefined): boolean => {
    if (!own || piece?.kind !== 'text' || piece.lines.length > 1) return false
    return readHeadingMark(piece.text)?.kind === own.kind && piece.text.length <= ITEM
  }
  if (isSibling(pieces[i + 1])) return true
  // （二）調解業務 above 1、 is a heading, whatever the first was.
  const below = readHeadingMark(pieces[i + 1]?.text ?? '')
  const isHead =
    own !== undefined &&
    below !== undefined &&
    own.kind !== below.kind &&
    isAsHigh(own.kind, below.kind)
  if (isSibling(pieces[i - 1]) && !isHead) return true
  return ANNEX.test(pieces[i - 1]?.text ?? '')
}

/** A line that may be a headline by its shape; dates and signatures are none. */
function isShort(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'text' || piece.lines.length > 1) return false
  if (piece.isHead !== true && !isPlainHead(piece.text)) return NUMBER_CELL.test(piece.text)
  return !isWholeDate(piece.text) && !ANNEX.test(piece.text) && !SPOKEN.test(piece.text)
}

/** Topic sentences come in groups: one is a sentence, two neighbours are heads. */
function findPlainLeads(
  pieces: readonly Piece[],
  heads: readonly (Head | undefined)[],
): readonly boolean[] {
  const texts = pieces.map((piece, i) =>
    piece.kind === 'text' && !heads[i] ? piece.text : undefined,
  )
  const has = texts.map((text) => text !== undefined && readPlainLead(text) !== undefined)
  const neighbours = (i: number, step: 1 | -1): boolean => {
    let at = i + step
    while (pieces[at]?.kind === 'caption') at += step
    return has[at] === true
  }
  return has.map((own, i) => own && (neighbours(i, 1) || neighbours(i, -1)))
}

function flagShortRuns({ pieces, runs }: Sequence): readonly Flag[] {
  return pieces.flatMap((piece, i): readonly Flag[] => {
    const count = runs[i] ?? 0
    if (count < RUN || (runs[i - 1] ?? 0) > 0) return []
    const line = piece.lines[0]?.number ?? 1
    return [{ kind: 'short-lines', text: piece.text, line, count }]
  })
}

function isWholeDate(text: string): boolean {
  const found = text.length <= 24 ? readDate(text) : undefined
  return found !== undefined && text.length - found.text.length <= 2
}
