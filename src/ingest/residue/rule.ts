import type { Span } from '../../text/span.ts'

/** Words that a tool left in a text. They are kept where they stand and marked for a person. */
export interface ResidueRule {
  readonly name: string
  /** Where they stand. Must be linear in the text's length. */
  readonly find: (text: string) => readonly Span[]
}

/** A rule for a pattern: every match is residue, unless `isText` says that the words belong there. */
export function makePatternRule(
  name: string,
  pattern: RegExp,
  isText: (text: string, span: Span) => boolean = () => false,
): ResidueRule {
  return {
    name,
    find: (text) =>
      [...text.matchAll(pattern)]
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .filter((span) => !isText(text, span)),
  }
}
