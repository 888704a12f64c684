/**
 * One line of a raw text. `start` and `end` are UTF-16 offsets into the decoded text;
 * `text` is what is between them, without the line break, white space kept.
 */
export interface Line {
  /** From 1, as an editor counts. */
  readonly number: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** How many empty (or white-space only) lines are directly above. */
  readonly blanksBefore: number
}

/**
 * CRLF first: it is one break, not two. U+000B is a word processor's line break inside a paragraph, U+000C its page break;
 * U+2028 and U+2029 come out of word processors too, U+0085 out of mainframes.
 */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/**
 * Cuts a text into its lines that contain something; empty lines are counted, not kept.
 * Offsets refer to `text` as given, so every character can be accounted for.
 */
export function toLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  let number = 1
  let blanksBefore = 0
  const take = (end: number): void => {
    const content = text.slice(start, end)
    if (content.trim() === '') blanksBefore++
    else {
      lines.push({ number, start, end, text: content, blanksBefore })
      blanksBefore = 0
    }
    number++
  }
  for (const match of text.matchAll(LINE_BREAK)) {
    take(match.index)
    start = match.index + match[0].length
  }
  take(text.length)
  return lines
}
