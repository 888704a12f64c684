/** A piece of a text: UTF-16 offsets, `end` not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What is in a span, without the white space around it. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const content = text.slice(start, end)
  const left = content.length - content.trimStart().length
  const trimmed = content.trim().length
  return { start: start + left, end: start + left + trimmed }
}

/** What spans leave over of `whole`, in order. The spans must ascend and lie inside it. */
export function subtractSpans(whole: Span, spans: readonly Span[]): readonly Span[] {
  const rest: Span[] = []
  let at = whole.start
  for (const { start, end } of spans) {
    if (start > at) rest.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  if (at < whole.end) rest.push({ start: at, end: whole.end })
  return rest
}
