import { toDoubtRank } from '../../../archive/ledger/doubt-rank.ts'
import type {
  ChoiceRule,
  DecidedBy,
  MarkedChoices,
} from '../../../archive/parallel/marked-choices.ts'
import { fill } from '../../../words/fill.ts'
import type { Words } from '../../../words/words.ts'
import type { RuleRank } from './mark-places.ts'

/** A line of the table of choices. */
export interface RuleRow {
  /** `c3`: every place that was decided so leads here. */
  readonly id: string
  /** The word that decided, as the source has it, and the character that was in question. */
  readonly word: string
  readonly source: string
  readonly result: string
  /** What else could be there, with spaces between. */
  readonly others: string
  readonly rule: string
  readonly rank: RuleRank
  readonly count: number
}

/** What people wrote down: in the text, in the report, in the archive's own lists. */
const BY_PEOPLE: ReadonlySet<DecidedBy> = new Set(['inline', 'report', 'agency', 'glossary'])

export function toRank(rule: Pick<ChoiceRule, 'layer' | 'doubts' | 'word' | 'source'>): RuleRank {
  const { layer } = rule
  if (toDoubtRank(rule) !== 'none') return 'doubtful'
  return BY_PEOPLE.has(layer) ? 'decided' : 'plain'
}

const RANKS: readonly RuleRank[] = ['doubtful', 'decided', 'plain']

/** The rules of a report: those in doubt first, then those of people, each in the order of their first place. */
export function toRuleRows(
  rules: readonly ChoiceRule[],
  { rule: places }: Pick<MarkedChoices, 'rule'>,
  words: Words['parallel'],
): readonly RuleRow[] {
  const counts = new Array<number>(rules.length).fill(0)
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1
  return rules
    .map((rule, i): RuleRow => {
      const { word, source, result, others, layer } = rule
      const rank = toRank(rule)
      return {
        id: `c${i + 1}`,
        word,
        source,
        result,
        others: [...others].join(' '),
        rule: fill(words.layers[layer], { word }) + (rank === 'doubtful' ? words.doubtful : ''),
        rank,
        count: counts[i] ?? 0,
      }
    })
    .toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank))
}
