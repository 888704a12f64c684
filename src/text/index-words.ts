import { isHanUnit, type Unit } from './units.ts'

/**
 * Ends a word that does not end with a Han character, and comes before the key of a unit that is indexed for itself. Never
 * in a key: a text's own ʘ is punctuation.
 */
const MARK = 'ʘ'

/**
 * A place without a unit: between two runs one, after a block two, so that no phrase reaches over them. Nobody looks
 * it up. As a letter it is indexed like any word: Pagefind takes ten times as long to throw a sign away.
 */
export const GAP = 'ʬ'

/**
 * The words that are indexed: each unit with the one after it, the last of a run alone. One word per unit, and one for
 * the gap between two runs, so that places of words are places of units.
 *
 * No word begins with another: where Pagefind is asked for one, it also gives all that begin with it.
 *
 * @example toIndexWords(toUnits('41.4亿,好')) // => ['41ʗ4亿', '亿ʘ', 'ʬ', '好ʘ']
 */
export function toIndexWords(units: readonly Unit[]): readonly string[] {
  const words: string[] = []
  for (const [i, unit] of units.entries()) {
    if (unit.opens && i > 0) words.push(GAP)
    words.push(toWord(unit, units[i + 1]))
  }
  return words
}

/** The word under which a unit is indexed for itself, for terms of one unit. */
export function toUnitWord(key: string): string {
  return isHanUnit(key) ? MARK + key : MARK + key + MARK
}

/** A word of the index, and its distance from the first unit of the term. */
export interface PlacedWord {
  readonly word: string
  readonly at: number
}

/** What a term asks of the index. */
export type TermPlan =
  /** A term of one unit. */
  | { readonly kind: 'unit'; readonly word: string }
  /**
   * These words must be in these places. `tail` is a unit after punctuation at the end, of which the index does not
   * know the place.
   */
  | { readonly kind: 'phrase'; readonly words: readonly PlacedWord[]; readonly tail?: string }

/** How many units of a term are looked up: a pasted page must not fetch the whole index. */
const MOST_UNITS = 60

/**
 * The words to look up for a term; `undefined` where it contains nothing but punctuation. A word covers two units, so
 * every other one is enough: that nothing is between two words, their places say. A phrase with a `tail`, or a term
 * of more than 60 units, finds a few reports too many: they are to be checked against the text.
 *
 * @example toTermPlan(toUnits('老旧小区')) // => { kind: 'phrase', words: [{ word: '老旧', at: 0 }, { word: '小区', at: 2 }] }
 */
export function toTermPlan(units: readonly Unit[]): TermPlan | undefined {
  const asked = units.slice(0, MOST_UNITS)
  const [first] = asked
  if (!first) return undefined
  if (asked.length === 1) return { kind: 'unit', word: toUnitWord(first.key) }
  const words: PlacedWord[] = []
  let gaps = 0
  for (let from = 0, to = 0; from < asked.length; from = to) {
    to = endOfRun(asked, from)
    const isLast = to === asked.length
    if (from > 0) gaps++
    if (isLast && to - from === 1)
      return { kind: 'phrase', words, tail: toUnitWord(asked[from]?.key ?? '') }
    // The last unit of a run is known by its own word, which says that the run ends there; but not at the term's end.
    const end = isLast ? to - 2 : to - 1
    const steps = new Set([end])
    for (let i = from; i < end; i += 2) steps.add(i)
    for (const i of [...steps].toSorted((a, b) => a - b)) {
      const unit = asked[i]
      if (unit) words.push({ word: toWord(unit, asked[i + 1]), at: i + gaps })
    }
  }
  return { kind: 'phrase', words }
}

/** Whether the index alone answers a term exactly. */
export function isExactPlan(plan: TermPlan, units: readonly Unit[]): boolean {
  return units.length <= MOST_UNITS && (plan.kind === 'unit' || plan.tail === undefined)
}

function toWord({ key }: Unit, next: Unit | undefined): string {
  if (!next || next.opens) return key + MARK
  return isHanUnit(next.key) ? key + next.key : key + next.key + MARK
}

function endOfRun(units: readonly Unit[], from: number): number {
  let to = from + 1
  while (to < units.length && !units[to]?.opens) to++
  return to
}
