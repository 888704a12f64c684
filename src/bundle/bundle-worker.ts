import { basename, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { replaceFile } from '../files/cache-file.ts'
import { findCacheFolder, findPackageFolder, findProgramFolder } from '../files/package-folder.ts'
import { readPathKind } from '../files/path-kind.ts'
import { packagesOutside } from './packages-outside.ts'

/**
 * Bundles the file of a worker thread, because a thread that loads TypeScript sources one by one spends more on
 * starting than on two hundred reports. The program's bundle has its threads' files already.
 *
 * @returns the bundle's address
 */
export async function bundleWorker(entry: URL): Promise<URL> {
  return findInProgram(entry) ?? (await bundleInCache(entry))
}

function findInProgram(entry: URL): URL | undefined {
  const program = findProgramFolder()
  if (program === undefined) return undefined
  const source = relative(findPackageFolder(), fileURLToPath(entry))
  const file = join(program, source.replace(/\.ts$/, '.js'))
  return readPathKind(file) === 'file' ? pathToFileURL(file) : undefined
}

async function bundleInCache(entry: URL): Promise<URL> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    plugins: [packagesOutside()],
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
