import { removeFrom, renameFolder } from '../../files/folder.ts'
import { openReplacement } from '../../files/open-replacement.ts'
import { readPathKind } from '../../files/path-kind.ts'
import { writeInto } from '../../files/read-write.ts'
import { openBagZip } from '../../offline/bag/write-bag-zip.ts'
import { type AppliedFile, applyUpdate, UpdateFault } from '../../offline/update/apply-update.ts'
import { parseNote, type UpdateNote } from '../../offline/update/update-note.ts'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import type { CopyWords } from '../offline-words.ts'
import { type OpenCopy, openCopy } from './open-copy.ts'
import { readChecksums } from './read-old-copy.ts'

export interface ApplyChoice {
  readonly update: string
  /** The old copy, a zip or a folder. */
  readonly to: string
  /** Where the new copy goes: a name that ends in `.zip`, or a folder. */
  readonly out: string
}

/**
 * Makes the new copy of an old one and an update: byte for byte what its publisher made. It is at its place when
 * it is complete and every file of it has the checksum that it must have.
 */
export async function applyCopy(
  { update: path, to, out }: ApplyChoice,
  words: CopyWords,
): Promise<UpdateNote | Diagnostic> {
  const update = await openCopy(path, words.reasons, 'update.json')
  if ('code' in update) return update
  const old = await openCopy(to, words.reasons)
  if ('code' in old) {
    update.close()
    return old
  }
  try {
    const note = await readNote(update)
    if (!note)
      return makeDiagnostic('offline/unreadable', { file: path }, { reason: words.noUpdate })
    const checksums = await readChecksums(old)
    if (!checksums)
      return makeDiagnostic('offline/unreadable', { file: to }, { reason: words.noManifest })
    if (checksums.checksum !== note.from) {
      const parameters = { expected: note.from, found: checksums.checksum }
      return makeDiagnostic('offline/base', { file: to }, parameters)
    }
    const kind = readPathKind(out)
    const isZip = out.endsWith('.zip')
    if (isZip ? kind.endsWith('folder') : kind === 'file' || kind === 'folder')
      return makeDiagnostic('offline/taken', { file: out })
    const files = applyUpdate(old, update, note)
    await (isZip ? writeZip(files, out) : writeFolder(files, out))
    return note
  } catch (error) {
    if (!(error instanceof UpdateFault)) throw error
    return makeDiagnostic('offline/changed', { file: `${to}/${error.path}` })
  } finally {
    update.close()
    old.close()
  }
}

async function readNote(update: OpenCopy): Promise<UpdateNote | undefined> {
  try {
    return parseNote(new TextDecoder().decode(await update.read('update.json')))
  } catch {
    return undefined
  }
}

async function writeZip(files: AsyncIterable<AppliedFile>, out: string): Promise<void> {
  const making = openReplacement(out)
  try {
    const zip = openBagZip(making.write)
    for await (const file of files) zip.add(file)
    zip.end()
    making.finish()
  } catch (error) {
    making.abandon()
    throw error
  }
}

async function writeFolder(files: AsyncIterable<AppliedFile>, out: string): Promise<void> {
  const folder = out.replace(/\/+$/, '')
  const beside = `${folder}.making-${process.pid}`
  try {
    for await (const { path, bytes } of files) writeInto(beside, path, bytes)
    renameFolder(beside, folder)
  } catch (error) {
    removeFrom(beside, '.')
    throw error
  }
}
