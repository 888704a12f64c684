import { type EdtfDate, edtfParts } from '../../text/edtf.ts'
import type { Words } from '../../words/words.ts'

/** A date as a page shows it. */
export interface ShownDate {
  /** `2022年12月22日`, `约2021年`. */
  readonly long: string
  /** `2022-12-22`, `约2021`, `2021？`: for lists. */
  readonly short: string
  /** For `<time datetime>`: the date without its mark. */
  readonly machine: string
}

/** @example writeDate('2021~', HANS).long // => '约2021年' */
export function writeDate(date: EdtfDate, words: Words): ShownDate {
  const { year, month, day, mark } = edtfParts(date)
  const machine = date.replace(/[~?]$/, '')
  let long = `${year}年`
  if (month !== undefined) long += `${month}月`
  if (day !== undefined) long += `${day}日`
  const before = mark === 'about' ? words.dates.about : ''
  const after = mark === 'uncertain' ? words.dates.uncertain : ''
  return {
    long: before + long + after,
    short: before + machine + (mark === 'uncertain' ? '？' : ''),
    machine,
  }
}
