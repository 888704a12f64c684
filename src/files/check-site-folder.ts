import { lstatSync, readdirSync, readlinkSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'

/** Why a site may not be put at a place. */
export type SiteFolderFault =
  /** It contains the content, or the folder where the command runs. */
  | 'holds-sources'
  /** A folder with something in it that is no site, a file, or a link of somebody else's. */
  | 'taken'

/**
 * Whether a site may be published at a place: publishing puts a link there, so nothing of a person's may be in
 * the way. Free are a place with nothing, an empty folder, a site (`index.html` and `404.html`), our own link.
 *
 * @param sources folders that must not come to lie inside the site, or be replaced by it.
 */
export function checkSiteFolder(
  target: string,
  sources: readonly string[],
): SiteFolderFault | undefined {
  const path = resolve(target)
  if (sources.some((source) => isWithin(resolve(source), path))) return 'holds-sources'
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return undefined
  if (found.isSymbolicLink()) {
    const release = resolve(dirname(path), readlinkSync(path))
    return dirname(release) === `${path}.releases` && /^release-\d+$/.test(basename(release))
      ? undefined
      : 'taken'
  }
  if (!found.isDirectory()) return 'taken'
  const names = readdirSync(path)
  const isSite = names.includes('index.html') && names.includes('404.html')
  return names.length === 0 || isSite ? undefined : 'taken'
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && join(folder, way) === path)
}
