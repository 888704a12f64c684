import type { Token } from 'markdown-it'
import type { ParsedText } from '../parsed-body.ts'
import { type Annotation, findAnnotations } from './annotations.ts'
import type { BlockContext } from './body-place.ts'
import { readHeadNumber, readRunInHead } from './head-number.ts'
import { joinTokens } from './join-tokens.ts'
import type { JoinedTokens } from './joined-tokens.ts'
import { type InsertedSpan, mergeSpans } from './merge-spans.ts'
import { readClosingMark } from './run-in-head.ts'

export function parseText(tokens: readonly Token[], context: BlockContext): ParsedText {
  return toParsedText(joinTokens(tokens, context), 0)
}

/** The text of a heading: its number gets a span of its own. */
export function parseHeading(tokens: readonly Token[], context: BlockContext): ParsedText {
  const joined = joinTokens(tokens, context)
  return toParsedText(joined, readHeadNumber(joined.source))
}

/** The text of a paragraph, and whether a run-in head opens it. */
export function parseParagraph(
  tokens: readonly Token[],
  context: BlockContext,
): { readonly text: ParsedText; readonly isLead: boolean; readonly contentsTo?: number } {
  const joined = joinTokens(tokens, context)
  const head = openRunInHead(joined)
  const text = toParsedText(joined, 0)
  if (head === undefined) return { text, isLead: false }
  return {
    text,
    isLead: true,
    ...(head.contentsTo !== undefined && { contentsTo: head.contentsTo }),
  }
}

/** Turns the strong text at the start into `<b>` and pulls the mark that closes the head into it. */
function openRunInHead({
  source,
  insertions,
  segments,
  strong,
}: JoinedTokens): { readonly contentsTo: number | undefined } | undefined {
  if (!strong || strong.to <= 0) return undefined
  const head = source.slice(0, strong.to)
  const contentsTo = readRunInHead(head)
  const isAlone = insertions[strong.close + 1]?.at !== strong.to
  const segment = isAlone ? segments.find(({ from }) => from === strong.to) : undefined
  const mark = readClosingMark(
    head,
    segment ? source.slice(segment.from, segment.to) : source.slice(strong.to),
    contentsTo !== undefined,
  )
  if (mark === undefined) return undefined
  insertions[strong.open] = { at: 0, kind: 'markup', markup: '<b>' }
  insertions[strong.close] = {
    at: strong.to + (segment ? mark : 0),
    kind: 'markup',
    markup: '</b>',
  }
  return { contentsTo }
}

function toParsedText(joined: JoinedTokens, numberEnd: number): ParsedText {
  const { source, insertions, segments, notes } = joined
  const annotations = findAnnotations(source, numberEnd)
  return {
    ...joined.read(),
    insertions:
      annotations.length === 0
        ? insertions
        : mergeSpans(insertions, uncut(annotations, segments).map(toSpan)),
    notes,
  }
}

/** The annotations that lie inside one segment; a tag would cut the others. Both lists are in order. */
function uncut(
  annotations: readonly Annotation[],
  segments: JoinedTokens['segments'],
): readonly Annotation[] {
  let next = 0
  return annotations.filter(({ from, to }) => {
    while ((segments[next]?.to ?? Infinity) <= from) next++
    const segment = segments[next]
    return segment !== undefined && segment.from <= from && to <= segment.to
  })
}

function toSpan({ from, to, name }: Annotation): InsertedSpan {
  const kind = name === 'tcy' ? 'hant' : 'markup'
  return { from, to, kind, open: `<span class="${name}">` }
}
