import type { UserConfig } from '@11ty/eleventy'
import { loadArchive } from '../archive/load-archive.ts'
import { bundleWorker } from '../bundle/bundle-worker.ts'
import { makeSite, type Site } from './make-site.ts'
import { RESERVED_NAMES } from './page-folders.ts'

/** Plain `npx @11ty/eleventy`: the pages of `content/`, without the search index. */
export async function plugin(config: UserConfig): Promise<void> {
  const { archive, diagnostics } = await loadArchive('content', {
    bundleWorker,
    reserved: RESERVED_NAMES,
  })
  if (!archive)
    throw new Error(`The content has ${diagnostics.length} diagnostics: run npm run check.`)
  addSite(config, await makeSite(archive))
}

/**
 * Hands a finished site to Eleventy. Its input folder is `layouts/` and nothing else: contributed Markdown never
 * becomes a template, reports reach the templates as plain objects through pagination.
 */
export function addSite(config: UserConfig, { pages, assets, assetFiles }: Site): void {
  config.setUseGitIgnore(false)
  // Where the program is installed, its layouts lie in such a folder.
  config.ignores.delete('**/node_modules/**')
  // The sources, or what the program's bundle has of them.
  config.setTemplateFormats(['11ty.ts', '11ty.js'])
  config.addExtension(['11ty.ts'], { key: '11ty.js' })
  config.addGlobalData('pages', () => pages)
  config.addGlobalData('assets', () => assets)
  config.addGlobalData('assetFiles', () => assetFiles)
}
