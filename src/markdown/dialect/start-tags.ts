import type { Token } from 'markdown-it'
import { escapeHtml } from '../../html/html.ts'
import { checkLink } from '../check-link.ts'
import type { Insertion } from '../parsed-body.ts'
import type { BlockContext } from './body-place.ts'
import { toPictureAddress } from './picture-address.ts'
import { plainText } from './plain-text.ts'
import { toSiteLink } from './site-link.ts'
import { readTitle } from './source-text.ts'

/** The start tag of a link; its title is a text of its own. Undefined for a link that points nowhere, or where none may. */
export function toLinkTag(token: Token, at: number, context: BlockContext): Insertion | undefined {
  const target = String(token.attrGet('href') ?? '')
  if (target === '' || checkLink(target) === 'body/link') return undefined
  const before = `<a href="${escapeHtml(toSiteLink(target, context.place))}"`
  const title = token.attrGet('title')
  if (title === null) return { at, kind: 'markup', markup: `${before}>` }
  return {
    at,
    kind: 'attribute',
    before: `${before} title="`,
    value: readTitle(String(title), context),
    after: '">',
    isObject: false,
  }
}

/** The tag of a picture inside a sentence. Undefined where the archive does not have the picture. */
export function toPictureTag(
  token: Token,
  at: number,
  context: BlockContext,
): Insertion | undefined {
  const address = toPictureAddress(String(token.attrGet('src') ?? ''), context.place)
  if (address === undefined) return undefined
  return {
    at,
    kind: 'attribute',
    before: `<img src="${escapeHtml(address)}" loading="lazy" alt="`,
    value: plainText(token.children ?? [], context),
    after: '">',
    isObject: true,
  }
}
