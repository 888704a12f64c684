import { isProse } from '../lines/find-body.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { isPersonName } from './is-person-name.ts'
import { readNames } from './read-names.ts'

/** More names are at the end of a text, if anywhere. */
const MOST = 4

/**
 * The line with the names of authors that stands alone between a title and the first paragraph, without 作者.
 *
 * `柳浦的桥` / `柳青` / `柳浦有七座桥，…` · `柳青 周小溪`
 */
export function findAuthors(
  candidates: readonly RawLine[],
  title: RawLine | undefined,
  rest: readonly RawLine[],
): RawLine | undefined {
  const last = candidates.at(-1)
  if (!last || !title || title.text.length < 4) return undefined
  const names = readNames(last.text)
  const isBelowTitle = candidates.at(-2) === title
  const isAlone = /^\p{sc=Han}(?:\p{sc=Han}{1,2}|[ 　]\p{sc=Han})$/u.test(last.text)
  // Two words of two characters may be a headline: each must begin as names do.
  const isRow =
    names.length > 1 && names.length <= MOST && /^[\p{sc=Han}\s　、]{4,24}$/u.test(last.text)
  if (!isBelowTitle || !(isAlone || isRow)) return undefined
  return names.every(isPersonName) && opensText(rest[0]?.text ?? '') ? last : undefined
}

/** A paragraph, or the words that a speech begins with: 同志们： */
function opensText(text: string): boolean {
  return isProse(text) || /^[^，。]{2,30}[:：]$/u.test(text)
}
