import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { replaceFile } from '../files/cache-file.ts'
import { findCacheFolder } from '../files/package-folder.ts'

/**
 * Bundles the file of a worker thread, because a thread that loads TypeScript sources one by one spends more on
 * starting than on two hundred reports.
 *
 * @returns the bundle's address, in the program's cache folder
 */
export async function bundleWorker(entry: URL): Promise<URL> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    plugins: [packagesByAddress],
    outdir: findCacheFolder(),
    entryNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    write: false,
    logLevel: 'silent',
  })
  const [bundle] = outputFiles
  if (bundle === undefined) throw new Error('The worker was not bundled.')
  const file = join(findCacheFolder(), basename(bundle.path))
  replaceFile(file, bundle.contents)
  return pathToFileURL(file)
}

/** Packages stay outside. They are named by their full addresses, because the bundle may lie anywhere. */
const packagesByAddress: Plugin = {
  name: 'packages-by-address',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^./]/, namespace: 'file' }, ({ path, kind }) =>
      kind === 'entry-point'
        ? undefined
        : { path: path.startsWith('node:') ? path : import.meta.resolve(path), external: true },
    )
  },
}
