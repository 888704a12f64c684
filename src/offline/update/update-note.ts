import { isUnsafe } from '../bag/verify-bag.ts'

/** What an update is for, and what it makes: `update.json` in its zip. */
export interface UpdateNote {
  readonly format: 1
  /** The folder of the copy in its zip. */
  readonly folder: string
  /** The checksum of the copy it is for: SHA-256 of its `tagmanifest-sha256.txt`. */
  readonly from: string
  /** The checksum of the copy it makes. */
  readonly to: string
  /** SHA-256 of the new copy's zip, where it is made as a zip. */
  readonly zip: string
  /** Files that are new or have other bytes; they lie in `files/`. */
  readonly written: readonly string[]
  readonly removed: readonly string[]
}

export function writeNote(note: UpdateNote): string {
  return `${JSON.stringify(note, null, 1)}\n`
}

/** An update comes from elsewhere: every field is looked at, and no name may lead out of the folder. */
export function parseNote(text: string): UpdateNote | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const note = value as Readonly<Record<keyof UpdateNote, unknown>>
  const areHashes = [note.from, note.to, note.zip].every(
    (hash) => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash),
  )
  const areNames = [note.written, note.removed].every(
    (list) =>
      Array.isArray(list) && list.every((path) => typeof path === 'string' && !isUnsafe(path)),
  )
  const isFolder = typeof note.folder === 'string' && /^\w[\w.-]{0,100}$/.test(note.folder)
  return note.format === 1 && areHashes && areNames && isFolder ? (value as UpdateNote) : undefined
}
