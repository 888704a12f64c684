import { readDate } from '../dates/read-date.ts'
import { findFurnitureRule } from '../furniture/is-furniture.ts'
import type { Block, Flag } from '../ingest-result.ts'
import { isAsHigh, type MarkKind, readHeadingMark } from '../lines/heading-mark.ts'
import { endsSentence, isPageNumber, isPlainHead, readNumberedHead } from '../lines/line-shape.ts'
import { type Head, toHeadingLevels } from './heading-levels.ts'
import { type Piece, toSpans } from './piece.ts'
import { readNumberedLead, readPlainLead } from './read-lead.ts'

/** So many short lines in a row are a list or a table's cells, no headings. */
const RUN = 3
/** An item of a list is no longer; a paragraph with a run-in head is. */
const ITEM = 45
/** `附件：1.项目清单` opens a list to the end. */
const ANNEX = /^(?:附件|附|附表)[\s\d]{0,3}[:：]/u
/** A paragraph may have no end mark; this long, it is one. */
const BODY = 40

/** Pieces of an article → its blocks: which are headings and of what level, which open with a run-in head. */
export function makeBlocks(pieces: readonly Piece[]): {
  readonly blocks: readonly Block[]
  readonly flags: readonly Flag[]
} {
  const heads = pieces.map((_, i) => readHead(pieces, i))
  const found = heads.filter((head) => head !== undefined)
  const levels = toHeadingLevels(found)
  let at = 0
  const isPlainLead = findPlainLeads(pieces, heads)
  const blocks = pieces.map((piece, i): Block => {
    const base = { text: piece.text, spans: toSpans(piece) }
    if (piece.kind === 'caption') return { kind: 'caption', ...base }
    if (heads[i]) return { kind: 'heading', level: levels[at++] ?? 2, ...base }
    const lead = readLead(pieces, i, isPlainLead[i] === true)
    return { kind: 'paragraph', ...base, ...(lead !== undefined && { lead }) }
  })
  return { blocks, flags: flagShortRuns(pieces) }
}

/** A run-in head that is its whole paragraph heads the next one: `三是地块收储有序推进。` */
function readLead(pieces: readonly Piece[], i: number, isPlainLead: boolean): string | undefined {
  const text = pieces[i]?.text ?? ''
  const lead = readNumberedLead(text) ?? (isPlainLead ? readPlainLead(text) : undefined)
  if (lead !== text) return lead
  const isClause = readHeadingMark(text)?.kind === 'clause'
  return isClause && opensBody(pieces, i) && !isListItem(pieces, i) ? lead : undefined
}

function readHead(pieces: readonly Piece[], i: number): Head | undefined {
  const piece = pieces[i]
  if (!piece || piece.kind === 'caption' || piece.lines.length > 1) return undefined
  const { text } = piece
  const mark = readNumberedHead(text)
  if (mark) {
    if (isListItem(pieces, i) || !hasBelow(pieces, i, mark.kind)) return undefined
    if (endsSentence(text) && !(isAsHigh(mark.kind, 'han-bracket') && isProseBelow(pieces, i)))
      return undefined
    return { kind: mark.kind, text, ...(mark.ordinal !== undefined && { ordinal: mark.ordinal }) }
  }
  if (!isShort(piece) || isPageNumber(text)) return undefined
  if (findFurnitureRule(text, 'tail') !== undefined) return undefined
  if (countRun(pieces, i) >= RUN || !opensBody(pieces, i)) return undefined
  return { kind: 'plain', text }
}

/** The next piece that is no caption. */
function findNext(pieces: readonly Piece[], i: number): Piece | undefined {
  return pieces.slice(i + 1).find(({ kind }) => kind === 'text')
}

/** Whether anything stands below that a number of this kind can head. */
function hasBelow(pieces: readonly Piece[], i: number, kind: MarkKind): boolean {
  const next = findNext(pieces, i)
  if (!next) return false
  const below = readHeadingMark(next.text)
  return below === undefined || !isAsHigh(below.kind, kind)
}

function isProseBelow(pieces: readonly Piece[], i: number): boolean {
  const next = findNext(pieces, i)
  return next !== undefined && readHeadingMark(next.text) === undefined && isBody(next)
}

/** Whether prose or a deeper heading stands below. */
function opensBody(pieces: readonly Piece[], i: number): boolean {
  const next = findNext(pieces, i)
  if (!next) return false
  const own = readHeadingMark(pieces[i]?.text ?? '')
  const below = readHeadingMark(next.text)
  if (own && below && (own.kind === below.kind || isAsHigh(below.kind, own.kind))) return false
  if (own?.kind === 'clause' && below) return false
  return (
    isBody(next) ||
    below !== undefined ||
    (isPlainHead(next.text) && isBody(findNext(pieces, pieces.indexOf(next))))
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
  if (isSibling(pieces[i - 1]) || isSibling(pieces[i + 1])) return true
  return ANNEX.test(pieces[i - 1]?.text ?? '')
}

/** A line that may be a headline by its shape; dates and signatures are none. */
function isShort(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'text' || piece.lines.length > 1 || !isPlainHead(piece.text)) return false
  return !isWholeDate(piece.text) && !ANNEX.test(piece.text)
}

/** How many short lines without numbers stand together around this one. */
function countRun(pieces: readonly Piece[], i: number): number {
  let from = i
  let to = i
  while (isShort(pieces[from - 1])) from--
  while (isShort(pieces[to + 1])) to++
  return to - from + 1
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

function flagShortRuns(pieces: readonly Piece[]): readonly Flag[] {
  const flags: Flag[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece || !isShort(piece)) continue
    const run = countRun(pieces, i)
    if (run < RUN) continue
    flags.push({
      kind: 'short-lines',
      text: piece.text,
      line: piece.lines[0]?.number ?? 1,
      count: run,
    })
    i += run - 1
  }
  return flags
}

function isWholeDate(text: string): boolean {
  const found = text.length <= 24 ? readDate(text) : undefined
  return found !== undefined && text.length - found.text.length <= 2
}
