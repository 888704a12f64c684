import type { RawLine } from '../lines/raw-line.ts'
import type { Habits } from './find-habits.ts'
import type { Wrap } from './find-wrap.ts'

/** A line break between an open text and the next line that contains something. */
export interface LineBreak {
  /** The open text, its lines joined (of a long one the end), and its last line. */
  readonly text: string
  readonly last: RawLine
  readonly lineCount: number
  readonly next: RawLine
  readonly wrap: Wrap | undefined
  readonly habits: Habits
  /** The indent of the line of the article that has the least. */
  readonly margin: number
}

export interface Verdict {
  readonly isJoin: boolean
  readonly isSure: boolean
  /** The text above stops without an end. */
  readonly isUnfinished?: boolean
}

/** Rules that may put lines together: each has its words in the site's scripts, and one without does not compile. */
export type JoiningName =
  | 'closing-mark'
  | 'hard-wrap'
  | 'cut-word'
  | 'dateline'
  | 'run-in-head'
  | 'topic-sentence'
  | 'paper-title'
  | 'opener'
  | 'comma'
  | 'open-word'
  | 'open-bracket'
  | 'speech'
  | 'unfinished'

/** Rules that only say where a paragraph ends. */
type EndingName =
  | 'comma-head'
  | 'document-name'
  | 'indented'
  | 'head'
  | 'sentence-end'
  | 'numbered-next'
  | 'head-next'

export type JoinRuleName = JoiningName | EndingName

/** A rule that looks further than the two lines. */
export interface JoinRule {
  readonly name: JoinRuleName
  /** `undefined`: the rule has nothing to say, ask the next one. */
  readonly decide: (lineBreak: LineBreak) => Verdict | undefined
}

export const JOIN: Verdict = { isJoin: true, isSure: true }
export const DOUBTFUL_JOIN: Verdict = { isJoin: true, isSure: false }
export const END: Verdict = { isJoin: false, isSure: true }
export const DOUBTFUL_END: Verdict = { isJoin: false, isSure: false }
