/** The mark that closes a run-in head, with the quote after it: 。 ： , – but not the point of 3.5. */
const CLOSING_MARK = /^(?:[。，、；：！？,;:!?…]+|[.．](?!\d))[”’」』）)]*/u
const ENDS_WITH_MARK = /[。，；：！？,;:!?.．…”）)]$/u

/**
 * How many units after the strong text of a run-in head belong to it: its closing mark. Undefined where
 * the strong text at the start is only emphasis (**柳浦**街道去年……): then text goes on without a mark.
 *
 * @param strong what is in the strong text, @param rest what follows it
 * @example readClosingMark('（一）理顺河网，水岸有了新样子', '。一是查清家底。') // => 1
 */
export function readClosingMark(
  strong: string,
  rest: string,
  isNumbered: boolean,
): number | undefined {
  const mark = CLOSING_MARK.exec(rest)?.[0].length ?? 0
  if (mark > 0 || rest === '' || /^\s/.test(rest)) return mark
  return isNumbered || ENDS_WITH_MARK.test(strong) ? 0 : undefined
}
