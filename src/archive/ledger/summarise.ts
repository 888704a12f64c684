import type { Choice, ConversionLayer } from '../../convert/choice.ts'
import type { Script } from '../../report/script.ts'
import { countHan } from '../../text/han.ts'
import type { DoubtRank } from './doubt-rank.ts'
import type { LedgerPlace } from './ledger-place.ts'
import type { ListedPlaces } from './list-places.ts'
import { collectReviewed } from './match-reviewed.ts'
import type { LedgerText } from './report-texts.ts'

/** Uncertain places where the same word was decided alike. */
export interface PlaceGroup extends Pick<Choice, 'source' | 'result' | 'layer' | 'word'> {
  readonly others: string
  readonly rank: DoubtRank
  readonly script: Script
  readonly count: number
  /** The first of them. */
  readonly examples: readonly PlaceExample[]
}

/** Where a word was decided, and what is around it. */
export type PlaceExample = Pick<LedgerPlace, 'report' | 'block' | 'isField' | 'before' | 'after'>

/** What the site needs of one report's ledger. Plain data: it travels between threads. */
export interface ReportLedger {
  /** Han characters that were converted. */
  readonly characters: number
  readonly byLayer: Readonly<Partial<Record<ConversionLayer, number>>>
  /** Of all places that a second opinion or a rule doubts, those that a person has confirmed. */
  readonly confirmed: number
  /** Those that nobody has. */
  readonly groups: readonly PlaceGroup[]
  /** By line of `conversions.tsv`: see `collectReviewed`. */
  readonly otherwise: ReadonlyMap<number, string | undefined>
}

/** A report's ledger in short. */
export function summarise(
  texts: readonly LedgerText[],
  { places, stretches }: ListedPlaces,
): ReportLedger {
  const byLayer: Partial<Record<ConversionLayer, number>> = {}
  let confirmed = 0
  const uncertain: LedgerPlace[] = []
  for (const place of places) {
    byLayer[place.layer] = (byLayer[place.layer] ?? 0) + 1
    if (place.rank === 'none') continue
    if (place.reviewed === undefined) uncertain.push(place)
    else confirmed++
  }
  return {
    characters: texts.reduce((sum, { source }) => sum + countHan(source), 0),
    byLayer,
    confirmed,
    groups: groupPlaces(uncertain, 1),
    otherwise: collectReviewed(stretches),
  }
}

/** @param most how many examples of each are kept */
export function groupPlaces(places: readonly LedgerPlace[], most: number): readonly PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>()
  for (const { source, result, layer, word, others, rank, script, ...place } of places) {
    const { report, block, isField, before, after } = place
    const example = { report, block, isField, before, after }
    addGroup(
      groups,
      { source, result, layer, word, others, rank, script, count: 1, examples: [example] },
      most,
    )
  }
  return [...groups.values()]
}

/** Puts a group to the one of the same kind, if there is one. */
export function addGroup(groups: Map<string, PlaceGroup>, group: PlaceGroup, most: number): void {
  const key = keyOfGroup(group)
  const first = groups.get(key)
  groups.set(
    key,
    first
      ? {
          ...first,
          count: first.count + group.count,
          examples:
            first.examples.length < most
              ? [...first.examples, ...group.examples].slice(0, most)
              : first.examples,
        }
      : group,
  )
}

/** Places with one key were decided alike, for the same reason. */
export function keyOfGroup({
  script,
  rank,
  layer,
  word,
  source,
  result,
}: Pick<LedgerPlace, 'script' | 'rank' | 'layer' | 'word' | 'source' | 'result'>): string {
  return [script, rank, layer, word, source, result].join('\t')
}
