// Plain JavaScript: it finds the program's bundle, so it runs before there is one.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * What a bundle of the program as it stands is called: the name says the bytes of every source file, so that no bundle
 * of other sources is ever taken for it.
 *
 * @param {string} home the folder of the package
 */
export function nameProgram(home) {
  const hash = createHash('sha256')
  for (const path of [...listFiles(home, 'src'), ...listFiles(home, 'layouts'), 'package.json']) {
    const bytes = readFileSync(join(home, path))
    hash.update(`${path} ${bytes.length}\n`).update(bytes)
  }
  return `program-${hash.digest('hex').slice(0, 20)}`
}

/** In the bundle's folder: what the packages were that are part of it. */
export const PACKAGES_FILE = 'packages.json'

/**
 * Where a bundle of this name lies: in what the package brought, or in what an earlier call made of the same versions
 * of the packages that are part of it.
 *
 * @param {string} home
 * @param {string} name
 */
export function findProgram(home, name) {
  const brought = join(home, 'dist', name)
  if (existsSync(brought)) return brought
  return listCacheFolders(home)
    .map((folder) => join(folder, name))
    .find((folder) => hasItsPackages(home, folder))
}

/**
 * Where the program may keep what it makes of its own code, the best place first: in the package, or in the user's own
 * cache folder.
 *
 * @param {string} home
 */
export function listCacheFolders(home) {
  const { XDG_CACHE_HOME } = process.env
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const own = XDG_CACHE_HOME ? resolve(XDG_CACHE_HOME) : join(homedir(), '.cache')
  // The same version may be installed twice, and a bundle names its package by the address.
  const place = createHash('sha256').update(home).digest('hex').slice(0, 8)
  return [join(home, '.cache'), join(own, 'juanzong', `${version}-${place}`)]
}

/**
 * Another text when a package was installed again.
 *
 * @param {string} home
 * @param {string} path of its package.json, from there
 */
export function stampPackage(home, path) {
  const stats = statSync(join(home, path), { throwIfNoEntry: false })
  return stats && `${stats.size} ${stats.mtimeMs} ${stats.ino}`
}

/**
 * @param {string} home
 * @param {string} folder
 */
function hasItsPackages(home, folder) {
  const file = join(folder, PACKAGES_FILE)
  if (!existsSync(file)) return false
  const stamps = Object.entries(JSON.parse(readFileSync(file, 'utf8')))
  return stamps.every(([path, stamp]) => stampPackage(home, path) === stamp)
}

/**
 * Every file of a folder and below, by its path from there, in the same order everywhere.
 *
 * @param {string} home
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(home, folder) {
  return readdirSync(join(home, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? listFiles(home, path) : [path]
    })
}
