import type { ConversionLayer } from '../../convert/choice.ts'
import { compareText } from '../../report/order.ts'
import { DOUBT_RANKS, weighWord } from './doubt-rank.ts'
import type { ReviewedConversion } from './reviewed-conversion.ts'
import { addGroup, type PlaceGroup, type ReportLedger } from './summarise.ts'

export type { ConversionLayer }

/** What the site shows of all its conversions. */
export interface ConversionLedger {
  /** Han characters that were converted. */
  readonly characters: number
  /** Places where a character with more than one result was decided, by what decided it. */
  readonly byLayer: Readonly<Partial<Record<ConversionLayer, number>>>
  readonly places: number
  /** Places with a doubt: that a person confirmed, and that nobody has. */
  readonly confirmed: number
  readonly uncertain: number
  /** The most doubtful of those that nobody confirmed, some of every rank. */
  readonly groups: readonly PlaceGroup[]
  /** How many groups there are besides. */
  readonly moreGroups: number
  /** What persons found right. */
  readonly reviewed: readonly ReviewedConversion[]
}

export const EMPTY_LEDGER: ConversionLedger = {
  characters: 0,
  byLayer: {},
  places: 0,
  confirmed: 0,
  uncertain: 0,
  groups: [],
  moreGroups: 0,
  reviewed: [],
}

/** So many groups are listed, at least so many of each rank, with so many examples each. */
const LISTED = 200
const OF_EACH_RANK = 50
const EXAMPLES = 3

/** The reports' ledgers as one. In the order of the reports, so that the same archive gives the same page. */
export function mergeLedgers(
  ledgers: readonly ReportLedger[],
  reviewed: readonly ReviewedConversion[],
): ConversionLedger {
  const byLayer: Partial<Record<ConversionLayer, number>> = {}
  const groups = new Map<string, PlaceGroup>()
  let [characters, places, confirmed] = [0, 0, 0]
  for (const ledger of ledgers) {
    characters += ledger.characters
    confirmed += ledger.confirmed
    for (const [layer, count] of Object.entries(ledger.byLayer) as [ConversionLayer, number][]) {
      byLayer[layer] = (byLayer[layer] ?? 0) + count
      places += count
    }
    for (const group of ledger.groups) addGroup(groups, group, EXAMPLES)
  }
  const sorted = sortGroups([...groups.values()])
  return {
    characters,
    byLayer,
    places,
    confirmed,
    uncertain: sorted.reduce((sum, { count }) => sum + count, 0),
    groups: chooseGroups(sorted),
    moreGroups: Math.max(0, sorted.length - LISTED),
    reviewed,
  }
}

/** A large archive has hundreds of one rank: they leave room for the others. */
function chooseGroups(sorted: readonly PlaceGroup[]): readonly PlaceGroup[] {
  const first = DOUBT_RANKS.flatMap((rank) =>
    sorted.filter((group) => group.rank === rank).slice(0, OF_EACH_RANK),
  )
  const chosen = new Set([...new Set([...first, ...sorted])].slice(0, LISTED))
  return sorted.filter((group) => chosen.has(group))
}

/** Where reading finds most errors first. */
export function sortGroups(groups: readonly PlaceGroup[]): readonly PlaceGroup[] {
  return groups.toSorted(
    (a, b) =>
      weighWord(b) - weighWord(a) ||
      compareText(a.word, b.word) ||
      compareText(a.source, b.source) ||
      compareText(a.result, b.result),
  )
}
