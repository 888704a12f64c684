import { createHash } from 'node:crypto'

/**
 * Gives every file of a site the name that it has in an offline copy: ASCII, because unzipping in some locales garbles
 * everything else, and different from all others where case does not count. A part of a path that is not safe keeps
 * what is safe of it and gets a piece of its own hash: `raw/柳浦2018.txt` → `raw/2018-2c6e25e7b6.txt`.
 *
 * @param paths of all files, from the site's folder
 */
export function makeSafeNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Map<string, string>()
  for (const path of paths.toSorted(compare)) {
    const safe = path.split('/').map(toSafePart).join('/')
    const isTaken = taken.has(safe.toLowerCase())
    const name = isTaken ? withHash(safe, path) : safe
    taken.set(name.toLowerCase(), path)
    names.set(path, name)
  }
  return names
}

/** Whether a program may unpack a file of this name everywhere: no way out of the folder, no name that a system keeps. */
export function isSafeName(path: string): boolean {
  return path.split('/').every((part) => part === toSafePart(part))
}

/** Names of devices, which Windows gives no file. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

function toSafePart(part: string): string {
  const isSafe = /^\w[\w.~-]{0,150}$/.test(part) && !RESERVED.test(part) && !part.endsWith('.')
  return isSafe ? part : withHash(part, part)
}

function withHash(name: string, whole: string): string {
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 10)
  const [, before = '', ending = ''] = /^(.*?)((?:\.\w{1,8})?)$/s.exec(name) ?? []
  const kept = before
    .replace(/[^\w/-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return `${kept}${kept === '' ? 'x-' : '-'}${hash}${ending}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
