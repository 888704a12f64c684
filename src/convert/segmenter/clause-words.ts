import { Segmenter } from './segmenter.ts'
import type { SegmenterTable } from './segmenter-table.ts'

/** Costs are twice the logarithm of how rare words are: so much more is seven to twelve times as rare. */
const AS_GOOD = 5

/**
 * Says whether a phrase of the dictionaries cuts words of a text. A text is cut clause by clause, and only the
 * clauses that are asked about.
 */
export class ClauseWords {
  readonly #segmenter: Segmenter
  #bounds: Uint8Array = new Uint8Array(1)
  #from = 0
  #to = 0
  #piece: object | undefined

  constructor(table: SegmenterTable) {
    this.#segmenter = new Segmenter(table)
  }

  /** What is asked from now on is of this piece of a text, whatever object stands for it; its clauses are kept. */
  turnTo(piece: object): void {
    if (this.#piece === piece) return
    this.#piece = piece
    this.forget()
  }

  /** Another text, or another piece of it, is asked about from now on. */
  forget(): void {
    this.#from = 0
    this.#to = 0
  }

  /**
   * Whether an end of the phrase stands inside a word. A phrase that is itself inside one word cuts nothing: that
   * word is longer than what the dictionaries know. Nor does a phrase that is a word itself, where the text can be
   * cut at its ends almost as well: 周一|夜访 is as good as 周|一夜|访.
   *
   * @param first where the piece of the text begins that is converted as a whole, and `last` where it ends
   * @example 民生|发展: the phrase 生发 cuts 民生
   */
  areCutBy(text: string, from: number, to: number, first: number, last: number): boolean {
    if (from < this.#from || to > this.#to) this.#cut(text, from, to, first, last)
    const bounds = this.#bounds
    const begin = from - this.#from
    const end = to - this.#from
    if (bounds[begin] === 1 && bounds[end] === 1) return false
    if (bounds.indexOf(1, begin + 1) >= end) return false
    return this.#segmenter.extraCost(text, this.#from, begin, end) > AS_GOOD
  }

  /**
   * Whether a stretch is a word of the text, or words: its ends are ends of words, or the text can be cut there just
   * as well. With `inside`, several characters may also be part of one longer word: 编制 of 机构编制.
   */
  areWords(text: string, from: number, to: number, inside: boolean): boolean {
    if (from < this.#from || to > this.#to) this.#cut(text, from, to, 0, text.length)
    const bounds = this.#bounds
    const begin = from - this.#from
    const end = to - this.#from
    if (bounds[begin] === 1 && bounds[end] === 1) return true
    if ((inside || bounds[begin] === 1) && end > begin + 1 && bounds.indexOf(1, begin + 1) >= end)
      return true
    return this.#segmenter.extraCost(text, this.#from, begin, end) <= 0
  }

  /**
   * Whether both ends of a stretch stand inside words, and not inside the same one.
   *
   * @example 公布|草案: 布草 cuts both
   */
  areStraddledBy(text: string, from: number, to: number): boolean {
    if (!isHan(text.charCodeAt(from - 1)) || !isHan(text.charCodeAt(to))) return false
    if (from < this.#from || to > this.#to) this.#cut(text, from, to, 0, text.length)
    const bounds = this.#bounds
    const begin = from - this.#from
    const end = to - this.#from
    if (bounds[begin] === 1 || bounds[end] === 1) return false
    return bounds.indexOf(1, begin + 1) < end
  }

  /** What the usual words of a stretch cost: what a word that is not in the list must be worth to stand there. */
  costOf(text: string, from: number, to: number): number {
    if (from < this.#from || to > this.#to) this.#cut(text, from, to, 0, text.length)
    return this.#segmenter.costOf(text, this.#from, from - this.#from, to - this.#from)
  }

  /** The text in the script of the list of words, unit by unit. */
  simplify(text: string): string {
    return this.#segmenter.simplify(text)
  }

  /** What a stretch costs as a word; `Infinity` where the list does not have it. */
  wordCost(text: string, from: number, to: number): number {
    return this.#segmenter.wordCost(text, from, to)
  }

  /** What a character costs as a word by itself: a text that is cut there costs no more. */
  singleCost(text: string, at: number): number {
    return this.#segmenter.singleCost(text, at)
  }

  /** Where the word of the text begins and ends that has a character. */
  wordAt(text: string, at: number): readonly [begin: number, end: number] {
    if (!isHan(text.charCodeAt(at))) return [at, at + 1]
    if (at < this.#from || at >= this.#to) this.#cut(text, at, at + 1, 0, text.length)
    let begin = at - this.#from
    while (this.#bounds[begin] !== 1) begin--
    let end = at + 1 - this.#from
    while (this.#bounds[end] !== 1) end++
    return [begin + this.#from, end + this.#from]
  }

  /** How many units the word of the text has that ends at a place; 0 where none does. */
  wordBefore(text: string, at: number): number {
    if (at === 0 || !isHan(text.charCodeAt(at - 1))) return 0
    if (at - 1 < this.#from || at > this.#to) this.#cut(text, at - 1, at, 0, text.length)
    const end = at - this.#from
    if (this.#bounds[end] !== 1) return 0
    let begin = end - 1
    while (this.#bounds[begin] !== 1) begin--
    return end - begin
  }

  #cut(text: string, from: number, to: number, first: number, last: number): void {
    while (from > first && isHan(text.charCodeAt(from - 1))) from--
    while (to < last && isHan(text.charCodeAt(to))) to++
    const bounds = this.#segmenter.cut(text, from, to)
    // A number is no word with a measure behind it: 六|百只 of 六百只 cuts nothing.
    for (let i = from + 1; i < to; i++)
      if (isNumeral(text.charCodeAt(i)) && isNumeral(text.charCodeAt(i - 1))) bounds[i - from] = 1
    this.#bounds = bounds
    this.#from = from
    this.#to = to
  }
}

const NUMERALS = new Uint8Array(65536)
for (const numeral of '〇零一二三四五六七八九十百千万亿两') NUMERALS[numeral.charCodeAt(0)] = 1

function isNumeral(unit: number): boolean {
  return NUMERALS[unit] === 1
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff
}
