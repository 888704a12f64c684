import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

/**
 * What a body's markup shows of its text, the numbers of lists among it: without white space, paragraph numbers, calls of notes, and what the archive says
 * of pictures that are not there; the notes by themselves.
 */
export function toPageText(markup: string): {
  readonly body: string
  readonly notes: readonly string[]
} {
  const notes: string[] = []
  const read = (node: Node): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
    if (!('childNodes' in node)) return ''
    const names =
      'attrs' in node ? (node.attrs.find(({ name }) => name === 'class')?.value ?? '') : ''
    if (['pid', 'call', 'no-picture'].includes(names)) return ''
    let number = 1
    if (node.nodeName === 'ol' && 'attrs' in node)
      number = Number(node.attrs.find(({ name }) => name === 'start')?.value ?? 1)
    const text = node.childNodes
      .map((child) =>
        node.nodeName === 'ol' && child.nodeName === 'li'
          ? `${number++}.${read(child)}`
          : read(child),
      )
      .join('')
    if (names !== 'note') return text
    const [head] = node.childNodes
    notes.push(text.slice(head ? read(head).length : 0))
    return ''
  }
  const body = read(parseFragment(markup)).replace(/\s+/g, '')
  return { body, notes }
}
