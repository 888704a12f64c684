import { matchRule } from './context-rule.ts'
import { isHead, type Layer, type WordLayer } from './layer.ts'
import { matchPhrase, replacementOf } from './phrase-table.ts'
import type { ClauseWords } from './segmenter/clause-words.ts'

/** A place of a text, in UTF-16 units, where a person has decided what is there. */
export interface DecidedWord {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly layer: WordLayer
}

/** Where a text names persons that nobody has decided, and how they are written. */
export type PersonFinder = (text: string) => readonly DecidedWord[]

/**
 * Where the layers have their words, in the order of the text. The first layer takes its places first,
 * from the left, the longest word at each; the next has what is left, and its longer words take precedence over taken
 * ones that they agree with: 台账 of a glossary is no reason to lose 编制台账 of the lexicon.
 *
 * @param persons where given, finds the names of persons, which come before the lexicon
 * @param words where given, a glossary's word of two characters that cuts two others is none: 公布|草案 contains no 布草
 */
export function findDecidedWords(
  text: string,
  layers: readonly Layer[],
  words?: ClauseWords,
  persons?: PersonFinder,
): readonly DecidedWord[] {
  let taken: readonly DecidedWord[] = NONE
  words?.forget()
  for (const layer of layers) {
    if (layer.kind === 'lexicon' && persons) taken = addPersons(taken, persons(text))
    const found = findInLayer(text, layer, taken, words)
    if (found.length === 0) continue
    taken = taken.length === 0 ? found : [...taken, ...found].sort((a, b) => a.from - b.from)
  }
  return taken
}

const NONE: readonly DecidedWord[] = []

/** What is decided inside a name stands; a name that would cut a decided word is none. */
function addPersons(
  taken: readonly DecidedWord[],
  persons: readonly DecidedWord[],
): readonly DecidedWord[] {
  if (persons.length === 0) return taken
  const parts = persons.flatMap((person) => {
    const inside = taken.filter(({ from, to }) => from < person.to && person.from < to)
    if (inside.some(({ from, to }) => from < person.from || person.to < to)) return []
    return [...inside, { from: person.to, to: person.to }].map(({ from }, i) => {
      const start = inside[i - 1]?.to ?? person.from
      const text = person.text.slice(start - person.from, from - person.from)
      return { ...person, from: start, to: from, text }
    })
  })
  return [...taken, ...parts.filter(({ from, to }) => from < to)].sort((a, b) => a.from - b.from)
}

/** @param taken the places of the layers before, in the order of the text */
function findInLayer(
  text: string,
  { kind, sieve, words, rules }: Layer,
  taken: readonly DecidedWord[],
  clauseWords: ClauseWords | undefined,
): readonly DecidedWord[] {
  if (words.length.length === 0 && !rules) return NONE
  let found: DecidedWord[] | undefined
  let next = 0
  for (let i = 0; i < text.length; ) {
    if (!isHead(sieve, text.charCodeAt(i))) {
      i++
      continue
    }
    while ((taken[next]?.to ?? Infinity) <= i) next++
    const before = taken[next]?.from ?? text.length
    if (before <= i) {
      i = taken[next]?.to ?? text.length
      continue
    }
    const longest = matchPhrase(words, text, i, text.length)
    const end = i + (longest < 0 ? 0 : (words.length[longest] as number))
    if (end > before) {
      const parts = partsAround(taken, next, {
        from: i,
        to: end,
        layer: kind,
        text: replacementOf(words, longest),
      })
      if (parts) {
        found ??= []
        found.push(...parts)
        i = end
        continue
      }
    }
    let word = end > before ? matchPhrase(words, text, i, before) : longest
    let to = i + (word < 0 ? 0 : (words.length[word] as number))
    while (word >= 0 && clauseWords && isNone(kind, clauseWords, text, i, to)) {
      word = matchPhrase(words, text, i, to - 1)
      to = i + (word < 0 ? 0 : (words.length[word] as number))
    }
    const rule =
      rules &&
      matchRule(rules.strong, text, i, { to: before, longerThan: to - i - 1, words: clauseWords })
    if (word < 0 && !rule) {
      i++
      continue
    }
    if (rule) to = i + rule.word.length
    found ??= []
    found.push({ from: i, to, text: rule?.result ?? replacementOf(words, word), layer: kind })
    i = to
  }
  return found ?? NONE
}

/** Whether a word of a layer cuts words of the text. What people decided for a report or an agency always stands. */
function isNone(
  kind: WordLayer,
  words: ClauseWords,
  text: string,
  from: number,
  to: number,
): boolean {
  if (kind === 'lexicon') return !words.areWords(text, from, to, false)
  return kind === 'glossary' && to === from + 2 && words.areStraddledBy(text, from, to)
}

/** What a word has beside the taken ones in it; nothing where it cuts one or would have it otherwise. */
function partsAround(
  taken: readonly DecidedWord[],
  first: number,
  word: DecidedWord,
): readonly DecidedWord[] | undefined {
  if (word.text.length !== word.to - word.from) return undefined
  const parts: DecidedWord[] = []
  let at = word.from
  const addUpTo = (to: number): void => {
    const text = word.text.slice(at - word.from, to - word.from)
    if (to > at) parts.push({ ...word, from: at, to, text })
  }
  for (let k = first; k < taken.length; k++) {
    const other = taken[k]
    if (!other || other.from >= word.to) break
    const own = word.text.slice(other.from - word.from, other.to - word.from)
    if (other.to > word.to || own !== other.text) return undefined
    addUpTo(other.from)
    at = other.to
  }
  addUpTo(word.to)
  return parts
}
