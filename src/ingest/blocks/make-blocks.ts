import { readDate } from '../dates/read-date.ts'
import { findFurnitureRule } from '../furniture/is-furniture.ts'
import type { Block, Flag } from '../ingest-result.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import { endsSentence, isPageNumber, isPlainHead, readNumberedHead } from '../lines/line-shape.ts'
import { type Head, toHeadingLevels } from './heading-levels.ts'
import { type Piece, toSpans } from './piece.ts'
import { readNumberedLead, readPlainLead } from './read-lead.ts'

/** So many short lines in a row are a list or a table's cells, no headings. */
const RUN = 3
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
  return lead === text && (!opensBody(pieces, i) || isListItem(pieces, i)) ? undefined : lead
}

function readHead(pieces: readonly Piece[], i: number): Head | undefined {
  const piece = pieces[i]
  if (!piece || piece.kind === 'caption' || piece.lines.length > 1) return undefined
  const { text } = piece
  const mark = readNumberedHead(text)
  if (mark) {
    if (isListItem(pieces, i) || (endsSentence(text) && !opensBody(pieces, i))) return undefined
    return { kind: mark.kind, text, ...(mark.ordinal !== undefined && { ordinal: mark.ordinal }) }
  }
  if (!isPlainHead(text) || isPageNumber(text) || isWholeDate(text)) return undefined
  if (findFurnitureRule(text, 'tail') !== undefined) return undefined
  if (countRun(pieces, i) >= RUN || !opensBody(pieces, i)) return undefined
  return { kind: 'plain', text }
}

/** The next piece that is no caption. */
function findNext(pieces: readonly Piece[], i: number): Piece | undefined {
  return pieces.slice(i + 1).find(({ kind }) => kind === 'text')
}

/** Whether prose or a deeper heading stands below. */
function opensBody(pieces: readonly Piece[], i: number): boolean {
  const next = findNext(pieces, i)
  if (!next) return false
  const own = readHeadingMark(pieces[i]?.text ?? '')
  const below = readHeadingMark(next.text)
  if (own && below && own.kind === below.kind) return false
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

/** `1、登记造册` `2、上门走访`: the same kind of number line after line, with nothing between. */
function isListItem(pieces: readonly Piece[], i: number): boolean {
  const own = readHeadingMark(pieces[i]?.text ?? '')
  const isSibling = (piece: Piece | undefined): boolean => {
    if (!own || piece?.kind !== 'text' || piece.lines.length > 1) return false
    return readNumberedHead(piece.text)?.kind === own.kind
  }
  return isSibling(pieces[i - 1]) || isSibling(pieces[i + 1])
}

/** How many short lines without numbers stand together around this one. */
function countRun(pieces: readonly Piece[], i: number): number {
  const isShort = (piece: Piece | undefined): boolean =>
    piece?.kind === 'text' && piece.lines.length === 1 && isPlainHead(piece.text)
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
    if (piece?.kind !== 'text' || !isPlainHead(piece.text)) continue
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
