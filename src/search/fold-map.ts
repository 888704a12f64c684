import { compareText } from '../report/order.ts'
import { foldCharacter } from '../text/fold.ts'
import type { SearchRecord } from './search-record.ts'

/** Character → the key that stands for it and its counterparts in the other script. */
export type FoldMap = ReadonlyMap<string, string>

/**
 * Learns from the corpus which characters are one another's counterpart, so that one index serves both scripts.
 * Titles and blocks whose two texts have equally many characters are laid side by side; what differs is paired.
 *
 * A pair counts only if it is the usual one in at least one direction: 发–髮 is (髮 comes from nothing else), but the
 * 件–體 that a glossary entry 软件 → 軟體 leaves behind is not, because 件 is mostly 件 and 體 is mostly 体. Pairs that
 * do not count cost no hit: a block whose two texts then differ is indexed in both.
 */
export function makeFoldMap(records: readonly SearchRecord[]): FoldMap {
  const counts = makePairCounts()
  for (const { title, blocks } of records) {
    counts.add(title.Hans, title.Hant)
    for (const { text } of blocks) counts.add(text.Hans, text.Hant)
  }
  return toKeys([...counts.usualPairs(), ...(records.length > 0 ? COMMON_VARIANTS : [])])
}

/** The map as the browser loads it: two texts of equal length. */
export function writeFoldMap(map: FoldMap): readonly [from: string, to: string] {
  const entries = [...map].toSorted(([a], [b]) => compareText(a, b))
  return [entries.map(([from]) => from).join(''), entries.map(([, to]) => to).join('')]
}

type Pair = readonly [hans: string, hant: string]

/** Two forms that people type for one word: an archive that writes 平台 has no 臺 to learn it from. */
const COMMON_VARIANTS: readonly Pair[] = [['台', '臺']]

interface PairCounts {
  add(hans: string, hant: string): void
  usualPairs(): readonly Pair[]
}

const HAN = /^\p{Script=Han}$/u

function makePairCounts(): PairCounts {
  /** Characters that stay as they are, by code unit: nearly all of them, so they are counted fast. */
  const same = new Uint32Array(0x10000)
  const different = new Map<string, { readonly pair: Pair; count: number }>()
  return {
    add: (hans, hant) => {
      if (hans === hant || hans.length === hant.length) {
        for (let i = 0; i < hans.length; i++) {
          const code = hans.charCodeAt(i)
          if (code === hant.charCodeAt(i)) same[code] = (same[code] ?? 0) + 1
        }
      }
      if (hans === hant) return
      for (const [from, to] of toDifferences(hans, hant)) {
        const key = from + to
        const entry = different.get(key)
        if (entry) entry.count++
        else different.set(key, { pair: [from, to], count: 1 })
      }
    },
    usualPairs: () => {
      const mostFrom = new Map<string, number>()
      const mostTo = new Map<string, number>()
      for (const { pair, count } of different.values()) {
        const [from, to] = pair
        mostFrom.set(from, Math.max(mostFrom.get(from) ?? 0, count))
        mostTo.set(to, Math.max(mostTo.get(to) ?? 0, count))
      }
      const stays = (character: string): number => same[character.charCodeAt(0)] ?? 0
      return [...different.values()].flatMap(({ pair, count }) => {
        const [from, to] = pair
        const isUsual =
          (count === mostFrom.get(from) && count >= stays(from)) ||
          (count === mostTo.get(to) && count >= stays(to))
        return isUsual ? [pair] : []
      })
    },
  }
}

/** Where two texts of equally many code points differ in a Han character; nothing where they cannot be laid side by side. */
function toDifferences(hans: string, hant: string): readonly Pair[] {
  const from = [...hans]
  const to = [...hant]
  if (from.length !== to.length) return []
  return from.flatMap((character, i) => {
    const other = to[i] ?? ''
    if (character === other) return []
    const pair: Pair = [foldCharacter(character), foldCharacter(other)]
    return pair[0] !== pair[1] && pair.every((part) => HAN.test(part)) ? [pair] : []
  })
}

/** Union-find: characters that are paired, directly or through others, share the lowest code point as key. */
function toKeys(pairs: readonly Pair[]): FoldMap {
  const parents = new Map<string, string>()
  const rootOf = (character: string): string => {
    let root = character
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up
    return root
  }
  for (const [a, b] of pairs) {
    const [low, high] = [rootOf(a), rootOf(b)].toSorted(compareText)
    if (low !== undefined && high !== undefined && low !== high) parents.set(high, low)
  }
  return new Map([...parents.keys()].map((character) => [character, rootOf(character)]))
}
