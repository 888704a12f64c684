import { sha256 } from '../../offline/bag/hash.ts'
import { TAG_MANIFEST } from '../../offline/bag/make-bag.ts'
import { parseManifest } from '../../offline/bag/manifest.ts'
import type { OldCopy } from '../../offline/update/write-update.ts'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import type { CopyWords } from '../offline-words.ts'
import { type OpenCopy, openCopy } from './open-copy.ts'

/**
 * What a copy says it contains: enough to find what is new since.
 *
 * @param name the folder that the new copy has in its zip: an update leads from a copy to one of the same choice
 */
export async function readOldCopy(
  path: string,
  name: string,
  words: CopyWords,
): Promise<OldCopy | Diagnostic> {
  const copy = await openCopy(path, words.reasons)
  if ('code' in copy) return copy
  try {
    const old = await readChecksums(copy)
    if (!old)
      return makeDiagnostic('offline/unreadable', { file: path }, { reason: words.noManifest })
    const { folder = name } = copy
    return folder === name
      ? old
      : makeDiagnostic('offline/base', { file: path }, { expected: name, found: folder })
  } finally {
    copy.close()
  }
}

/** The checksums of every file of a copy, and the one that stands for all. */
export async function readChecksums(copy: OpenCopy): Promise<OldCopy | undefined> {
  const readText = async (path: string): Promise<string> =>
    new TextDecoder().decode(await copy.read(path))
  try {
    const bytes = await copy.read(TAG_MANIFEST)
    const tags = parseManifest(new TextDecoder().decode(bytes))
    const manifest = parseManifest(await readText('manifest-sha256.txt'))
    if (!tags || !manifest || tags.size === 0) return undefined
    const checksum = sha256(bytes)
    return { checksum, files: new Map([...manifest, ...tags, [TAG_MANIFEST, checksum]]) }
  } catch {
    return undefined
  }
}
