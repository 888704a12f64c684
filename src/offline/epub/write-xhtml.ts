import type { DefaultTreeAdapterTypes } from 'parse5'
import { escapeHtml } from '../../html/html.ts'

type Node = DefaultTreeAdapterTypes.Node

/** Elements without content, which XML closes in their own tag. */
const VOID = new Set(['br', 'hr', 'img', 'wbr'])

/** A tree of HTML as XHTML: every tag closed, every attribute quoted, no named reference. */
export function writeXhtml(node: Node): string {
  if (node.nodeName === '#text') return escapeHtml((node as DefaultTreeAdapterTypes.TextNode).value)
  if (!('childNodes' in node)) return ''
  const inner = (): string => node.childNodes.map(writeXhtml).join('')
  if (!('tagName' in node)) return inner()
  const attributes = node.attrs.map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`).join('')
  return VOID.has(node.tagName)
    ? `<${node.tagName}${attributes}/>`
    : `<${node.tagName}${attributes}>${inner()}</${node.tagName}>`
}
