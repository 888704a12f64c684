import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Bundles the file of a worker thread, because a thread that loads TypeScript sources one by one spends more on
 * starting than on two hundred reports. Packages stay outside.
 *
 * @returns the bundle's address, below the folder where the command runs, so that packages are found.
 */
export async function bundleWorker(entry: URL): Promise<URL> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: '.cache',
    entryNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    metafile: true,
    logLevel: 'silent',
  })
  const [file] = Object.keys(metafile.outputs)
  if (file === undefined) throw new Error('The worker was not bundled.')
  return pathToFileURL(file)
}
