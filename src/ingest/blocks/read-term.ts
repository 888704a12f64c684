import { readHeadingMark } from '../lines/heading-mark.ts'
import { endsSentence } from '../lines/line-shape.ts'
import type { Piece } from './piece.ts'

/** A term is no longer, its number included. */
const TERM = 40

/** The term that an explanation opens with, or that is above it: `1.和美乡村：`, `和美乡村`. */
export function readTerm(pieces: readonly Piece[], i: number): string | undefined {
  const text = pieces[i]?.text ?? ''
  const from = readHeadingMark(text)?.length ?? 0
  const colon = text.slice(0, TERM).search(/[:：](?!\d)/u)
  if (colon > from && !/[。；;]/u.test(text.slice(0, colon))) return text.slice(0, colon + 1)
  const next = pieces[i + 1]?.text ?? ''
  const isAlone = text.length <= TERM && !endsSentence(text) && !/[；;,，]$/u.test(text)
  return isAlone && (endsSentence(next) || next.length > TERM) ? text : undefined
}
