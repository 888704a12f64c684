import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** A text of an output, and where it is there: a column, a path, the class of an element, the label before it. */
export type Place = readonly [place: string, text: string]

/** The leaves of a value of JSON: `texts.Hans.byline.name`. */
export function listLeaves(value: unknown, path = ''): readonly Place[] {
  if (Array.isArray(value)) return value.flatMap((item) => listLeaves(item, path))
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  return Object.entries(value).flatMap(([name, part]) => {
    const below = path === '' ? name : `${path}.${name}`
    // The dates of a report stand by what they are.
    const own = path.endsWith('dates') ? [[below, name] as const] : []
    return [...own, ...listLeaves(part, below)]
  })
}

/** The texts of a page of HTML, and the contents of its tags for machines; of other XML by the names of elements. */
export function listTexts(markup: string): readonly Place[] {
  const places: Place[] = []
  const isXml = /^<\?xml(?!.*<html)/s.test(markup)
  let label = ''
  const visit = (node: DefaultTreeAdapterTypes.Node, path: string): void => {
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterTypes.TextNode
      if (path.endsWith('dt')) label = value
      if (value.trim() !== '') places.push([path.replace(/dd$/, label), value.trim()])
      return
    }
    if (!('childNodes' in node)) return
    const attributes = Object.fromEntries(
      'attrs' in node ? node.attrs.map(({ name, value }) => [name, value] as const) : [],
    )
    const { name, property, content, href } = attributes
    if (node.nodeName === 'meta') places.push([`meta ${name ?? property}`, content ?? ''])
    if (node.nodeName === 'script' && attributes['type'] === 'application/ld+json') {
      const [text] = node.childNodes as readonly DefaultTreeAdapterTypes.TextNode[]
      const data: unknown = JSON.parse(text?.value ?? '{}')
      places.push(...listLeaves(data).map(([at, leaf]) => [`linked data ${at}`, leaf] as const))
      return
    }
    const isNamed =
      (isXml && !node.nodeName.startsWith('#') && !/^(?:html|body)$/.test(node.nodeName)) ||
      /^(?:h\d|dt|dd|title|blockquote)$/.test(node.nodeName)
    const own =
      attributes['class'] ?? attributes['aria-labelledby'] ?? (isNamed ? node.nodeName : '')
    const below = [path, own].filter((part) => part !== '').join(' ')
    if (href !== undefined) places.push([`${below.replace(/dd$/, label)} href`, href])
    for (const child of node.childNodes) visit(child, below)
  }
  visit(parse(markup), '')
  return places
}

/** The rows of a table, by the names of their columns. */
export function listCells(
  head: readonly string[],
  rows: readonly (readonly unknown[])[],
): readonly Place[] {
  return rows.flatMap((row) => row.map((cell, i) => [head[i] ?? '', String(cell ?? '')] as const))
}

/** The lines of a text, by what precedes their first `=`, `-` or `：`. */
export function listLines(text: string): readonly Place[] {
  return text.split('\n').map((line) => {
    const [, name = '', value = ''] = /^\s*(\S*?)\s*(?:=|-|：)\s*(.*)$/.exec(line) ?? []
    return name === '' ? (['', line] as const) : ([name, value] as const)
  })
}
