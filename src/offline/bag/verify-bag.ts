import { type Checksums, parseManifest } from './manifest.ts'

/** The files of a bag, by their paths below its folder. */
export interface BagFiles {
  readonly paths: readonly string[]
  /** Throws where the file cannot be read or does not unpack. */
  read(path: string): Promise<Uint8Array>
}

export interface BagFault {
  readonly kind:
    | 'missing'
    /** Other bytes than the manifest says, or none that can be read. */
    | 'changed'
    /** Not in any manifest. */
    | 'extra'
    /** A name that points out of the folder. */
    | 'unsafe'
  readonly path: string
}

export interface BagVerdict {
  /** Whether there was anything to verify: a folder with `bagit.txt` and a manifest that can be read. */
  readonly isBag: boolean
  readonly faults: readonly BagFault[]
  readonly checked: number
  /** SHA-256 of `tagmanifest-sha256.txt`: it stands for every byte of the bag. */
  readonly checksum?: string
}

/** What systems leave in every folder that was looked at. */
const LITTER = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$|^__MACOSX\//i

/**
 * Checks every file of a bag against its manifests. Runs in Node and in the browser.
 *
 * @param sha256 in hexadecimal, small letters
 * @see RFC 8493, 3
 */
export async function verifyBag(
  files: BagFiles,
  sha256: (bytes: Uint8Array) => Promise<string>,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<BagVerdict> {
  const here = new Set(files.paths)
  const nothing = { isBag: false, faults: [], checked: 0 }
  const tagManifest = await readChecksums('tagmanifest-sha256.txt', here, files)
  const manifest = await readChecksums('manifest-sha256.txt', here, files)
  if (!here.has('bagit.txt') || !manifest || !tagManifest) return nothing

  const faults: BagFault[] = []
  const listed = new Map([...tagManifest, ...manifest])
  let checked = 0
  for (const [path, hash] of listed) {
    onProgress(checked++, listed.size)
    if (isUnsafe(path)) faults.push({ kind: 'unsafe', path })
    else if (!here.has(path)) faults.push({ kind: 'missing', path })
    else if ((await hashOf(path, files, sha256)) !== hash) faults.push({ kind: 'changed', path })
  }
  for (const path of files.paths) {
    if (isUnsafe(path)) faults.push({ kind: 'unsafe', path })
    else if (!listed.has(path) && path !== 'tagmanifest-sha256.txt' && !LITTER.test(path))
      faults.push({ kind: 'extra', path })
  }
  const checksum = await hashOf('tagmanifest-sha256.txt', files, sha256)
  faults.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return { isBag: true, faults, checked, ...(checksum !== undefined && { checksum }) }
}

/**
 * Finds the folder of the bag among paths: the files of a zip may lie in one, and people pick the folder above.
 *
 * @param marker the file that lies in that folder
 */
export function findBagFolder(paths: readonly string[], marker = 'bagit.txt'): string {
  const found = paths.filter((path) => path === marker || path.endsWith(`/${marker}`))
  const [nearest = marker] = found.toSorted((a, b) => a.length - b.length)
  return nearest.slice(0, -marker.length)
}

async function readChecksums(
  path: string,
  here: ReadonlySet<string>,
  files: BagFiles,
): Promise<Checksums | undefined> {
  if (!here.has(path)) return undefined
  try {
    return parseManifest(new TextDecoder().decode(await files.read(path)))
  } catch {
    return undefined
  }
}

async function hashOf(
  path: string,
  files: BagFiles,
  sha256: (bytes: Uint8Array) => Promise<string>,
): Promise<string | undefined> {
  try {
    return await sha256(await files.read(path))
  } catch {
    return undefined
  }
}

/** `../x`, `/x`, `C:\x`: no such name is followed or written. */
export function isUnsafe(path: string): boolean {
  return /^(?:[/\\~]|[a-z]:)|\\|(?:^|\/)\.\.?(?:\/|$)|\0/i.test(path)
}
