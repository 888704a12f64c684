import { toCodePoint } from '../../text/code-points.ts'
import { findSuspects } from '../../text/suspect-characters.ts'
import type { Flag } from '../ingest-result.ts'

/** At most this many different characters are named. */
const MOST = 20

/** `\r` without `\n`, in a text that has both: in one with `\r` alone it is the line break of old machines. */
const LONE_RETURN = /\r(?!\n)/g

/**
 * Characters that no reader sees, or that only the font of another machine has: each once, with its count. Line breaks
 * that most programs do not take for one (U+2028, U+2029, U+0085, a lone carriage return) are among them.
 */
export function flagCharacters(text: string, toLine: (offset: number) => number): readonly Flag[] {
  const suspects = [
    ...findLoneReturns(text),
    ...findSuspects(text).filter(({ character }) => !/[\r\f\v]/.test(character)),
  ]
  return suspects.slice(0, MOST).map(({ character, offset, count }) => ({
    kind: 'character',
    text: toCodePoint(character),
    line: toLine(offset),
    count,
    span: { start: offset, end: offset + character.length },
  }))
}

function findLoneReturns(
  text: string,
): readonly { readonly character: string; readonly offset: number; readonly count: number }[] {
  if (!text.includes('\r') || !text.includes('\n')) return []
  const [first, ...others] = text.matchAll(LONE_RETURN)
  return first ? [{ character: '\r', offset: first.index, count: others.length + 1 }] : []
}
