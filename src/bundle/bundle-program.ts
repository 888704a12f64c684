import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { listTree } from '../files/list-tree.ts'
import { findCacheFolder, findPackageFolder } from '../files/package-folder.ts'
import { PACKAGES_FILE, stampPackage } from '../files/program-folder.mjs'
import { saveFolder } from '../files/save-folder.ts'
import { packagesOutside } from './packages-outside.ts'
import { sourcesByAddress, writeBanner } from './sources-by-address.ts'

/** Every command needs them, and they are many files. */
const BUNDLED_PACKAGES = ['yaml', 'gray-matter', 'markdown-it']

/**
 * Bundles the program, its threads and the templates, so that a command starts without loading hundreds of TypeScript
 * sources. What several of them need is in files that they share: each module runs once. Throws where our own code does
 * not bundle.
 *
 * @param name what `nameProgram` calls a bundle of the sources as they are
 * @param place the folder to put it in; the cache folder where it is left out
 * @returns the bundle's folder
 */
export async function bundleProgram(name: string, place = findCacheFolder()): Promise<string> {
  const home = findPackageFolder()
  const isInPackage = place.startsWith(home)
  const folder = join(place, name)
  const { outputFiles, metafile } = await build({
    entryPoints: listEntries(home),
    absWorkingDir: home,
    outbase: home,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: 'chunks/[name]-[hash]',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: 'linked',
    sourcesContent: false,
    tsconfigRaw: {},
    plugins: [
      sourcesByAddress(isInPackage),
      packagesOutside({ inside: BUNDLED_PACKAGES, isInPackage }),
    ],
    banner: { js: writeBanner(name, isInPackage ? undefined : home) },
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  return saveFolder(folder, [
    ...outputFiles.map(({ path, contents }) => ({
      path: path.slice(folder.length + 1),
      content: contents,
    })),
    { path: PACKAGES_FILE, content: JSON.stringify(stampPackages(home, metafile)) },
  ])
}

/** The program, every thread's file, and every template. */
function listEntries(home: string): string[] {
  const below = (folder: string, pattern: RegExp): string[] =>
    listTree(join(home, folder)).flatMap((path) => (pattern.test(path) ? `${folder}/${path}` : []))
  return [
    'src/commands/program/run-program.ts',
    ...below('src', /^(?!client\/).*\/worker\.ts$/),
    ...below('layouts', /\.11ty\.ts$/),
  ]
}

/** The packages that are part of the bundle, by the path of their `package.json` from here. */
function stampPackages(
  home: string,
  { inputs }: Metafile,
): Readonly<Record<string, string | undefined>> {
  const folders = Object.keys(inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0] ?? [],
  )
  const files = [...new Set(folders)].map((folder) => `${folder}package.json`)
  return Object.fromEntries(files.map((file) => [file, stampPackage(home, file)]))
}
