import type { BodyPlace } from './body-place.ts'

/** 2022-yueyan-annual.md · ./2022-yueyan-annual.md#p3 · ../pages/about.md */
const CONTENT_FILE = /^(?:\.\/|\.\.\/(reports|pages)\/)?([a-z0-9][a-z0-9-]*)\.md(#\S*)?$/

/** From a page of one kind to the pages of the other: reports stand one folder deeper. */
const WAY: Readonly<Record<BodyPlace, Readonly<Record<BodyPlace, string>>>> = {
  reports: { reports: '../', pages: '../../' },
  pages: { reports: '../reports/', pages: '../' },
}

/** ../2021-liupu-annual/#p3, as it stands on the page */
const REPORT_PAGE: Readonly<Record<BodyPlace, RegExp>> = {
  reports: /^\.\.\/([a-z0-9][a-z0-9-]*)\/?(?:#.*)?$/,
  pages: /^\.\.\/reports\/([a-z0-9][a-z0-9-]*)\/?(?:#.*)?$/,
}

/**
 * Which report or page a link leads to; `undefined` for one that leads elsewhere.
 *
 * @example readContentLink('../2021-liupu-annual/', 'reports') // => { kind: 'reports', slug: '2021-liupu-annual' }
 */
export function readContentLink(
  target: string,
  place: BodyPlace,
): { readonly kind: BodyPlace; readonly slug: string } | undefined {
  const file = CONTENT_FILE.exec(target)
  if (file) return { kind: (file[1] as BodyPlace | undefined) ?? place, slug: file[2] ?? '' }
  const slug = REPORT_PAGE[place].exec(target)?.[1]
  return slug === undefined ? undefined : { kind: 'reports', slug }
}

/**
 * Where a link points on the site: a report's or page's file becomes its address in the same script, every
 * other target stays as it is.
 *
 * @param place where the text stands that contains the link
 * @example toSiteLink('2022-yueyan-annual.md#p3', 'reports') // => '../2022-yueyan-annual/#p3'
 */
export function toSiteLink(target: string, place: BodyPlace): string {
  const match = CONTENT_FILE.exec(target)
  if (!match) return target
  const [, folder = place, slug, part = ''] = match
  return `${WAY[place][folder as BodyPlace]}${slug}/${part}`
}
