import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  type Stats,
} from 'node:fs'
import { join } from 'node:path'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'

export type ReadFile =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

const MEGABYTE = 1_048_576
const LARGEST_MEGABYTES = 5

/**
 * Reads a contributed file: a regular file of at most 5 MB. No link is followed, and a FIFO or a device
 * is never waited for.
 *
 * @param path from the content folder: `reports/2022-yueyan-annual.md`
 */
export function readContentFile(folder: string, path: string): ReadFile {
  const file = join(folder, path)
  const refuse = (diagnostic: Diagnostic): ReadFile => ({ kind: 'refused', diagnostic })
  let descriptor: number | undefined
  try {
    const found = checkStats(path, lstatSync(file))
    if (found) return refuse(found)
    // Between the look and the opening the file may have been put in the place of another.
    descriptor = openSync(file, constants.O_RDONLY | flag('O_NOFOLLOW') | flag('O_NONBLOCK'))
    const opened = checkStats(path, fstatSync(descriptor))
    if (opened) return refuse(opened)
    return { kind: 'read', bytes: readFileSync(descriptor) }
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' }
    if (code === 'ELOOP') return refuse(makeDiagnostic('file/symbolic-link', { file: path }))
    return refuse(makeDiagnostic('file/unreadable', { file: path }, { reason: code }))
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** What is wrong with a file before it is opened. */
export function checkStats(path: string, stats: Stats): Diagnostic | undefined {
  const place = { file: path }
  if (stats.isSymbolicLink()) return makeDiagnostic('file/symbolic-link', place)
  if (stats.isDirectory()) return makeDiagnostic('file/directory', place)
  if (!stats.isFile()) return makeDiagnostic('file/not-regular', place, { found: toKind(stats) })
  if (stats.size <= LARGEST_MEGABYTES * MEGABYTE) return undefined
  const size = (stats.size / MEGABYTE).toFixed(1)
  return makeDiagnostic('file/size', place, { size, limit: LARGEST_MEGABYTES })
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

function toKind(stats: Stats): string {
  if (stats.isFIFO()) return 'FIFO'
  return stats.isSocket() ? 'socket' : 'device'
}

/** Windows knows neither flag. */
function flag(name: 'O_NOFOLLOW' | 'O_NONBLOCK'): number {
  return (constants as Readonly<Record<string, number | undefined>>)[name] ?? 0
}
