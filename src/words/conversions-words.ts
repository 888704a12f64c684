import type { ConversionLayer } from '../archive/ledger/conversion-ledger.ts'

/** The words of the page that tells how characters were converted. */
export interface ConversionsWords {
  readonly title: string
  readonly say: readonly string[]
  readonly totals: string
  readonly standard: string
  readonly characters: string
  readonly places: string
  readonly confirmed: string
  readonly uncertain: string
  /** `{n}` places. */
  readonly count: string
  readonly deciders: string
  readonly byPeople: string
  readonly byProgram: string
  readonly byDictionaries: string
  readonly layers: Readonly<Record<ConversionLayer, string>>
  readonly ranks: Readonly<
    Record<
      'senses' | 'twice' | 'alone' | 'refused' | 'once',
      { readonly title: string; readonly say: string }
    >
  >
  /** What else the dictionaries know: `{others}`. */
  readonly others: string
  /** `{n}` places more of one word. */
  readonly moreExamples: string
  /** `{n}` words more. */
  readonly moreWords: string
  readonly nothing: string
  readonly decisions: string
  readonly decisionsSay: string
  readonly noDecisions: string
  readonly decisionsTable: string
  readonly word: string
  readonly result: string
  readonly scope: string
  readonly note: string
  readonly wholeArchive: string
  /** A pair that a person decided, or a word that a person found right. */
  readonly decided: string
  readonly seen: string
  /** The line of the about page: its label, and `{characters}`, `{places}`, `{uncertain}`. */
  readonly about: string
  readonly aboutSay: string
}
