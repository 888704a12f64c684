import { type BaggedFile, TAG_MANIFEST } from '../bag/make-bag.ts'
import type { Checksums } from '../bag/manifest.ts'
import { openZip, packFile, type Sink } from '../zip/zip-writer.ts'
import { type UpdateNote, writeNote } from './update-note.ts'

/** The copy that an update is for. */
export interface OldCopy {
  readonly checksum: string
  readonly files: Checksums
}

/** A zip of what is not in the old copy as it is in the new one. */
export interface Update {
  /** Takes every file of the new copy; keeps those that differ. */
  add(file: BaggedFile): void
  /** @param zip SHA-256 of the new copy's zip */
  end(zip: string): UpdateNote
}

/** Begins an update of a copy. Deterministic: the same two copies give the same bytes. */
export function openUpdate(old: OldCopy, folder: string, sink: Sink): Update {
  const zip = openZip(sink)
  const written: string[] = []
  const kept = new Set<string>()
  let to = ''
  return {
    add: (file) => {
      if (file.path === TAG_MANIFEST) to = file.hash
      kept.add(file.path)
      if (old.files.get(file.path) === file.hash) return
      written.push(file.path)
      zip.add({ ...file.pack(), path: `${folder}-update/files/${file.path}` })
    },
    end: (sha256) => {
      const removed = [...old.files.keys()].filter((path) => !kept.has(path)).sort()
      const note = {
        format: 1,
        folder,
        from: old.checksum,
        to,
        zip: sha256,
        written,
        removed,
      } as const
      const add = (name: string, text: string): void =>
        zip.add(packFile(`${folder}-update/${name}`, new TextEncoder().encode(text)))
      add('README.txt', README)
      add('update.json', writeNote(note))
      zip.end()
      return note
    },
  }
}

const README = `这是离线副本的更新包，要与原来的副本合用，不能单独阅读：
這是離線副本的更新包，要與原來的副本合用，不能單獨閱讀：
This updates an offline copy; it is not one by itself:

npm run offline -- --apply UPDATE.zip --to OLD.zip --out NEW.zip
`
