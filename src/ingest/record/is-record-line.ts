import { readDate } from '../dates/read-date.ts'
import type { RawLine } from '../lines/raw-line.ts'
import type { CutLine } from './cut-labels.ts'
import { DATES, isWholeDate } from './read-below.ts'

/** A record line begins with its label, or with the bare date that sites put before it. */
export function isRecordLine(
  line: RawLine,
  { lead, cuts }: CutLine,
  isTaiwanese: boolean,
): boolean {
  const before = line.text.slice(lead.start, lead.end)
  if (before !== '' && !isWholeDate(before, isTaiwanese) && !/^[\p{P}\p{S}\s]{1,4}$/u.test(before))
    return false
  const [only] = cuts
  if (cuts.length > 1 || !only) return true
  const value = line.text.slice(only.valueSpan.start, only.valueSpan.end)
  // 时间:下周三上午 is no date of a record; 来源: with a sentence after it is prose.
  if (DATES.has(only.label.field))
    return value === '' || readDate(value, { isTaiwanese }) !== undefined
  return value.length <= 80 && !/[。；;]/.test(value.slice(0, -1))
}
