import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5'
import { isDropped } from './dropped-elements.ts'
import { type CopyMap, resolveLink, toRelative, type Way } from './resolve-link.ts'
import { rewriteCss } from './rewrite-css.ts'

type Element = DefaultTreeAdapterTypes.Element
type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** A link to a file of the copy, or to one of its ids. */
interface PageLink {
  readonly link: string
  readonly target: string
  readonly anchor: string
}

export interface RewrittenPage {
  readonly markup: string
  /** Everything in the page that a link may ask for. */
  readonly ids: readonly string[]
  /** Links to ids, of this page and of others. */
  readonly anchored: readonly PageLink[]
  /** Links that lead nowhere. */
  readonly broken: readonly string[]
}

/**
 * Makes a page of a finished site one that needs no server: links are relative and end in a file, what only a host
 * can give (modules, the manifest, feeds) is taken out. A link to what the copy leaves out leads to the site on the
 * net; where the archive names no host it becomes plain text. All else stays as it is, absolute addresses too.
 *
 * @param from the page's path in the site
 */
export function rewritePage(text: string, from: string, map: CopyMap): RewrittenPage {
  const ids: string[] = []
  const anchored: PageLink[] = []
  const broken: string[] = []
  /** What replaces an address; `undefined` where its target is left out. */
  const toHref = (link: string): string | undefined => {
    const way = resolveLink(link, from, map)
    if (way.kind === 'broken') broken.push(link)
    if (way.kind === 'inside' && way.anchor !== '') anchored.push({ link, ...way })
    return hrefOf(way, link)
  }

  const visit = (parent: ParentNode): void => {
    parent.childNodes = parent.childNodes.filter(
      (node) => !('tagName' in node) || !isDropped(node, from, map),
    )
    for (const node of parent.childNodes) {
      if (!('tagName' in node)) continue
      rewriteElement(node, toHref)
      for (const { name, value } of node.attrs)
        if (name === 'id' || (name === 'name' && node.tagName === 'a')) ids.push(value)
      visit('content' in node ? (node.content as ParentNode) : node)
    }
  }

  // Without scripting, what is in <noscript> is markup and not one text.
  const document = parse(text, { scriptingEnabled: false })
  visit(document)
  markAsCopy(document, from, map)
  return { markup: serialize(document, { scriptingEnabled: false }), ids, anchored, broken }
}

/** Attributes that contain one address. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'cite', 'longdesc'])
const CANDIDATES = new Set(['srcset', 'imagesrcset'])

function rewriteElement(element: Element, toHref: (link: string) => string | undefined): void {
  const { tagName, attrs } = element
  for (const attr of attrs) {
    const { name, value } = attr
    if (ADDRESSES.has(name) || (name === 'data' && tagName === 'object')) {
      const href = toHref(value)
      if (href === undefined) unlink(element)
      else attr.value = href
    } else if (CANDIDATES.has(name)) {
      attr.value = value.replace(
        /(^|,\s*)([^\s,]\S*[^\s,]|[^\s,])/g,
        (_, before, url) => String(before) + (toHref(String(url)) ?? String(url)),
      )
    } else if (name === 'style') attr.value = rewriteCss(value, (url) => toHref(url) ?? url)
  }
  if (tagName === 'style') {
    for (const node of element.childNodes)
      if ('value' in node) node.value = rewriteCss(node.value, (url) => toHref(url) ?? url)
  }
  if (
    tagName === 'meta' &&
    attrs.some((a) => a.name === 'http-equiv' && /^refresh$/i.test(a.value))
  )
    for (const attr of attrs)
      if (attr.name === 'content')
        attr.value = attr.value.replace(
          /(;\s*url\s*=\s*)(['"]?)([^'"]*)\2$/i,
          (_, before, mark, url) => `${before}${mark}${toHref(String(url)) ?? String(url)}${mark}`,
        )
}

function hrefOf(way: Way, link: string): string | undefined {
  if (way.kind === 'inside') return way.href
  return way.kind === 'left-out' ? way.online : link
}

/** What it led to is not here, and the archive has no address: the words stay, without a promise. */
function unlink(element: Element): void {
  if (element.tagName === 'a') {
    element.tagName = 'span'
    element.nodeName = 'span'
  }
  element.attrs = element.attrs.filter(
    ({ name }) => !ADDRESSES.has(name) && name !== 'hreflang' && name !== 'rel',
  )
}

/** `<html data-offline="../..">`: styles and scripts can tell a copy, and where its top is. */
function markAsCopy(document: ParentNode, from: string, map: CopyMap): void {
  const root = document.childNodes.find((node) => node.nodeName === 'html')
  if (!root || !('attrs' in root)) return
  const top = toRelative(map.names.get(from) ?? from, 'x').replace(/\/?x$/, '')
  root.attrs.push({ name: 'data-offline', value: top === '' ? '.' : top })
}
