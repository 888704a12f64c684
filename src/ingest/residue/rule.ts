import type { Span } from '../../text/span.ts'

/** Words that a tool left in a text. They are kept where they stand and marked for a person. */
export interface ResidueRule {
  readonly name: string
  /** Where they stand. Must be linear in the text's length. */
  readonly find: (text: string) => readonly Span[]
  /** Whether there can be any in a text: asked once for a whole article, cheaper than `find`. */
  readonly isPossible: (text: string) => boolean
}

/**
 * A rule for a pattern: every match is residue, unless `isText` says that the words belong there.
 *
 * @param sign what every match holds: words without a choice before them, so that they are found fast
 */
export function makePatternRule(
  name: string,
  sign: RegExp,
  pattern: RegExp,
  isText: (text: string, span: Span) => boolean = () => false,
): ResidueRule {
  return {
    name,
    isPossible: (text) => sign.test(text),
    find: (text) =>
      [...text.matchAll(pattern)]
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .filter((span) => !isText(text, span)),
  }
}
