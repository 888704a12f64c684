import { isCaption } from '../blocks/find-captions.ts'
import { isPlainHead } from '../lines/line-shape.ts'
import type { RawLine } from '../lines/raw-line.ts'

/** More lines below a title are no subtitle. */
export const MOST_SUBTITLES = 3

/** Whether a line below a title has the shape of a subtitle. */
export function isSubtitle(line: RawLine, gap: number): boolean {
  // 目 录 stands above the contents, whatever they are.
  if (/^目[\s　]{0,6}[录錄次]$/u.test(line.text)) return false
  // A day with its hour is the page's.
  if (/\d{4}[-.]\d{1,2}[-.]\d{1,2}[\s　]{1,3}\d{1,2}:\d{2}/u.test(line.text)) return false
  const isBracketed = /^[(（].{1,58}[)）]$/u.test(line.text)
  return (isPlainHead(line.text) || isBracketed) && !isCaption(line, gap)
}

/** More short lines below a title than subtitles are the cells of a table. */
export function isListBelow(
  candidates: readonly RawLine[],
  title: RawLine | undefined,
  gap: number,
): boolean {
  if (!title) return false
  const below = candidates.filter(({ number }) => number > title.number)
  return below.filter((line) => isSubtitle(line, gap)).length > MOST_SUBTITLES
}
