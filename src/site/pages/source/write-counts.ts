import type { CleaningCounts } from '../../../archive/cleaning/cleaning-record.ts'
import { fill } from '../../../words/fill.ts'
import type { Words } from '../../../words/words.ts'

/** `删去2行，接行3处`: what was done to a raw text, in numbers. */
export function writeCounts(
  counts: CleaningCounts,
  { source: say }: Pick<Words, 'source'>,
): string {
  const names = ['removed', 'joined', 'flagged', 'edited'] as const
  const told = names.flatMap((name) =>
    counts[name] === 0 ? [] : [fill(say.counts[name], { n: counts[name] })],
  )
  return told.length === 0 ? say.untouched : told.join('，')
}
