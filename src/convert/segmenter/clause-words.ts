import { Segmenter } from './segmenter.ts'
import type { SegmenterTable } from './segmenter-table.ts'

/** Costs are twice the logarithm of how rare words are: so much more is seven to twelve times as rare. */
const AS_GOOD = 5

const BEGINS = 1
const INSIDE = 2

/**
 * Says whether a phrase of the dictionaries cuts words of a text. A text is cut clause by clause, and only the
 * clauses that are asked about; what was found out of a text is kept until another is asked about.
 */
export class ClauseWords {
  readonly #segmenter: Segmenter
  /** By offset in the text: 0 where it was not cut yet. The end of a clause counts as the beginning of a word. */
  #places = new Uint8Array(1024)
  /** How far the places are known of the text. */
  #known = 0
  /** The clause that was cut last: costs can be asked of it. */
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

  /** Another text is asked about from now on. */
  forget(): void {
    if (this.#known > 0) this.#places.fill(0, 0, this.#known)
    this.#known = 0
    this.#from = 0
    this.#to = 0
  }

  /**
   * Whether an end of the phrase is inside a word. A phrase that is itself inside one word cuts nothing: that
   * word is longer than what the dictionaries know. Nor does a phrase that is a word itself, where the text can be
   * cut at its ends almost as well: 周一|夜访 is as good as 周|一夜|访.
   *
   * @example 民生|发展: the phrase 生发 cuts 民生
   */
  areCutBy(text: string, from: number, to: number): boolean {
    this.#learn(text, from, to)
    const places = this.#places
    if (places[from] === BEGINS && places[to] === BEGINS) return false
    if (!this.#hasBeginning(from, to)) return false
    return this.#extraCost(text, from, to) > AS_GOOD
  }

  /**
   * Whether a stretch is a word of the text, or words: its ends are ends of words, or the text can be cut there just
   * as well. With `inside`, several characters may also be part of one longer word: 编制 of 机构编制.
   */
  areWords(text: string, from: number, to: number, inside: boolean): boolean {
    this.#learn(text, from, to)
    const places = this.#places
    if (places[from] === BEGINS && places[to] === BEGINS) return true
    const mayBePart = inside || places[from] === BEGINS
    if (mayBePart && to > from + 1 && !this.#hasBeginning(from, to)) return true
    return this.#extraCost(text, from, to) <= 0
  }

  /**
   * Whether both ends of a stretch are inside words, and not inside the same one.
   *
   * @example 公布|草案: 布草 cuts both
   */
  areStraddledBy(text: string, from: number, to: number): boolean {
    if (!isHan(text.charCodeAt(from - 1)) || !isHan(text.charCodeAt(to))) return false
    this.#learn(text, from, to)
    const places = this.#places
    if (places[from] === BEGINS || places[to] === BEGINS) return false
    return this.#hasBeginning(from, to)
  }

  /** What the usual words of a stretch cost: what a word that is not in the list must be worth to be there. */
  costOf(text: string, from: number, to: number): number {
    if (from < this.#from || to > this.#to) this.#cut(text, from, to)
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
    this.#learn(text, at, at + 1)
    let begin = at
    while (this.#places[begin] !== BEGINS) begin--
    let end = at + 1
    while (this.#places[end] !== BEGINS) end++
    return [begin, end]
  }

  /** How many units the word of the text has that ends at a place; 0 where none does. */
  wordBefore(text: string, at: number): number {
    if (at === 0 || !isHan(text.charCodeAt(at - 1))) return 0
    this.#learn(text, at - 1, at)
    const places = this.#places
    if (places[at] !== BEGINS) return 0
    let begin = at - 1
    while (places[begin] !== BEGINS) begin--
    return at - begin
  }

  /** Whether a word begins behind `from` and before `to`. */
  #hasBeginning(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (this.#places[i] === BEGINS) return true
    return false
  }

  #extraCost(text: string, from: number, to: number): number {
    if (from < this.#from || to > this.#to) this.#cut(text, from, to)
    return this.#segmenter.extraCost(text, this.#from, from - this.#from, to - this.#from)
  }

  #learn(text: string, from: number, to: number): void {
    const places = this.#places
    for (let i = from; i <= to; i++) {
      if (i < this.#known && places[i] !== 0) continue
      this.#cut(text, from, to)
      return
    }
  }

  #cut(text: string, from: number, to: number): void {
    while (from > 0 && isHan(text.charCodeAt(from - 1))) from--
    while (to < text.length && isHan(text.charCodeAt(to))) to++
    this.#from = from
    this.#to = to
    const bounds = this.#segmenter.cut(text, from, to)
    if (this.#places.length <= to) {
      const more = new Uint8Array((to + 1) * 2)
      more.set(this.#places)
      this.#places = more
    }
    const places = this.#places
    for (let i = from; i <= to; i++) places[i] = bounds[i - from] === 1 ? BEGINS : INSIDE
    // A number is no word with a measure after it: 六|百只 of 六百只 cuts nothing.
    for (let i = from + 1; i < to; i++)
      if (isNumeral(text.charCodeAt(i)) && isNumeral(text.charCodeAt(i - 1))) places[i] = BEGINS
    if (this.#known <= to) this.#known = to + 1
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
