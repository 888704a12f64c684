import { readHeadingMark } from '../lines/heading-mark.ts'
import { endsSentence } from '../lines/line-shape.ts'

/** Whether a short line opens a section or ends a sentence: no name of a picture does. */
export function isNumberedOrProse(text: string): boolean {
  const mark = readHeadingMark(text)
  if (mark && mark.kind !== 'bracket') return true
  return endsSentence(text) || /[:：]$/u.test(text) || /[;；]/u.test(text)
}
