import { type PackedFile, packFile } from '../zip/zip-writer.ts'
import { sha256 } from './hash.ts'
import { writeManifest } from './manifest.ts'

export interface BagInfo {
  /** The folder that everything lies in: `archive`. */
  readonly folder: string
  readonly title: string
  /** Where the archive is on the net. */
  readonly address?: string
  /** Files beside the bag's own, for people: `index.html`, `verify.html`. */
  readonly tagFiles: ReadonlyMap<string, string>
}

/** A file of a bag, with its path below the bag's folder. */
export interface BaggedFile {
  readonly path: string
  /** Bytes before packing. */
  readonly size: number
  readonly hash: string
  pack(): PackedFile
}

/**
 * Makes a BagIt bag, file by file: what people open first, the payload in the order it is added, then what tells whether
 * it is whole. The same payload gives the same bag.
 *
 * @param take gets every file of the bag, in its order
 * @see RFC 8493
 */
export function openBag(
  info: BagInfo,
  take: (file: BaggedFile) => void,
): { add(payload: BaggedFile): void; end(): void } {
  const tags = new Map<string, string>()
  const manifest = new Map<string, string>()
  let bytes = 0
  const write = (path: string, content: string): void => {
    const file = toBagged(path, new TextEncoder().encode(content), info.folder)
    tags.set(path, file.hash)
    take(file)
  }
  for (const [path, content] of info.tagFiles) write(path, content)
  write('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
  return {
    add: (file) => {
      manifest.set(file.path, file.hash)
      bytes += file.size
      take(file)
    },
    end: () => {
      write('bag-info.txt', writeInfo(info, `${bytes}.${manifest.size}`))
      write('manifest-sha256.txt', writeManifest(manifest))
      write('SHA256SUMS', writeManifest(new Map([...manifest, ...tags])))
      write(TAG_MANIFEST, writeManifest(tags))
    },
  }
}

/** Lists every other file that is no payload: its own checksum stands for the whole bag. */
export const TAG_MANIFEST = 'tagmanifest-sha256.txt'

const FIRST = ['index.html', 'verify.html', 'bagit.txt']
const LAST = ['bag-info.txt', 'manifest-sha256.txt', 'SHA256SUMS', TAG_MANIFEST]

/** The order in which `openBag` gives the files of a bag. */
export function inBagOrder(paths: readonly string[]): readonly string[] {
  const own = new Set([...FIRST, ...LAST])
  const here = new Set(paths)
  return [
    ...FIRST.filter((path) => here.has(path)),
    ...paths.filter((path) => !own.has(path)).sort(),
    ...LAST.filter((path) => here.has(path)),
  ]
}

export function toBagged(
  path: string,
  bytes: Uint8Array,
  folder: string,
): BaggedFile & { readonly bytes: Uint8Array } {
  return {
    path,
    bytes,
    size: bytes.length,
    hash: sha256(bytes),
    pack: () => packFile(`${folder}/${path}`, bytes),
  }
}

/** No date: the same archive gives the same bag whenever it is made. */
function writeInfo({ title, address, folder }: BagInfo, oxum: string): string {
  return [
    ['Bag-Software-Agent', 'juanzong'],
    ['External-Description', title],
    ['External-Identifier', address ?? folder],
    ['Payload-Oxum', oxum],
  ]
    .map(([label, value]) => `${label}: ${value?.replace(/\s+/g, ' ').trim()}\n`)
    .join('')
}
