import { join } from 'node:path'
import { listTree } from '../../files/list-tree.ts'
import { openBytes } from '../../files/open-bytes.ts'
import { readPathKind } from '../../files/path-kind.ts'
import { readBytes } from '../../files/read-write.ts'
import { type BagFiles, findBagFolder } from '../../offline/bag/verify-bag.ts'
import { readZip, ZipFault, type ZipFaultKind } from '../../offline/zip/read-zip.ts'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'

/** A copy as a person has it: the files of a zip, or of the folder it was unpacked into. */
export interface OpenCopy extends BagFiles {
  /** The folder they lie in, in a zip: `archive`. */
  readonly folder?: string
  close(): void
}

/**
 * Opens a zip or a folder.
 *
 * @param reasons why a zip cannot be read, in words
 * @param marker the file that shows which folder is meant: a zip's files lie in one, and people pick the one above
 */
export async function openCopy(
  path: string,
  reasons: Readonly<Record<ZipFaultKind, string>>,
  marker: 'bagit.txt' | 'update.json' = 'bagit.txt',
): Promise<OpenCopy | Diagnostic> {
  const kind = readPathKind(path)
  if (kind === 'file') return await openZipFile(path, reasons, marker)
  if (kind === 'folder') {
    const read = async (file: string): Promise<Uint8Array> =>
      readBytes(join(path, file)) ?? new Uint8Array()
    return below(findBagFolder(listTree(path), marker), { paths: listTree(path), read })
  }
  return makeDiagnostic('offline/unreadable', { file: path }, { reason: reasons.gone })
}

async function openZipFile(
  path: string,
  reasons: Readonly<Record<ZipFaultKind, string>>,
  marker: string,
): Promise<OpenCopy | Diagnostic> {
  const file = openBytes(path)
  try {
    const entries = await readZip(async (at, length) => file.read(at, length), file.size)
    const byPath = new Map(entries.map((entry) => [entry.path, entry]))
    if (byPath.size < entries.length) throw new ZipFault('twice')
    const paths = [...byPath.keys()].filter((name) => !name.endsWith('/'))
    const read = async (name: string): Promise<Uint8Array> => {
      const entry = byPath.get(name)
      if (!entry) throw new ZipFault('gone', name)
      return await entry.read()
    }
    const folder = findBagFolder(paths, marker)
    return {
      ...below(folder, { paths, read }),
      folder: folder.replace(/\/$/, ''),
      close: () => file.close(),
    }
  } catch (error) {
    file.close()
    if (!(error instanceof ZipFault)) throw error
    return makeDiagnostic('offline/unreadable', { file: path }, { reason: reasons[error.kind] })
  }
}

/** What lies beside the folder keeps its name: it is in no manifest. */
function below(folder: string, { paths, read }: BagFiles): OpenCopy {
  const names = new Map(
    paths.map((path) => [path.startsWith(folder) ? path.slice(folder.length) : `../${path}`, path]),
  )
  return {
    paths: [...names.keys()],
    read: (name) => read(names.get(name) ?? name),
    close: () => {},
  }
}
