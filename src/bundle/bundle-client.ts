import { type BuildResult, build } from 'esbuild'
import { findPackageFolder } from '../files/package-folder.ts'
import type { Assets } from './assets.ts'
import { BROWSER_SCRIPT } from './bundle-script.ts'

/** A file of the site that is not a page. */
export interface AssetFile {
  /** Below the output folder: `assets/site-ab12cd34.css`. */
  readonly outputPath: string
  readonly text: string
}

/**
 * Bundles the style sheet and the browser's scripts. A file's name carries a hash of its bytes, so a host may
 * keep it for ever. Throws where our own code does not bundle.
 *
 * @param prefix where the site is below its host, `/` or `/archive/`.
 */
export async function bundleClient(
  prefix: string,
): Promise<{ assets: Assets; files: readonly AssetFile[] }> {
  const result = await build({
    entryPoints: {
      site: 'layouts/styles/site.css',
      reader: 'src/client/reader.ts',
      page: 'src/client/page.ts',
      search: 'src/client/search.ts',
      library: 'src/client/installed/library.ts',
      favicon: 'layouts/styles/favicon.svg',
    },
    entryNames: '[name]-[hash]',
    outdir: 'assets',
    absWorkingDir: findPackageFolder(),
    ...BROWSER_SCRIPT,
    metafile: true,
    loader: { '.svg': 'copy' },
  })
  const files = result.outputFiles.map(({ path, text }) => ({
    outputPath: path.slice(path.lastIndexOf('/assets/') + 1),
    text,
  }))
  const url = (entry: string): string => `${prefix}${outputOf(result, entry)}`
  const assets = {
    stylesheet: url('layouts/styles/site.css'),
    reader: url('src/client/reader.ts'),
    site: url('src/client/page.ts'),
    search: url('src/client/search.ts'),
    library: url('src/client/installed/library.ts'),
    favicon: url('layouts/styles/favicon.svg'),
  }
  return { assets, files }
}

function outputOf({ metafile }: BuildResult, entry: string): string {
  const found = Object.entries(metafile?.outputs ?? {}).find(([, { entryPoint, inputs }]) =>
    entryPoint === undefined ? entry in inputs : entryPoint === entry,
  )
  if (!found) throw new Error(`The bundle contains no ${entry}.`)
  return found[0]
}
