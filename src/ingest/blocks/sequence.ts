import type { Flag } from '../ingest-result.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import { isPlainHead } from '../lines/line-shape.ts'
import { isWholeDate } from './annex.ts'
import { type AnnexRole, findAnnexes } from './find-annexes.ts'
import { headsNothing } from './heads-nothing.ts'
import type { Piece } from './piece.ts'

/** This many short lines in a row are a list or a table's cells, no headings. */
const RUN = 3
/** `记者:一天要走多远?`: what somebody says in an interview. */
const SPOKEN = /^(?:记者|記者|问|問|答|主持人)\s{0,2}[:：]|^\p{sc=Han}{2,4}[:：].{0,60}[?？]$/u
/** `12` `3.5` `80%` on a line of its own is the cell of a table. */
const NUMBER_CELL = /^\d{1,6}(?:\.\d{1,4})?[%％]?$/u

/** Pieces with what is asked of their neighbours, found in one walk. */
export interface Sequence {
  readonly pieces: readonly Piece[]
  /** By piece: how many short lines without numbers stand together around it; 0 where it is none. */
  readonly runs: readonly number[]
  /** By piece: the place of the next one that is no caption. */
  readonly nextText: readonly number[]
  /** By piece: what it is in an annex. */
  readonly annexes: readonly (AnnexRole | undefined)[]
}

export function toSequence(pieces: readonly Piece[]): Sequence {
  const annexes = findAnnexes(pieces)
  const isShortAt = (i: number): boolean => isShort(pieces[i]) && annexes[i] === undefined
  const runs: number[] = []
  for (let i = 0; i < pieces.length; ) {
    let end = i
    while (end < pieces.length && isShortAt(end)) end++
    if (end === i) runs[i++] = 0
    for (const run = end - i; i < end; i++) runs[i] = run
  }
  const nextText: number[] = []
  let next = pieces.length
  for (let i = pieces.length - 1; i >= 0; i--) {
    nextText[i] = next
    if (pieces[i]?.kind !== 'caption') next = i
  }
  return { pieces, runs, nextText, annexes }
}

/** The next piece that is no caption. */
export function findNext({ pieces, nextText }: Sequence, i: number): Piece | undefined {
  return pieces[nextText[i] ?? pieces.length]
}

/** Whether a line is among enough short ones that they are a list or a table's cells. */
export function isInList({ runs }: Sequence, i: number): boolean {
  return (runs[i] ?? 0) >= RUN
}

/** Whether a line is the cell of a table: a number and no more. */
export function isNumberCell(text: string): boolean {
  return NUMBER_CELL.test(text)
}

export function flagShortRuns({ pieces, runs }: Sequence): readonly Flag[] {
  return pieces.flatMap((piece, i): readonly Flag[] => {
    const count = runs[i] ?? 0
    if (count < RUN || (runs[i - 1] ?? 0) > 0) return []
    const line = piece.lines[0]?.number ?? 1
    return [{ kind: 'short-lines', text: piece.text, line, count }]
  })
}

/** A line that may be a headline by its shape; dates and signatures are none. */
function isShort(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'text' || piece.lines.length > 1) return false
  if (piece.isHead === true) return readHeadingMark(piece.text) === undefined
  if (!isPlainHead(piece.text)) return NUMBER_CELL.test(piece.text)
  return !isWholeDate(piece.text) && !headsNothing(piece.text) && !SPOKEN.test(piece.text)
}
