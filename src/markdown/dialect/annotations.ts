import { findOrdinals } from './ordinals.ts'
import { findTwoDigitNumbers } from './two-digit-numbers.ts'

/** A stretch of text that gets a `span` of its own. */
export interface Annotation {
  readonly from: number
  readonly to: number
  readonly name: 'no' | 'ord' | 'tcy'
}

/** The stretches of a text that typography sets apart, in order, none inside another. */
export function findAnnotations(source: string, numberEnd: number): readonly Annotation[] {
  const found: Annotation[] = numberEnd > 0 ? [{ from: 0, to: numberEnd, name: 'no' }] : []
  for (const range of findOrdinals(source)) found.push({ ...range, name: 'ord' })
  for (const range of findTwoDigitNumbers(source)) found.push({ ...range, name: 'tcy' })
  if (found.length < 2) return found
  let end = 0
  return found
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < end) return false
      end = to
      return true
    })
}
