import { findFurnitureRule } from '../furniture/is-furniture.ts'
import { isAsHigh, type MarkKind, readHeadingMark } from '../lines/heading-mark.ts'
import { endsSentence, isPageNumber, isPlainHead, readNumberedHead } from '../lines/line-shape.ts'
import { readOutlineNumber } from '../lines/read-outline-number.ts'
import { readByline } from '../masthead/read-byline.ts'
import { isAnnex, isPaperTitle, isWholeDate } from './annex.ts'
import type { Head } from './head.ts'
import { isSidebarHead } from './heading-levels.ts'
import { isFormula } from './is-formula.ts'
import type { Piece } from './piece.ts'
import { findNext, isInList, isNumberCell, type Sequence } from './sequence.ts'

/** An item of a list is no longer; a paragraph with a run-in head is. */
const ITEM = 45
/** A paragraph may have no end mark; this long, it is one. */
const BODY = 40
/** So many blocks may be above the salutation of a paper. */
const OPENING = 4

/** The heading that a piece of an article is, `undefined` where it is none. */
export function readHead(sequence: Sequence, i: number): Head | undefined {
  const { pieces } = sequence
  const piece = pieces[i]
  if (piece?.kind !== 'text') return undefined
  const { text } = piece
  const role = sequence.annexes[i]
  if (role === 'title') return { kind: 'plain', text, isTitle: true }
  if (role === 'terms') return { kind: 'plain', text }
  if (role !== undefined || piece.lines.length > 1) return undefined
  const mark = readNumberedHead(text) ?? (piece.isHead === true ? readHeadingMark(text) : undefined)
  if (mark) {
    if (isListItem(pieces, i) || !hasBelow(sequence, i, mark.kind)) return undefined
    const isOwnLine = isProseBelow(sequence, i) || isCountBelow(sequence, i, mark.kind)
    if (endsSentence(text) && !(isAsHigh(mark.kind, 'han-bracket') && isOwnLine)) return undefined
    return { kind: mark.kind, text, ...(mark.ordinal !== undefined && { ordinal: mark.ordinal }) }
  }
  const ordinal = readOutlineNumber(text, findNext(sequence, i)?.text ?? '')
  if (ordinal !== undefined) return { kind: 'digit', text, ordinal }
  // 【新闻链接】 on a line of its own is above its box.
  if (/^【[^】]{2,12}】$/u.test(text) && opensBody(sequence, i)) return { kind: 'plain', text }
  if (readByline(text)) return undefined
  const run = sequence.runs[i] ?? 0
  if (run === 0 || isInList(sequence, i) || isPageNumber(text) || isNumberCell(text))
    return undefined
  if (!isSidebarHead(text) && findFurnitureRule(text, 'tail') !== undefined) return undefined
  const next = findNext(sequence, i)
  // A title that occurs twice: above a salutation, or above all else.
  if (next && i < OPENING && isFormula(next.text)) return undefined
  if (i === 0 && isPaperTitle(text)) return undefined
  // What is directly above a table is its caption.
  if (!opensBody(sequence, i) || next?.kind === 'table') return undefined
  return { kind: 'plain', text }
}

/** Whether anything is below that a number of this kind can head. */
function hasBelow(sequence: Sequence, i: number, kind: MarkKind): boolean {
  const next = findNext(sequence, i)
  if (!next || next.kind === 'table') return next !== undefined
  const below = readHeadingMark(next.text)
  return below === undefined || !isAsHigh(below.kind, kind)
}

function isProseBelow(sequence: Sequence, i: number): boolean {
  const next = findNext(sequence, i)
  return next !== undefined && readHeadingMark(next.text) === undefined && isBody(next)
}

/** `(一)主动公开情况。` above `1.信息发布情况。…`: a deeper count begins. */
function isCountBelow(sequence: Sequence, i: number, kind: MarkKind): boolean {
  const below = readHeadingMark(findNext(sequence, i)?.text ?? '')
  return below?.ordinal === 1 && below.kind !== kind && isAsHigh(kind, below.kind)
}

/** Whether prose or a deeper heading is below. */
export function opensBody(sequence: Sequence, i: number): boolean {
  const next = findNext(sequence, i)
  if (next?.kind === 'table') return true
  // A signature is above its date.
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
export function isListItem(pieces: readonly Piece[], i: number): boolean {
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
  return isAnnex(pieces[i - 1]?.text ?? '')
}
