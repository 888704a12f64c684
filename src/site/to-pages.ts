import type { Archive } from '../archive/archive.ts'
import { PAGE_KINDS, type Pages, pageKindNames } from './page-kinds.ts'
import { type CopiesPage, type OfflineGroup, toCopiesPages } from './pages/copies/copies-page.ts'
import { type BuildFacts, makeSetting, makeSiteParts } from './site-parts.ts'

/** All pages of an archive: finished, or drafts that are finished when they are written. */
export function toPages(archive: Archive, facts?: BuildFacts): Pages {
  const parts = makeSiteParts(archive, facts)
  return Object.fromEntries(
    pageKindNames().map((name) => [name, PAGE_KINDS[name].toPages(parts)]),
  ) as unknown as Pages
}

/** The pages that list what a build made for reading without a network: written last, when that is there. */
export function listCopies(
  archive: Archive,
  groups: readonly OfflineGroup[],
): readonly CopiesPage[] {
  return toCopiesPages(archive, makeSetting(archive), groups)
}
