import { toCodePoint } from '../../text/code-points.ts'
import { findSuspects } from '../../text/suspect-characters.ts'
import type { Flag } from '../ingest-result.ts'

/** So many different characters are named; more say no more. */
const MOST = 20

/** Characters that no reader sees, or that only the font of another machine has: each once, with its count. */
export function flagCharacters(text: string, toLine: (offset: number) => number): readonly Flag[] {
  const suspects = findSuspects(text)
    // A carriage return belongs to its line break here.
    .filter(({ character }) => !/[\r\f\v\u0085\u2028\u2029]/.test(character))
  return suspects.slice(0, MOST).map(({ character, offset, count }) => ({
    kind: 'character',
    text: toCodePoint(character),
    line: toLine(offset),
    count,
    span: { start: offset, end: offset + character.length },
  }))
}
