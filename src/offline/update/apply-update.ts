import { type BaggedFile, inBagOrder, TAG_MANIFEST, toBagged } from '../bag/make-bag.ts'
import { parseManifest } from '../bag/manifest.ts'
import { type BagFiles, isUnsafe } from '../bag/verify-bag.ts'
import type { UpdateNote } from './update-note.ts'

/** A file that is neither in the old copy nor in the update as the new copy's manifests say. */
export class UpdateFault extends Error {
  override readonly name = 'UpdateFault'
  readonly path: string
  constructor(path: string) {
    super(path)
    this.path = path
  }
}

/** A file of the new copy. */
export type AppliedFile = BaggedFile & { readonly bytes: Uint8Array }

/**
 * The files of the new copy: those of the update, and of the old copy all others that the new manifests list. Each is
 * checked against its checksum before it is given.
 *
 * @throws UpdateFault where one is missing or has other bytes
 */
export async function* applyUpdate(
  old: BagFiles,
  update: BagFiles,
  note: UpdateNote,
): AsyncGenerator<AppliedFile> {
  const written = new Set(note.written)
  const read = async (path: string): Promise<AppliedFile> => {
    try {
      const bytes = await (written.has(path) ? update.read(`files/${path}`) : old.read(path))
      return toBagged(path, bytes, note.folder)
    } catch {
      throw new UpdateFault(path)
    }
  }
  const tagManifest = await read(TAG_MANIFEST)
  if (tagManifest.hash !== note.to) throw new UpdateFault(TAG_MANIFEST)
  const tags = parse(tagManifest)
  const manifest = await read(MANIFEST)
  if (manifest.hash !== tags.get(MANIFEST)) throw new UpdateFault(MANIFEST)
  const listed = new Map([...tags, ...parse(manifest), [TAG_MANIFEST, note.to]])
  for (const path of inBagOrder([...listed.keys()])) {
    if (isUnsafe(path)) throw new UpdateFault(path)
    const file = await read(path)
    if (file.hash !== listed.get(path)) throw new UpdateFault(path)
    yield file
  }
}

const MANIFEST = 'manifest-sha256.txt'

function parse(file: AppliedFile): ReadonlyMap<string, string> {
  const checksums = parseManifest(new TextDecoder().decode(file.bytes))
  if (!checksums) throw new UpdateFault(file.path)
  return checksums
}
