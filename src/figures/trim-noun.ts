import { isBareVerb, isVerb, verbLengthAt } from './verbs.ts'
import type { WordSet } from './word-set.ts'
import {
  ACTORS,
  CLOSERS,
  COMPOUNDS,
  GENERIC_NOUNS,
  KEPT,
  LIGHT_VERBS,
  NOMINAL_HEADS,
  NOUN_ENDS,
  NOUN_STARTS,
  OPENERS,
  RELATION_WORDS,
  VERBS,
} from './words.ts'

/** A part of a text: its start and its end. */
export type Part = readonly [start: number, end: number]

/** The noun in the words before a number: without adverbs, verbs and what introduces the number. */
export function trimBefore(words: string): Part {
  let [start, end] = [0, words.length]
  while (
    start < end &&
    '、 \u3000”"』」)和及与'.includes(words.charAt(start)) &&
    !COMPOUNDS.has(words.slice(start, start + 2))
  )
    start++
  for (let was = -1; was !== end - start; ) {
    was = end - start
    end = cutClosers(words, start, end)
    start = cutOpeners(words, start, end)
  }
  const noun = words.slice(start, end)
  if (KEPT.test(noun) && noun.length <= 12)
    return [start + (/^引进(?=注册|外资|项目)/.test(noun) ? 2 : 0), end]
  start += findBehindVerbs(noun)
  return [start + findHead(words.slice(start, end)), end]
}

const LONGEST_NOUN = 20

/** What qualifies the number or a noun, and is no noun itself: 50个专门的受理点. */
const QUALIFIERS =
  /^(?:及?以上|及?以下|以内|左右|上下|余|多)?的?(?:(?:专门|主要|重点|重要|新|大型|不同|具体|突出|较大|老旧|破旧|闲置|全新|独立|统一|完整|相关|有关|必要|各类|各种|单独)的)?/
const AFTER_TIME = /^(?:之?内|以来|之?后|之?前|里|间)(?![设部河外期沿端勤置脑续备])/

/** The noun in the words behind a number. */
export function trimAfter(words: string): Part {
  const start = QUALIFIERS.exec(words)?.[0].length ?? 0
  if (AFTER_TIME.test(words.slice(start))) return [start, start]
  const limit = Math.min(words.length, start + LONGEST_NOUN)
  let end = start + (NOUN_STARTS.exec(words.slice(start, start + 12))?.[0].length ?? 0)
  while (end < limit && !endsNoun(words, start, end)) end++
  return [start, cutClosers(words, start, Math.min(end, limit))]
}

function endsNoun(words: string, start: number, at: number): boolean {
  const length = NOUN_ENDS.lengthAt(words, at, words.length)
  const isInside =
    length === 1 &&
    (COMPOUNDS.has(words.slice(at, at + 2)) ||
      (at > start && COMPOUNDS.has(words.slice(at - 1, at + 1))))
  if (length > 0 && !isInside) return true
  if (at - start < 2) return false
  if (isLocalizer(words, at)) return true
  const ofVerb = VERBS.lengthAt(words, at, words.length)
  return ofVerb > 1 && !NOMINAL_HEADS.test(words.slice(at + ofVerb))
}

/** 31个小区内|安装, 18家企业中|均…: a noun ends before 中, 内, 里 that go with it, where a verb or an adverb follows. */
function isLocalizer(words: string, at: number): boolean {
  if (!'中内里'.includes(words.charAt(at))) return false
  if (COMPOUNDS.has(words.slice(at - 1, at + 1)) || COMPOUNDS.has(words.slice(at, at + 2)))
    return false
  return (
    /[有均都共已我]/.test(words.charAt(at + 1)) || VERBS.lengthAt(words, at + 1, words.length) > 1
  )
}

/** Whether words only compare, and name nothing: 同比增长. */
export function isOnlyRelation(words: string): boolean {
  return cutBefore(words, 0, words.length, RELATION_WORDS) === words.length
}

function cutBefore(text: string, from: number, to: number, words: WordSet): number {
  let start = from
  for (let length = -1; length !== 0 && start < to; start += length) {
    length = words.lengthAt(text, start, to)
    // 成功率, 平均数
    if (length > 0 && '率量额数度值'.includes(text.charAt(start + length)) && start + length < to)
      return start
    if (length === 1 && COMPOUNDS.has(text.slice(start, Math.min(to, start + 2)))) return start
  }
  return start
}

/** Adverbs, and who acts where a verb or an adverb follows. */
function cutOpeners(words: string, from: number, to: number): number {
  let start = from
  for (let was = -1; was !== start; ) {
    was = start
    start = cutBefore(words, start, to, OPENERS)
    const behind = start + ACTORS.lengthAt(words, start, to)
    const isActing =
      behind > start && (OPENERS.lengthAt(words, behind, to) > 0 || isVerb(words, behind, to))
    if (isActing) start = behind
  }
  return start
}

function cutClosers(text: string, from: number, to: number): number {
  let end = to
  while (end > from) {
    const length = CLOSERS.lengthBefore(text, from, end)
    if (length === 0) break
    if (length === 1 && COMPOUNDS.has(text.slice(Math.max(from, end - 2), end))) break
    end -= length
  }
  return end
}

/** 借巡河、夜查等办法开展水质检测评比 → where 水质检测评比 begins. */
function findBehindVerbs(noun: string): number {
  let best = 0
  let depth = 0
  for (let i = 0; i < noun.length; i++) {
    const c = noun.charAt(i)
    if ('“「《'.includes(c)) depth++
    if ('”」》'.includes(c)) depth--
    const length = depth > 0 ? 0 : verbLengthAt(noun, i, true)
    // 城镇新增就业: 新增 is a part of the name
    if (length > 0) best = noun.startsWith('新增', i) ? i : i + length
  }
  for (let was = -1; was !== best; ) {
    was = best
    best = cutOpeners(noun, best, noun.length - 1)
    const length = noun.startsWith('新增', best) ? 0 : verbLengthAt(noun, best, false)
    if (!isBareVerb(noun.slice(best + length))) best += length
  }
  if (GENERIC_NOUNS.has(noun.slice(best))) best -= modifierLengthBefore(noun, best)
  const verbal =
    /^[为对在向与][^,、]{2,12}?(?:办理|发放|提供|开展|搭建|协调解决|挽回)(?=.{2,}$)/.exec(
      noun.slice(best),
    )
  return best + (verbal?.[0].length ?? 0)
}

/** 扶持资金, 走访企业: the verb before a noun that says little is a part of its name. */
function modifierLengthBefore(noun: string, at: number): number {
  const length = VERBS.lengthBefore(noun, 0, at)
  return length === 2 && !LIGHT_VERBS.has(noun.slice(at - length, at)) ? length : 0
}

/** 临河楼、听雨楼等百年老楼 → where 百年老楼 begins. */
function findHead(noun: string): number {
  return /^[^、]*、.*等(?=[^等、]{2,}$)/.exec(noun)?.[0].length ?? 0
}
