import { makeReadyConverter } from '../../src/convert/converter.ts'
import { lexiconPairs } from '../../src/convert/lexicon/lexicon-pairs.ts'
import { lexiconRules } from '../../src/convert/lexicon/lexicon-rules.ts'
import { listUsualWords } from '../../src/convert/segmenter/segmenter-table.ts'
import { lexiconFor } from '../../src/convert/tables.ts'

export interface WordPairs {
  readonly pairs: number
  /** `工作|制种`: what comes out differently together than apart. */
  readonly differing: readonly string[]
}

/** So many of the most usual words that a part of a lexicon's word ends or begins. */
const NEIGHBOURS = 12
/** So many of the most usual words beside each word of the lexicon. */
const BESIDE = 20

/**
 * Sets usual words beside each other so that a word of the lexicon lies across their boundary (组织|制定 for 织制), and
 * each word of the lexicon beside the most usual ones, and compares: convert(a + b) with convert(a) + convert(b). Names
 * of persons are left out: they have a matrix of their own. The tables of Taiwan's standard must be in use.
 */
export function compareWordPairs(): WordPairs {
  const { convert } = makeReadyConverter({
    to: 'tw',
    names: [lexiconFor('tw', 'tw')],
    context: 'words',
    findsPersons: false,
  })
  const usual = listUsualWords()
  const [ending, beginning] = [byPart(usual, -1), byPart(usual, 1)]
  const apart = new Map<string, string>()
  const convertAlone = (word: string): string => {
    const result = apart.get(word) ?? convert(word)
    apart.set(word, result)
    return result
  }
  const seen = new Set<string>()
  const differing: string[] = []
  const compare = (first: string, second: string): void => {
    const pair = `${first}|${second}`
    if (seen.has(pair)) return
    seen.add(pair)
    if (convert(first + second) !== convertAlone(first) + convertAlone(second)) differing.push(pair)
  }
  for (const word of lexiconWords()) {
    for (let at = 1; at < word.length; at++)
      for (const first of ending.get(word.slice(0, at)) ?? [])
        for (const second of beginning.get(word.slice(at)) ?? [])
          if (first + second !== word) compare(first, second)
    for (const other of usual.slice(0, BESIDE)) {
      compare(other, word)
      compare(word, other)
    }
  }
  return { pairs: seen.size, differing }
}

function lexiconWords(): ReadonlySet<string> {
  return new Set(
    [
      ...lexiconPairs('tw').map(({ from }) => from),
      ...lexiconRules('tw').map(({ word }) => word),
    ].filter((word) => word.length > 1),
  )
}

/** @param side 1: by what words begin with; -1: by what they end with */
function byPart(words: readonly string[], side: 1 | -1): ReadonlyMap<string, readonly string[]> {
  const byPart = new Map<string, string[]>()
  for (const word of words)
    for (let length = 1; length <= word.length; length++) {
      const part = side === 1 ? word.slice(0, length) : word.slice(-length)
      const known = byPart.get(part) ?? []
      if (known.length < NEIGHBOURS) byPart.set(part, [...known, word])
    }
  return byPart
}
