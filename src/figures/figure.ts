export type FigureKind =
  | 'money'
  | 'count'
  | 'share'
  | 'change'
  | 'area'
  | 'length'
  | 'measure'
  | 'duration'
  | 'age'
  | 'rank'
  | 'date'

/** The value is the number named; this is how the text qualifies it: 约, 余, 以上, 近, 以内. */
export type Approx = 'about' | 'over' | 'at-least' | 'under' | 'at-most'

export type Direction = 'up' | 'down'

export interface Relation {
  readonly type: 'yoy' | 'mom' | 'versus' | 'of' | 'target' | 'in' | 'delta' | 'change'
  readonly direction: Direction | null
  /** What it is compared with, as the text says it: 全区, 上半年. */
  readonly base: string | null
}

/** `planned`: it has not happened yet; `threshold`: it limits what is counted (80岁以上老人). */
export type Standing = 'planned' | 'threshold'

/** A number that a report states. Offsets are UTF-16 units of the paragraph's text. */
export interface Figure {
  readonly paragraph: string
  readonly start: number
  readonly end: number
  readonly sentence: readonly [start: number, end: number]
  readonly surface: string
  /** In the ledger's unit: 36.2亿元 is 3620000000 元, 1/3 is 33.3333 %; a date is EDTF. */
  readonly value: number | string
  /** The far end of 2—3个. */
  readonly to: number | null
  readonly unit: string
  readonly kind: FigureKind
  readonly approx: Approx | null
  /** The head noun as the text has it; empty where none was found. */
  readonly subject: string
  /** EDTF: the time that the figure is of; empty for a date. */
  readonly period: string
  readonly relation: Relation | null
  readonly standing: Standing | null
  /** 0 to 1: how sure the rules are; below 0.6 a person should look. */
  readonly confidence: number
}

export type PassedReason =
  | 'telephone'
  | 'document-number'
  | 'index-number'
  | 'name'
  | 'hotline'
  | 'phrase'
  | 'ordinal'
  | 'list-mark'
  | 'no-unit'

/** A number that counts nothing, and why it was passed. */
export interface Passed {
  readonly paragraph: string
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly why: PassedReason
}

/** A text of a report: a paragraph, a heading, a caption. */
export interface Paragraph {
  readonly id: string
  readonly text: string
  /** The words of the headings that it stands under, the outermost first. */
  readonly headings: readonly string[]
}

/** What the rules know of the report that a text stands in. */
export interface ReportFacts {
  /** The last year that it reports on. */
  readonly year: number
  readonly title: string
  /** All that a plan says has not happened yet. */
  readonly isPlan: boolean
}
