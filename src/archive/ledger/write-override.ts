import { join } from 'node:path'
import { replaceFile } from '../../files/marked-file.ts'
import { readText } from '../../files/read-write.ts'
import type { LedgerPlace } from './ledger-place.ts'

/**
 * Writes an override over one place of a report's Markdown: 编制 becomes `-{编制|編製}-`. The place is found by the
 * characters around it; where the file has them twice or not at all (markup is between), nothing is written.
 *
 * @returns whether it was written
 */
export function writeOverride(
  content: string,
  file: string,
  { word, before, after }: Pick<LedgerPlace, 'word' | 'before' | 'after'>,
  instead: string,
): boolean {
  const path = join(content, file)
  const text = readText(path)
  if (text === undefined) return false
  const at = findOnly(text, before, word, after)
  if (at < 0) return false
  const override = `-{${word}|${instead}}-`
  const written = text.slice(0, at) + override + text.slice(at + word.length)
  replaceFile(path, written)
  return true
}

/** Where the word is between just these neighbours: all of them, or as many as a line break leaves on a side. */
function findOnly(text: string, before: string, word: string, after: string): number {
  for (const [left, right] of [
    [before, after],
    [before, ''],
    ['', after],
  ] as const) {
    const wanted = left + word + right
    const at = text.indexOf(wanted)
    if (at >= 0 && wanted.length > word.length && text.indexOf(wanted, at + 1) < 0)
      return at + left.length
  }
  return -1
}
