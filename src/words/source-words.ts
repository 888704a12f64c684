import type { CleanedFlag, CleanedRemoval } from '../archive/cleaning/cleaning-record.ts'

/** The words of the page that shows a raw text as found, and what became of its lines. */
export interface SourceWords {
  readonly title: string
  /** `{title}`. */
  readonly describe: string
  readonly say: string
  readonly back: string
  /** Three ways to see it. */
  readonly view: string
  readonly views: Readonly<Record<'both' | 'raw' | 'clean', string>>
  /** What was done, in numbers `{n}`; what is nothing is left out. */
  readonly counts: Readonly<Record<'removed' | 'joined' | 'flagged' | 'edited', string>>
  readonly untouched: string
  /** `{n}`. */
  readonly line: string
  /** `{from}`, `{to}`. */
  readonly others: string
  /** What a block of the report is; a paragraph by its number `{n}`. */
  readonly blocks: Readonly<Record<'heading' | 'paragraph' | 'caption' | 'table' | 'code', string>>
  readonly states: Readonly<Record<'edited' | 'deleted' | 'added', string>>
  readonly joinMark: string
  /** `{lines}`, `{rule}`. */
  readonly join: string
  readonly doubtful: string
  readonly joinRules: Readonly<Record<string, string>>
  /** Behind the rule, where a caption stood between two halves. */
  readonly acrossCaption: string
  readonly otherRule: string
  /** `{rule}`. */
  readonly removed: string
  readonly removalRules: Readonly<Record<CleanedRemoval, string>>
  /** `{fields}`. */
  readonly field: string
  readonly editedField: string
  /** `{flag}`, `{text}`. */
  readonly flag: string
  readonly flags: Readonly<Partial<Record<CleanedFlag, string>>>
}
