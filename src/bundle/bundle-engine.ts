import { build } from 'esbuild'
import { findPackageFolder } from '../files/package-folder.ts'

/**
 * Bundles the search engine of the browser as a module, for the build to run it against the finished index: what is
 * proven is the code that visitors get.
 *
 * @returns the module's text; it exports `openProvenSearch`.
 */
export async function bundleEngine(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/client/search-proof.ts'],
    absWorkingDir: findPackageFolder(),
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  })
  const [file] = outputFiles
  if (!file) throw new Error('The search engine was not bundled.')
  return file.text
}
