import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { adaptPicture, type PictureStore } from './adapt-picture.ts'
import { writeXhtml } from './write-xhtml.ts'

type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode
type Child = DefaultTreeAdapterTypes.ChildNode

export interface BodyPlaces {
  /** Where a link of the page leads from the book; `undefined` where it points nowhere. */
  readonly toHref: (href: string) => string | undefined
  readonly pictures: PictureStore
  /** Read out for the way back from a note. */
  readonly back: string
}

/**
 * A body as a page has it → the same as XHTML for a book. Ids stay. The number of a paragraph is no link, a note is a
 * footnote after its block, as reading programs know them, and what only a screen needs is taken off.
 */
export function adaptBody(markup: string, places: BodyPlaces): string {
  const root = parseFragment(markup)
  for (const element of listElements(root)) adapt(element, places)
  return writeXhtml(root)
}

function listElements(parent: Parent): readonly Element[] {
  return parent.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...listElements(child)] : [],
  )
}

function adapt(element: Element, places: BodyPlaces): void {
  for (const name of ['tabindex', 'loading']) dropAttribute(element, name)
  const lang = read(element, 'lang')
  if (lang !== undefined) set(element, 'xml:lang', lang)
  const name = read(element, 'class')
  if (name === 'pid') {
    rename(element, 'span')
    for (const attribute of ['href', 'aria-label']) dropAttribute(element, attribute)
    set(element, 'aria-hidden', 'true')
  } else if (name === 'call') adaptCall(element)
  else if (name === 'note') adaptNote(element, places.back)
  else if (element.tagName === 'a') adaptLink(element, places.toHref)
  else if (element.tagName === 'img') adaptPicture(element, places.pictures)
}

function adaptCall(call: Element): void {
  set(call, 'id', toCallId(read(call, 'href')?.slice(1)))
  set(call, 'epub:type', 'noteref')
  set(call, 'role', 'doc-noteref')
}

function toCallId(note = ''): string {
  return `call-${note}`
}

/** A note leaves the sentence or caption that it is in: no paragraph may contain it. */
const LEFT = new Set(['p', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6'])

function adaptNote(note: Element, back: string): void {
  rename(note, 'aside')
  set(note, 'epub:type', 'footnote')
  set(note, 'role', 'doc-footnote')
  const link = makeElement('a', note, [
    ['class', 'back'],
    ['role', 'doc-backlink'],
    ['href', `#${toCallId(read(note, 'id'))}`],
    ['aria-label', back],
  ])
  link.childNodes.push({ nodeName: '#text', value: '↩', parentNode: link })
  const [head, ...rest] = note.childNodes
  const paragraph = makeElement('p', note)
  for (const child of [...(head ? [head] : []), ...rest, link]) adopt(paragraph, child)
  note.childNodes = [paragraph]
  const outermost = findAncestors(note).findLast((ancestor) => LEFT.has(ancestor.tagName))
  const home = outermost?.parentNode
  if (!outermost || !home) return
  detach(note)
  let at = home.childNodes.indexOf(outermost) + 1
  // Behind the notes that left the same block before it.
  while (isNote(home.childNodes[at])) at++
  home.childNodes.splice(at, 0, note)
  note.parentNode = home
}

function isNote(node: Child | undefined): boolean {
  return node !== undefined && 'tagName' in node && node.tagName === 'aside'
}

function adaptLink(link: Element, toHref: BodyPlaces['toHref']): void {
  const href = toHref(read(link, 'href') ?? '')
  if (href === undefined) {
    rename(link, 'span')
    dropAttribute(link, 'href')
  } else set(link, 'href', href)
}

/** From the inside to the outside. */
function findAncestors(element: Element): readonly Element[] {
  const ancestors: Element[] = []
  for (let at = element.parentNode; at && 'tagName' in at; at = at.parentNode) ancestors.push(at)
  return ancestors
}

function makeElement(
  tagName: string,
  parentNode: Parent,
  attributes: readonly (readonly [name: string, value: string])[] = [],
): Element {
  return {
    nodeName: tagName,
    tagName,
    attrs: attributes.map(([name, value]) => ({ name, value })),
    childNodes: [],
    parentNode,
    // The namespace plays no part in what is written.
    namespaceURI: 'http://www.w3.org/1999/xhtml' as Element['namespaceURI'],
  }
}

function adopt(parent: Element, child: Child): void {
  parent.childNodes.push(child)
  child.parentNode = parent
}

function detach(element: Element): void {
  const siblings = element.parentNode?.childNodes
  siblings?.splice(siblings.indexOf(element), 1)
}

function rename(element: Element, tagName: string): void {
  element.nodeName = tagName
  element.tagName = tagName
}

function read({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value
}

function set(element: Element, name: string, value: string): void {
  dropAttribute(element, name)
  element.attrs.push({ name, value })
}

function dropAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((attribute) => attribute.name !== name)
}
