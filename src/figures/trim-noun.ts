import {
  ACTORS,
  CLOSERS,
  COMPOUNDS,
  FIRM_TAILS,
  FIRM_VERBS,
  KEPT,
  LIGHT_VERBS,
  NOMINAL_TAILS,
  NOUN_ENDS,
  NOUN_STARTS,
  OPENERS,
  RELATION_WORDS,
  STRONG_VERBS,
  VERBS,
} from './words.ts'

/** The noun in the words before a number, as a part of them: without adverbs, verbs and what introduces the number. */
export function trimBefore(words: string): readonly [start: number, end: number] {
  let [start, end] = [0, words.length]
  while (start < end && '、 \u3000”"』」)'.includes(words.charAt(start))) start++
  for (let was = -1; was !== end - start; ) {
    was = end - start
    end = cutBehind(words, start, end)
    start = cutOpeners(words, start, end)
  }
  const noun = words.slice(start, end)
  if (KEPT.test(noun) && noun.length <= 12)
    return [start + (/^引进(?=注册|外资|项目)/.test(noun) ? 2 : 0), end]
  start += findBehindVerbs(noun)
  return [start + findHead(words.slice(start, end)), end]
}

/** The noun in the words behind a number. */
export function trimAfter(words: string): readonly [start: number, end: number] {
  const start = /^(?:及?以上|及?以下|以内|左右|上下|余|多)?的?/.exec(words)?.[0].length ?? 0
  const rest = words.slice(start)
  const opening = NOUN_STARTS.exec(rest)?.[0].length ?? 0
  let end = opening
  while (end < rest.length && end < LONGEST_NOUN && !startsWith(rest, end, NOUN_ENDS, LONGEST_END))
    end++
  return [start, start + cutBehind(rest, 0, end)]
}

/** Adverbs, and who acts where a verb or an adverb follows. */
function cutOpeners(words: string, from: number, to: number): number {
  let start = from
  for (let was = -1; was !== start; ) {
    was = start
    start = cutBefore(words, start, to, OPENERS, LONGEST_OPENER)
    const actor = startsWith(words, start, ACTORS, LONGEST_ACTOR)
    const behind = start + actor
    const isActing =
      actor > 0 &&
      behind < to &&
      (startsWith(words, behind, OPENERS, LONGEST_OPENER) > 0 ||
        startsWith(words, behind, ALL_VERBS, LONGEST_VERB) > 1)
    if (isActing) start = behind
  }
  return start
}

/** Whether words only compare, and name nothing: 同比增长. */
export function isOnlyRelation(words: string): boolean {
  return cutBefore(words, 0, words.length, RELATION_WORDS, LONGEST_RELATION) === words.length
}

/** Whether words are a verb and nothing else. */
export function isBareVerb(words: string): boolean {
  return ALL_VERBS.has(words)
}

/** Whether words are a verb that says what was counted: 办结, 惠及; not 完成. */
export function isTellingVerb(words: string): boolean {
  return ALL_VERBS.has(words) && !LIGHT_VERBS.has(words)
}

const LONGEST_NOUN = 20
const longest = (words: Iterable<string>): number => Math.max(...[...words].map((w) => w.length))
const LONGEST_ACTOR = longest(ACTORS)
const LONGEST_OPENER = longest(OPENERS)
const LONGEST_CLOSER = longest(CLOSERS)
const LONGEST_RELATION = longest(RELATION_WORDS)
const LONGEST_END = longest(NOUN_ENDS)
const ALL_VERBS: ReadonlySet<string> = new Set([...VERBS, '共', '约', '达'])
const LONGEST_VERB = longest(VERBS)
const STRONG: ReadonlySet<string> = new Set(STRONG_VERBS)
const LONGEST_STRONG = longest(STRONG_VERBS)

function startsWith(text: string, at: number, words: ReadonlySet<string>, most: number): number {
  for (let length = Math.min(most, text.length - at); length > 0; length--)
    if (words.has(text.slice(at, at + length))) return length
  return 0
}

const isCompound = (word: string): boolean => COMPOUNDS.has(word)

function cutBefore(
  text: string,
  from: number,
  to: number,
  words: ReadonlySet<string>,
  most: number,
): number {
  let start = from
  while (start < to) {
    const length = startsWith(text.slice(start, Math.min(to, start + most)), 0, words, most)
    if (length === 0 || (length < 2 && isCompound(text.slice(start, Math.min(to, start + 2)))))
      break
    start += length
  }
  return start
}

function cutBehind(text: string, from: number, to: number): number {
  let end = to
  for (let again = true; again; ) {
    again = false
    for (let length = Math.min(LONGEST_CLOSER, end - from); length > 0 && !again; length--)
      if (
        CLOSERS.has(text.slice(end - length, end)) &&
        !(length < 2 && end - from >= 2 && isCompound(text.slice(end - 2, end)))
      ) {
        end -= length
        again = true
      }
    if (!again && end > from && ' \u3000、和及与'.includes(text.charAt(end - 1))) {
      end--
      again = true
    }
  }
  return end
}

/** 通过突击抽查、明察暗访等形式进行纪律监督检查 → where 纪律监督检查 begins. */
function findBehindVerbs(noun: string): number {
  let best = 0
  let depth = 0
  for (let i = 0; i < noun.length; i++) {
    const c = noun.charAt(i)
    if ('“「《'.includes(c)) depth++
    if ('”」》'.includes(c)) depth--
    const length = depth > 0 ? 0 : startsWith(noun, i, STRONG, LONGEST_STRONG)
    if (length > 0 && isVerbAt(noun, i, length)) best = i + length
  }
  for (let was = -1; was !== best; ) {
    was = best
    best = cutOpeners(noun, best, noun.length - 1)
    const length = startsWith(noun, best, ALL_VERBS, LONGEST_VERB)
    if (length > 0 && isVerbAt(noun, best, length)) best += length
  }
  const verbal =
    /^(?:为|对|在|向|与)[^,、]{2,12}?(?:办理|发放|提供|开展|搭建|协调解决|挽回)(?=.{2,}$)/.exec(
      noun.slice(best),
    )
  return best + (verbal?.[0].length ?? 0)
}

/** Whether a verb stands there: a noun of two characters or more follows, and not 率 or 量. */
function isVerbAt(noun: string, at: number, length: number): boolean {
  const end = at + length
  const tails = FIRM_VERBS.has(noun.slice(at, end)) ? FIRM_TAILS : NOMINAL_TAILS
  return noun.length - end >= 2 && !tails.includes(noun.charAt(end))
}

/** 恒丰大厦、天顺大楼等税收千万楼 → where 税收千万楼 begins. */
function findHead(noun: string): number {
  return /^[^、]*、.*等(?=[^等、]{2,}$)/.exec(noun)?.[0].length ?? 0
}
