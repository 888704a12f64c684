import type { Span } from '../text/span.ts'
import type { DateToken, NumberToken } from './number-token.ts'
import type { ReadText } from './read-text.ts'

const WHOLE_YEAR = ['全年', '年计划投资', '年度计划', '年度任务']

/** Follows a paragraph from figure to figure, and says of which time each is. */
export class PeriodReader {
  readonly #text: ReadText
  readonly #usual: string
  readonly #opening: string | undefined
  #at = 0
  #sentence = -1
  #span: DateToken | undefined
  #wholeYear = -1
  #read = 0

  /** @param usual the year, where nothing else is said; @param titled a span of months that the title names */
  constructor(text: ReadText, usual: string, titled: string | undefined, first: Span | undefined) {
    this.#text = text
    this.#usual = usual
    this.#opening = readOpening(text, first) ?? titled
  }

  read(number: NumberToken, sentence: Span): string {
    if (sentence.start !== this.#sentence) {
      this.#sentence = sentence.start
      this.#span = undefined
      this.#wholeYear = -1
      this.#read = sentence.start
    }
    const { folded, dates } = this.#text
    for (
      let date = dates.list[this.#at];
      date && date.end <= number.start;
      date = dates.list[++this.#at]
    )
      if (date.start >= sentence.start && this.#rules(date)) this.#span = date
    this.#readWholeYear(number.start)
    const direct = dates.list[this.#at - 1]
    // 由2017年的2.1亿元增加到3.4亿元: of that year, that one figure
    if (
      direct?.isSpan &&
      direct.end + 1 === number.start &&
      folded.charAt(direct.end) === '的' &&
      folded.charAt(number.end - 1) !== '倍'
    )
      return direct.value
    if (this.#wholeYear > (this.#span?.end ?? -1))
      return this.#span && !this.#span.value.includes('/') ? this.#span.value : this.#usual
    return this.#span?.value ?? this.#opening ?? this.#usual
  }

  /** The last 全年 since the figure before. */
  #readWholeYear(to: number): void {
    const from = Math.max(this.#read, to - 80)
    const words = this.#text.folded.slice(from, to)
    for (const word of WHOLE_YEAR) {
      const at = words.lastIndexOf(word)
      if (at >= 0) this.#wholeYear = Math.max(this.#wholeYear, from + at + word.length)
    }
    this.#read = Math.max(this.#read, to - 4)
  }

  /** 较上半年收窄, 建于1998年, 2017年的: not of what follows. */
  #rules({ isSpan, start, end }: DateToken): boolean {
    const { folded } = this.#text
    return (
      isSpan &&
      !/[比较于自从至到由与在是]/.test(folded.charAt(start - 1)) &&
      folded.charAt(end) !== '的'
    )
  }
}

/** 一至九月，全镇……: a span at the beginning is of all that follows in its paragraph. */
function readOpening({ dates, numbers }: ReadText, first: Span | undefined): string | undefined {
  const date = dates.list[0]
  const opens =
    date?.isSpan &&
    date.value.includes('-') &&
    date.start < 12 &&
    !numbers.some((n) => n.end <= (first?.end ?? 0))
  return opens ? date.value : undefined
}
