import { findSpans, mergeSpans } from '../search/places.ts'
import type { Terms } from './read-terms.ts'

/** One place: a phrase may run through several elements, and then has several marks. */
export type Place = readonly HTMLElement[]

export interface Marks {
  /** In reading order. */
  readonly places: readonly Place[]
  /** The text as it was. */
  remove(): void
}

/** Numbers of paragraphs and the editor's notes are not the report's words. */
const NOT_TEXT = '.pid, .call, .note, .quote-bar, .no-picture, .sr, mark.found'

/**
 * Marks every place of the terms in blocks of text, through whatever markup is inside: 头**发** is 头发. The
 * index knows the same blocks, so nothing is found over the end of one.
 */
export function markFound(blocks: readonly Element[], { terms, toUnits }: Terms): Marks {
  const places: Place[] = []
  for (const block of blocks) {
    const nodes = listTexts(block, blocks)
    const text = nodes.map(({ data }) => data).join('')
    const spans = mergeSpans(findSpans(text, terms, toUnits))
    // From the last to the first: cutting a node leaves what precedes it in place.
    const found = spans.toReversed().map(({ start, end }) => markSpan(nodes, start, end))
    places.push(...found.toReversed())
  }
  return {
    places,
    remove: () => {
      for (const mark of places.flat()) {
        const home = mark.parentNode
        mark.replaceWith(...mark.childNodes)
        home?.normalize()
      }
    },
  }
}

/** The texts of a block that belong to no block inside it. */
function listTexts(block: Element, blocks: readonly Element[]): readonly Text[] {
  const inner = new Set(blocks)
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && (inner.has(node) || node.matches(NOT_TEXT))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  })
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) texts.push(node)
  return texts
}

function markSpan(nodes: readonly Text[], start: number, end: number): Place {
  const marks: HTMLElement[] = []
  let at = 0
  for (const node of nodes) {
    const length = node.data.length
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    at += length
    if (from >= to) continue
    const part = from > 0 ? node.splitText(from) : node
    if (to - from < part.data.length) part.splitText(to - from)
    const mark = document.createElement('mark')
    mark.className = 'found'
    part.replaceWith(mark)
    mark.append(part)
    marks.push(mark)
  }
  return marks
}
