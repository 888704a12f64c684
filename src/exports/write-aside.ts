import { isAbsolute, join, relative, resolve } from 'node:path'
import { copyFolder, removeFrom, renameFolder } from '../files/folder.ts'
import { readPathKind } from '../files/path-kind.ts'
import { systemFault } from '../files/system-fault.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'

/** Why files may not be put into a folder. Nothing of a person's is written over: not the content, and no site. */
export function checkOutFolder(out: string, content: string): Diagnostic | undefined {
  const kind = readPathKind(out)
  const isSite = readPathKind(join(out, 'index.html')) !== 'nothing'
  const isOurs = ['.', content].some((folder) => isWithin(folder, out)) || isWithin(out, content)
  return kind === 'file' || isSite || isOurs
    ? makeDiagnostic('export/folder', { file: out })
    : undefined
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path))
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}

/**
 * Writes files beside their folder first and puts them into it when all are there: a run that fails leaves it as it was.
 *
 * @returns a diagnostic where the machine refuses.
 */
export async function writeAside(
  out: string,
  write: (folder: string) => Promise<void> | void,
): Promise<Diagnostic | undefined> {
  const making = `${out.replace(/\/+$/, '')}.making-${process.pid}`
  try {
    await write(making)
    if (readPathKind(making) === 'nothing') return undefined
    if (readPathKind(out) === 'folder') copyFolder(making, out)
    else renameFolder(making, out)
    return undefined
  } catch (error) {
    const reason = systemFault(error)
    if (reason === undefined) throw error
    return makeDiagnostic('export/not-written', { file: out }, { reason })
  } finally {
    removeFrom(making, '.')
  }
}
