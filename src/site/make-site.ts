import type { Archive } from '../archive/archive.ts'
import type { Assets } from '../bundle/assets.ts'
import { type AssetFile, bundleClient } from '../bundle/bundle-client.ts'
import { toMachineFiles } from './machine/to-machine-files.ts'
import type { Pages } from './page-kinds.ts'
import type { BuildFacts } from './site-parts.ts'
import { toPages } from './to-pages.ts'

/** Everything that is written, before it is written. */
export interface Site {
  readonly pages: Pages
  readonly assets: Assets
  readonly assetFiles: readonly AssetFile[]
  readonly pageCount: number
}

/** An archive's pages, the files they load, and those for machines. */
export async function makeSite(archive: Archive, facts?: BuildFacts): Promise<Site> {
  const { assets, files } = await bundleClient(archive.settings.pathPrefix)
  const pages = toPages(archive, facts)
  const pageCount = Object.values(pages).reduce((sum, list) => sum + list.length, 0)
  return { pages, assets, assetFiles: [...files, ...toMachineFiles(archive, pages)], pageCount }
}
