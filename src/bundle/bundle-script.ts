import { type BuildOptions, build } from 'esbuild'
import { findPackageFolder } from '../files/package-folder.ts'

/** What all scripts for browsers have in common: classic scripts, small, for browsers of the last years. */
export const BROWSER_SCRIPT = {
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
} as const satisfies BuildOptions

/**
 * Bundles one classic script for browsers. Throws where our own code does not bundle.
 *
 * @param entry a file, by its path in the package
 */
export async function bundleScript(
  entry: string,
  options: Pick<BuildOptions, 'define' | 'plugins'> = {},
): Promise<string> {
  const { outputFiles } = await build({
    ...BROWSER_SCRIPT,
    ...options,
    entryPoints: [entry],
    absWorkingDir: findPackageFolder(),
  })
  const [file] = outputFiles
  if (!file) throw new Error('A script was not bundled.')
  return file.text
}
