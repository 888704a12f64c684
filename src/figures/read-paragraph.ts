import type { Span } from '../text/span.ts'
import { type Clause, readClause } from './clause.ts'
import type { Figure, FigureKind, Paragraph, Relation } from './figure.ts'
import { findSentences } from './find-sentences.ts'
import type { DateToken, NumberToken } from './number-token.ts'
import { PeriodReader } from './period.ts'
import { readKind } from './read-kind.ts'
import { readRelation } from './read-relation.ts'
import { readStanding } from './read-standing.ts'
import { readSubject, type Subject } from './read-subject.ts'
import type { ReadText } from './read-text.ts'
import { trimBefore } from './trim-noun.ts'

export interface ParagraphFacts {
  readonly paragraph: Paragraph
  readonly text: ReadText
  /** The report's. */
  readonly year: number
  /** The year to come, where the paragraph speaks of it. */
  readonly planYear: number | undefined
  /** A span of months that the title names. */
  readonly titled: string | undefined
}

/** The figures of one paragraph, in order. */
export function readParagraph(facts: ParagraphFacts): readonly Figure[] {
  return new ParagraphReader(facts).read()
}

class ParagraphReader {
  readonly #facts: ParagraphFacts
  readonly #sentences: readonly Span[]
  readonly #periods: PeriodReader
  readonly #figures: Figure[] = []
  /** Of the sentence being read. */
  #subject = ''
  #relation: Relation | null = null
  #hasPlanned = false
  /** 分别: whose figures those to come in the list are. */
  #respective: string[] = []
  /** How far the noun behind the last number reaches: 36个标段｜约700亩退田还湖. */
  #taken = 0

  constructor(facts: ParagraphFacts) {
    const { text, year, planYear, titled } = facts
    this.#facts = facts
    this.#sentences = findSentences(text.folded)
    this.#periods = new PeriodReader(text, String(planYear ?? year), titled, this.#sentences[0])
  }

