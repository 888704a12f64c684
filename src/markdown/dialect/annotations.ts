import { findOrdinals } from './ordinals.ts'
import { findTwoDigitNumbers } from './two-digit-numbers.ts'

/** A stretch of text that gets a `span` of its own: a heading's number, 一是, a number of two digits. */
export interface Annotation {
  readonly from: number
  readonly to: number
  readonly name: 'no' | 'ord' | 'tcy'
}

/**
 * The stretches of a text that typography sets apart, in order, none inside another.
 *
 * @param numberEnd how long the number is that a heading begins with
 */
export function findAnnotations(source: string, numberEnd: number): readonly Annotation[] {
  const found: Annotation[] = numberEnd > 0 ? [{ from: 0, to: numberEnd, name: 'no' }] : []
  for (const { from, to } of findOrdinals(source)) found.push({ from, to, name: 'ord' })
  for (const { from, to } of findTwoDigitNumbers(source))
    if (from >= numberEnd) found.push({ from, to, name: 'tcy' })
  // An ordinal has no digits and is in no heading's number: nothing overlaps.
  return found.length < 2 ? found : found.sort((a, b) => a.from - b.from)
}
