import type { ChoiceRule, MarkedChoices } from '../../archive/parallel/marked-choices.ts'
import { fill } from '../words/fill.ts'
import type { Words } from '../words/words.ts'

/** A line of the table of choices. */
export interface RuleRow {
  /** `c3`: every place that was decided so leads here. */
  readonly id: string
  /** The word that decided, as the source has it, and the character that was in question. */
  readonly word: string
  readonly source: string
  readonly result: string
  /** What else could stand there, with spaces between. */
  readonly others: string
  readonly rule: string
  readonly isDoubtful: boolean
  readonly count: number
}

/** The rules of a report in the order of their first place. */
export function toRuleRows(
  rules: readonly ChoiceRule[],
  { rule: places }: Pick<MarkedChoices, 'rule'>,
  words: Words['parallel'],
): readonly RuleRow[] {
  const counts = new Array<number>(rules.length).fill(0)
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1
  return rules.map(({ word, source, result, others, layer, doubts }, i) => ({
    id: `c${i + 1}`,
    word,
    source,
    result,
    others: [...others].join(' '),
    rule: fill(words.layers[layer], { word }) + (doubts.length > 0 ? words.doubtful : ''),
    isDoubtful: doubts.length > 0,
    count: counts[i] ?? 0,
  }))
}
