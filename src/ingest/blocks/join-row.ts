import type { JoinRuleName, LineBreak, Verdict } from './join-rule.ts'

/** What a line must be like: a pattern of it, or a question about its shape. */
type Shape = RegExp | ((text: string) => boolean)

/** A rule that looks at nothing but the text above a line break and the line below. Its examples are its tests. */
export interface JoinRow {
  readonly name: JoinRuleName
  /** The text above is one line. */
  readonly isOneLine?: true
  readonly above?: Shape
  readonly below?: Shape
  readonly verdict: Verdict
  /** Pairs of lines between which the rule decides. */
  readonly examples: readonly (readonly [above: string, below: string])[]
  /** Pairs that look alike, and are for other rules. */
  readonly notThese: readonly (readonly [above: string, below: string])[]
}

/** What a row says of a line break; `undefined` where it does not apply. */
export function readJoinRow(
  { isOneLine, above, below, verdict }: JoinRow,
  { text, lineCount, next }: LineBreak,
): Verdict | undefined {
  if (isOneLine && lineCount > 1) return undefined
  return isLike(text, above) && isLike(next.text, below) ? verdict : undefined
}

function isLike(text: string, shape: Shape | undefined): boolean {
  if (shape === undefined) return true
  return shape instanceof RegExp ? shape.test(text) : shape(text)
}
