import type { DefaultTreeAdapterTypes } from 'parse5'
import { type CopyMap, resolveLink } from './resolve-link.ts'

type Element = DefaultTreeAdapterTypes.Element

/** What a `<link>` asks of a host, or of a reader that is one. */
const ONLINE_RELATIONS = new Set([
  'manifest',
  'modulepreload',
  'preload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'search',
])

/** The notice of new versions with its service worker, and the parts that save pages in the browser. */
const INSTALLED_ONLY = new Set(['data-worker', 'data-save'])

/**
 * Whether an element has no place in a copy that is read from disk: what does not run from `file://`, what only a
 * host can give, and ways to a script whose pages are left out.
 */
export function isDropped(element: Element, from: string, map: CopyMap): boolean {
  const { tagName, attrs } = element
  const read = (name: string): string => attrs.find((attr) => attr.name === name)?.value ?? ''
  const isHere = (link: string): boolean => resolveLink(link, from, map).kind !== 'left-out'
  if (tagName === 'script')
    return (
      ['module', 'importmap', 'speculationrules'].includes(read('type')) || !isHere(read('src'))
    )
  if (tagName === 'link') {
    const relations = read('rel').toLowerCase().split(/\s+/)
    if (relations.some((relation) => ONLINE_RELATIONS.has(relation))) return true
    const isAbout = relations.includes('canonical') || relations.includes('alternate')
    // A full address says where the page is on the net; without a host it would say nothing.
    if (isAbout) return !/^[a-z][a-z\d+.-]*:/i.test(read('href'))
    return !isHere(read('href'))
  }
  if (attrs.some(({ name }) => INSTALLED_ONLY.has(name))) return true
  const isWayToBoth = (one: Element): boolean =>
    one.attrs.some(({ name }) => name === 'data-parallel') &&
    one.attrs.some(({ name, value }) => name === 'href' && !isHere(value))
  if (tagName !== 'div') return isWayToBoth(element)
  // The switch between scripts, where only one is here.
  if (read('class').split(/\s+/).includes('script'))
    return childrenOf(element)
      .flatMap((child) => child.attrs.filter(({ name }) => name === 'href'))
      .some(({ value }) => !isHere(value))
  // The line of a list that says where both are side by side goes with its label.
  return childrenOf(element).some(
    (child) => child.tagName === 'dd' && childrenOf(child).some(isWayToBoth),
  )
}

function childrenOf(element: Element): readonly Element[] {
  return element.childNodes.filter((node) => 'tagName' in node)
}
