import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** What a page's window says; `undefined` where it says nothing. */
export function readTitle(markup: string): string | undefined {
  const find = (
    node: DefaultTreeAdapterTypes.Node,
  ): DefaultTreeAdapterTypes.Element | undefined => {
    if ('tagName' in node && node.tagName === 'title') return node
    if (!('childNodes' in node)) return undefined
    for (const child of node.childNodes) {
      const found = find(child)
      if (found) return found
    }
    return undefined
  }
  const text = find(parse(markup))
    ?.childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('')
    .trim()
  return text === '' ? undefined : text
}