  read(): readonly Figure[] {
    const { numbers, dates } = this.#facts.text
    let at = 0
    let last = -1
    const sentenceOf = (place: number): Span => {
      while (at > 0 && (this.#sentences[at]?.start ?? 0) > place) at--
      while ((this.#sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= place) at++
      return this.#sentences[at] as Span
    }
    for (const [i, number] of numbers.entries()) {
      const sentence = sentenceOf(number.start)
      if (sentence.start !== last) this.#enter(sentence)
      last = sentence.start
      this.#figures.push(this.#figure(number, i, sentence))
    }
    const ofDates = dates.list.map((date) => this.#date(date, sentenceOf(date.start)))
    return [...this.#figures, ...ofDates].sort((a, b) => a.start - b.start)
  }

  #enter(sentence: Span): void {
    this.#subject = ''
    this.#relation = null
    this.#hasPlanned = false
    this.#taken = Math.max(this.#taken, sentence.start)
  }

  #date({ start, end, value }: DateToken, sentence: Span): Figure {
    return {
      paragraph: this.#facts.paragraph.id,
      start,
      end,
      sentence: [sentence.start, sentence.end],
      surface: this.#facts.text.written.slice(start, end),
      value,
      to: null,
      unit: '',
      kind: 'date',
      approx: null,
      subject: '',
      period: '',
      relation: null,
      standing: null,
      confidence: 0.95,
    }
  }

  #figure(number: NumberToken, i: number, sentence: Span): Figure {
    const { folded } = this.#facts.text
    const clause = readClause(this.#facts.text, i, this.#floor(i), sentence.start)
    const last = this.#figures.at(-1)
    const isListed = last?.kind === 'change' && number.unit.name === '%' && this.#isJoined(i)
    const kind = isListed ? 'change' : readKind(number, folded, clause.before, clause.wide)
    const isDoubling = folded.charAt(number.start) === '翻'
    const relation = isListed
      ? last.relation
      : readRelation(kind, isDoubling, clause, this.#relation)
    const standing = readStanding({
      kind,
      said: folded.slice(Math.max(sentence.start, number.start - 40), number.start),
      wide: clause.wide,
      behind: folded.slice(number.end, number.end + 8),
      isToCome: this.#isToCome(number, sentence),
      followsPlanned: this.#hasPlanned,
    })
    const subject =
      this.#readRespective(kind, clause, i, sentence) ??
      this.#readSubject(kind, clause, i, sentence)
    this.#relation = relation
    this.#hasPlanned ||= standing === 'planned'
    return {
      paragraph: this.#facts.paragraph.id,
      start: number.start,
      end: number.end,
      sentence: [sentence.start, sentence.end],
      surface: this.#facts.text.written.slice(number.start, number.end),
      value: kind === 'change' && relation?.direction === 'down' ? -number.value : number.value,
      to: number.to ?? null,
      unit: number.unit.name,
      kind,
      approx: number.approx ?? null,
      subject: subject.text,
      period: this.#periods.read(number, sentence),
      relation,
      standing,
      confidence: readConfidence(number, subject),
    }
  }

  /** Where the words before a number begin at the earliest. 茶叶产值1-8月完成: the noun stands before the date. */
  #floor(i: number): number {
    const { numbers, dates, folded } = this.#facts.text
    const start = numbers[i]?.start ?? 0
    const floor = Math.max(numbers[i - 1]?.end ?? 0, this.#taken)
    const date = dates.list[dates.before(start)]
    if (!date || date.start < floor) return floor
    const words = folded.slice(date.end, Math.min(start, date.end + 60))
    const [from, to] = trimBefore(words)
    const names = to - from >= 2 && !/^(?:完成|实现|达|达到|的|累计)/.test(words)
    return names ? Math.max(floor, date.end) : floor
  }

  #readSubject(kind: FigureKind, clause: Clause, i: number, sentence: Span): Subject {
    const { text } = this.#facts
    const start = text.numbers[i]?.start ?? 0
    const previous = text.numbers[i - 1]
    const from = Math.max(sentence.start, previous?.end ?? 0, start - 60)
    const subject = readSubject({
      kind,
      clause,
      subject: this.#subject,
      joined: previous?.end === clause.from ? this.#figures.at(-1) : undefined,
      between: text.written.slice(from, start),
      isFirst: from === sentence.start,
    })
    // 完成年初预算数60999万元的40.4%: what follows is not of the budget
    const isBase =
      text.folded.charAt(text.numbers[i]?.end ?? 0) === '的' &&
      text.numbers[i + 1]?.start === (text.numbers[i]?.end ?? 0) + 1
    if (subject.isPassedOn && !isBase) this.#subject = subject.text
    if (subject.reach !== undefined) this.#taken = subject.reach
    return subject
  }

  /** Whether only 、 or 和 stands between a number and the one before it. */
  #isJoined(i: number): boolean {
    const { numbers, folded } = this.#facts.text
    const from = numbers[i - 1]?.end ?? 0
    const to = numbers[i]?.start ?? 0
    return i > 0 && to - from === 1 && '、和与及'.includes(folded.charAt(from))
  }

  /** 吞吐量1.3亿吨、集装箱82万标箱，分别增长4.2%和7.9%: each is of its own figure before. */
  #readRespective(
    kind: FigureKind,
    { wide }: Clause,
    i: number,
    sentence: Span,
  ): Subject | undefined {
    if (kind !== 'change' && kind !== 'share') return undefined
    if (!this.#isJoined(i)) {
      this.#respective = []
      let count = 1
      while (this.#isJoined(i + count) && i + count < this.#facts.text.numbers.length) count++
      if (count < 2 || !wide.includes('分别')) return undefined
      const named = this.#figures.filter(
        (figure) => figure.sentence[0] === sentence.start && figure.kind !== 'change',
      )
      if (named.length < count) return undefined
      this.#respective = named.slice(-count).map(({ subject }) => subject)
    }
    const text = this.#respective.shift()
    return text === undefined ? undefined : { text, isInherited: true }
  }

  #isToCome(number: NumberToken, sentence: Span): boolean {
    const { text, year, planYear } = this.#facts
    let isPast = false
    for (let k = text.dates.before(number.start), steps = 0; k >= 0 && steps < 12; k--, steps++) {
      const date = text.dates.list[k]
      if (!date || date.start < sentence.start) break
      if (!date.isSpan) continue
      if (date.year > year) return true
      if (planYear !== undefined && date.year < planYear) isPast = true
    }
    return planYear !== undefined && !isPast
  }
}

function readConfidence(
  { form, value, isGuessed }: NumberToken,
  { text, isInherited }: Subject,
): number {
  const doubt =
    (form === 'han' ? (value === 1 ? 0.5 : 0.25) : 0) +
    (isGuessed ? 0.45 : 0) +
    (text === '' ? 0.3 : isInherited ? 0.1 : 0)
  return Math.round((1 - doubt) * 100) / 100
}
