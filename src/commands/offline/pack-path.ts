import { type BaggedFile, toBagged } from '../../offline/bag/make-bag.ts'
import type { CopiedFile } from '../../offline/rewrite/copy-site.ts'
import type { PackedFile } from '../../offline/zip/zip-writer.ts'
import { type CopySource, openSource } from './copy-source.ts'

/** A file of the copy, packed, with its links. Plain data: it travels between threads. */
export interface PackedPath {
  readonly path: string
  readonly bagged: Omit<BaggedFile, 'pack'>
  readonly packed: PackedFile
  readonly links: Pick<CopiedFile, 'ids' | 'anchored' | 'broken'>
}

/** What a thread is given. */
export interface PackSource extends CopySource {
  /** The bag's folder in the zip. */
  readonly folder: string
}

/** Makes and packs the files of a copy, by their paths in the site. */
export function makePacker(source: PackSource): (path: string) => PackedPath {
  const copy = openSource(source)
  return (path) => {
    const { path: name, bytes, ...links } = copy(path)
    const { pack, size, hash, path: inBag } = toBagged(`data/${name}`, bytes, source.folder)
    return { path, bagged: { path: inBag, size, hash }, packed: pack(), links }
  }
}
