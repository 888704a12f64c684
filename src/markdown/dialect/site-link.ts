import type { BodyPlace } from './body-place.ts'

/** 2022-yueyan-annual.md · ./2022-yueyan-annual.md#p3 · ../pages/about.md */
const CONTENT_FILE = /^(?:\.\/|\.\.\/(reports|pages)\/)?([a-z0-9][a-z0-9-]*)\.md(#\S*)?$/

/** From a page of one kind to the pages of the other: reports stand one folder deeper. */
const WAY: Readonly<Record<BodyPlace, Readonly<Record<BodyPlace, string>>>> = {
  reports: { reports: '../', pages: '../../' },
  pages: { reports: '../reports/', pages: '../' },
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
