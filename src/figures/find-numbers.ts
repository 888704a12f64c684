import type { DateToken, NumberToken, PassedToken } from './number-token.ts'
import { readDate } from './read-date.ts'
import { readDigits } from './read-digits.ts'
import { readHan } from './read-han.ts'
import { readDocumentNumber, readLetteredName, readName } from './read-name.ts'
import { readRank } from './read-rank.ts'

export interface FoundNumbers {
  readonly dates: readonly DateToken[]
  readonly numbers: readonly NumberToken[]
  readonly passed: readonly PassedToken[]
}

/**
 * Finds every run of digits and every Han numeral of a folded text, in one pass: each is part of a date, of a number that counts,
 * or passed. Names go before numbers, dates before both.
 */
export function findNumbers(text: string, year: number): FoundNumbers {
  return new Scan(text, year).read()
}

/** What a character can begin. */
const DIGIT = 1
const HAN = 2
const LETTER = 3
const BRACKET = 4
/** 第, 去年, 上半年, 前三季度, 翻番 */
const OPENING = 5
const QUOTE = 6

const SIGNS = new Uint8Array(0x10000)
const setSigns = (characters: string, sign: number): void => {
  for (let i = 0; i < characters.length; i++) SIGNS[characters.charCodeAt(i)] = sign
}
setSigns('0123456789', DIGIT)
setSigns('〇零一二三四五六七八九十百千万亿两半廿卅', HAN)
setSigns('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LETTER)
setSigns('〔[【(', BRACKET)
setSigns('第去上下今明当本前次翻', OPENING)
setSigns('“「『《', QUOTE)

/** A short phrase in quotation marks: Han numerals in it belong to its name (“一站两中心”). */
const QUOTED = /[“「『《][^“”「」『』《》,。;:]{1,24}[”」』》]/y

class Scan {
  readonly #dates: DateToken[] = []
  readonly #numbers: NumberToken[] = []
  readonly #passed: PassedToken[] = []
  readonly #text: string
  readonly #year: number
  #quoteEnd = 0

  constructor(text: string, year: number) {
    this.#text = text
    this.#year = year
  }

  read(): FoundNumbers {
    for (let at = 0; at < this.#text.length; ) at = this.#step(at, this.#signAt(at))
    return { dates: this.#dates, numbers: this.#numbers, passed: this.#passed }
  }

  /** Takes what begins at a place, and returns where to go on. */
  #step(at: number, sign: number): number {
    switch (sign) {
      case DIGIT:
        return this.#date(at) ?? this.#name(at) ?? this.#digits(at)
      case HAN:
        return this.#date(at) ?? this.#han(at)
      case LETTER:
        return this.#letters(at)
      case BRACKET:
        return this.#pass(readDocumentNumber(this.#text, at)) ?? at + 1
      case OPENING:
        return this.#opening(at)
      case QUOTE:
        QUOTED.lastIndex = at
        if (QUOTED.test(this.#text)) this.#quoteEnd = QUOTED.lastIndex
        return at + 1
      default:
        return at + 1
    }
  }

  #signAt(at: number): number {
    return SIGNS[this.#text.charCodeAt(at)] ?? 0
  }

  #date(at: number): number | undefined {
    const date = readDate(this.#text, at, { year: this.#year, last: this.#dates.at(-1) })
    if (date) this.#dates.push(date)
    return date?.end
  }

  #name(at: number): number | undefined {
    const mark = readListMark(this.#text, at)
    return this.#pass(mark ?? readName(this.#text, at))
  }

  #digits(at: number): number {
    const { end, token } = readDigits(this.#text, at)
    if (token && this.#text.charAt(at - 1) !== '第') this.#numbers.push(token)
    else
      this.#passed.push({
        start: at,
        end,
        why: this.#text.charAt(at - 1) === '第' ? 'ordinal' : 'no-unit',
      })
    return this.#numbers.at(-1) === token && token ? token.end : end
  }

  #han(at: number): number {
    const { end, token } = readHan(this.#text, at)
    const why = readHanReason(this.#text, at, end)
    if (token && why === 'phrase' && at >= this.#quoteEnd) {
      this.#numbers.push(token)
      return token.end
    }
    this.#passed.push({ start: at, end, why })
    return end
  }

  /** PM2.5; 5G网络 is a name of digits and 30kg a number, both begin with their digits. */
  #letters(at: number): number {
    const end = this.#pass(readLetteredName(this.#text, at))
    if (end !== undefined) return end
    let rest = at + 1
    while (this.#signAt(rest) === LETTER) rest++
    return rest
  }

  #opening(at: number): number {
    const rank = readRank(this.#text, at)
    if (rank) this.#numbers.push(rank)
    const { token } = !rank && this.#text.charAt(at) === '翻' ? readHan(this.#text, at) : {}
    if (token) this.#numbers.push(token)
    return rank?.end ?? token?.end ?? this.#date(at) ?? at + 1
  }

  #pass(token: PassedToken | undefined): number | undefined {
    if (token) this.#passed.push(token)
    return token?.end
  }
}

const LIST_MARK = /\d{1,3}(?=[、．)]|\.(?!\d))/y

/** 1.坚持, (2) at the beginning of a sentence. */
function readListMark(text: string, at: number): PassedToken | undefined {
  if (at > 0 && !/(?:^|[。;:\n])[\s(]*$/.test(text.slice(Math.max(0, at - 3), at))) return undefined
  LIST_MARK.lastIndex = at
  return LIST_MARK.test(text)
    ? { start: at, end: LIST_MARK.lastIndex, why: 'list-mark' }
    : undefined
}

function readHanReason(text: string, at: number, end: number): 'ordinal' | 'list-mark' | 'phrase' {
  if (text.charAt(at - 1) === '第') return 'ordinal'
  const opens = at === 0 || /[。;:\n(]/.test(text.charAt(at - 1))
  return opens && /[、)]|是/.test(text.charAt(end)) ? 'list-mark' : 'phrase'
}
