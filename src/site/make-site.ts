import type { Archive } from '../archive/archive.ts'
import type { Assets } from './assets.ts'
import { type AssetFile, bundleClient } from './bundle-client.ts'
import type { SearchFigures } from './content-page.ts'
import { type Pages, toPages } from './to-pages.ts'

/** Everything that is written, before it is written. */
export interface Site {
  readonly pages: Pages
  readonly assets: Assets
  readonly assetFiles: readonly AssetFile[]
  readonly pageCount: number
}

/** An archive's pages and the files they load; the about page tells how the search did. */
export async function makeSite(archive: Archive, searchFigures?: SearchFigures): Promise<Site> {
  const { assets, files } = await bundleClient(archive.settings.pathPrefix)
  const pages = toPages(archive, { searchFigures })
  const pageCount = Object.values(pages).reduce((sum, list) => sum + list.length, 0)
  return { pages, assets, assetFiles: files, pageCount }
}
