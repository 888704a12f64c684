import { SCRIPTS, type Script } from '../../report/script.ts'
import type { SearchRecord } from '../search-record.ts'
import { makeSeededRandom } from './seeded-random.ts'

const QUERY_KINDS = ['substring', 'number', 'name', 'title'] as const

/** What a query of the proof is taken from. */
export type QueryKind = (typeof QUERY_KINDS)[number]

export interface SampledQuery {
  readonly kind: QueryKind
  readonly text: string
}

export interface SampleOptions {
  /** How many queries at most. */
  readonly size: number
  /** The same seed takes the same queries from the same records. */
  readonly seed: string
  /** Names of agencies and people, in both scripts. */
  readonly names?: readonly string[]
}

/** Numbers are read of at most this many reports, so that a large archive costs no more. */
const MOST_READ = 1000

/** This many tries in a row that give nothing new: a small archive has no more substrings. */
const MOST_BARREN = 1000

/**
 * Takes queries from the texts that were indexed: half of them random substrings of one to four Han characters, in
 * both scripts by turns; the rest numbers with their units, names, and titles. A small archive gives all its numbers,
 * names and titles; what it lacks is made up with substrings.
 */
export function sampleQueries(
  records: readonly SearchRecord[],
  { size, seed, names = [] }: SampleOptions,
): readonly SampledQuery[] {
  if (records.length === 0) return []
  const random = makeSeededRandom(seed)
  const taken = new Map<string, QueryKind>()
  const each = Math.floor(size / 6)
  const lists = [
    ['number', findNumbers(shuffle(records, random).slice(0, MOST_READ))],
    ['name', names],
    ['title', records.flatMap(({ title }) => [title.Hans, title.Hant])],
  ] as const
  for (const [kind, texts] of lists) {
    const most = taken.size + each
    for (const text of shuffle([...new Set(texts.map(toTerm))], random)) {
      if (taken.size >= most) break
      if (text !== '' && !taken.has(text)) taken.set(text, kind)
    }
  }
  let barren = 0
  for (let tries = 0; taken.size < size && barren < MOST_BARREN; tries++) {
    const text = cutSubstring(records, SCRIPTS[tries % 2] ?? 'Hans', random)
    const isFresh = text !== undefined && !taken.has(text)
    if (isFresh) taken.set(text, 'substring')
    barren = isFresh ? 0 : barren + 1
  }
  return [...taken].map(([text, kind]) => ({ kind, text }))
}

/** How many queries there are of each kind. */
export function countKinds(queries: readonly SampledQuery[]): Readonly<Record<QueryKind, number>> {
  const counts = { substring: 0, number: 0, name: 0, title: 0 }
  for (const { kind } of queries) counts[kind]++
  return counts
}

/** One term of a query: spaces and quotation marks have a meaning there, so the longest stretch without them is taken. */
function toTerm(text: string): string {
  return text
    .split(/[\s"“”„‟＂「」『』]+/u)
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%‰％]+$/gu, ''))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}

const NUMBER =
  /(?<![\p{L}\p{N}.．](?<!\p{Script=Han}))\p{Nd}+(?:\.\p{Nd}+)?(?:[%‰％]|\p{Script=Han}{1,3})/gu

function findNumbers(records: readonly SearchRecord[]): readonly string[] {
  return records.flatMap(({ blocks }) =>
    blocks.flatMap(({ text }) => text.Hans.match(NUMBER) ?? []),
  )
}

function cutSubstring(
  records: readonly SearchRecord[],
  script: Script,
  random: () => number,
): string | undefined {
  const pick = (count: number): number => Math.floor(random() * count)
  const record = records[pick(records.length)]
  const text =
    record?.blocks[pick(record.blocks.length)]?.text[script] ?? record?.title[script] ?? ''
  const at = pick(text.length)
  // One of ten has a single character: that is another way through the index.
  const length = random() < 0.1 ? 1 : 2 + pick(3)
  const piece = [...text.slice(at, at + 8)].slice(0, length)
  const isHan = piece.every((character) => /^(?![\p{S}\p{No}])\p{Script=Han}$/u.test(character))
  return piece.length === length && isHan ? piece.join('') : undefined
}

/** Fisher and Yates. */
function shuffle<T>(items: readonly T[], random: () => number): readonly T[] {
  const shuffled = [...items]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1))
    const [a, b] = [shuffled[i], shuffled[k]]
    if (a !== undefined && b !== undefined) [shuffled[i], shuffled[k]] = [b, a]
  }
  return shuffled
}
