import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { compareText } from '../report/order.ts'
import { errorCode } from './read-content-file.ts'

/** A report is a few hundred kilobytes; beyond this a file is not opened. */
const LIMIT_MB = 5
const MB = 1024 * 1024
/** What a folder of raw texts may contain; a file named by itself is looked at whatever its name. */
const KNOWN_ENDING = /(?:^[^.]+|\.(?:txt|text|docx?|wps|pdf|rtf|html?))$/i
/** A table of many texts, or about them, is no text. */
const TABLE_ENDING = /\.(?:csv|tsv|xlsx?|et|ods)$/i
/** As a person copies it from a browser. */
const ADDRESS = /^(?:(?:https?|ftp):\/\/|www\.[^/\s]+\.[a-z])/i
/** Deeper folders are no inbox. */
const DEEPEST = 20

export type ListedRaw =
  | { readonly kind: 'listed'; readonly file: string; readonly size: number }
  | { readonly kind: 'refused'; readonly file: string; readonly diagnostic: Diagnostic }

/**
 * The raw files that paths name, one after another: a file itself, a folder with all below it in
 * the order of names. Regular files only: links are not followed, pipes are not opened, and what
 * is beyond the size limit is not read.
 */
export function* listRawFiles(paths: readonly string[]): Generator<ListedRaw> {
  for (const path of paths) yield* walk(path, 0)
}

/** The bytes of a file that was listed; a diagnostic where it may not be read or is gone since. */
export function readRawFile(file: string): Uint8Array | Diagnostic {
  try {
    return readFileSync(file)
  } catch (error) {
    const reason = errorCode(error)
    return reason === 'ENOENT'
      ? makeDiagnostic('file/missing', { file }, { path: file })
      : makeDiagnostic('file/unreadable', { file }, { reason })
  }
}

function* walk(path: string, depth: number): Generator<ListedRaw> {
  const refuse = (diagnostic: Diagnostic): ListedRaw => ({
    kind: 'refused',
    file: path,
    diagnostic,
  })
  let stat: ReturnType<typeof lstatSync>
  try {
    stat = lstatSync(path)
  } catch {
    const isAddress = depth === 0 && ADDRESS.test(path)
    const fault = isAddress ? 'raw/address' : 'file/missing'
    yield refuse(makeDiagnostic(fault, { file: path }, { path }))
    return
  }
  if (stat.isDirectory()) {
    if (depth >= DEEPEST) return
    let names: readonly string[] = []
    try {
      names = readdirSync(path).filter((name) => !name.startsWith('.'))
    } catch (error) {
      yield refuse(makeDiagnostic('file/unreadable', { file: path }, { reason: errorCode(error) }))
    }
    for (const name of names.toSorted(compareText)) yield* walk(join(path, name), depth + 1)
    return
  }
  if (depth > 0 && !KNOWN_ENDING.test(basename(path))) {
    yield refuse(makeDiagnostic('raw/skipped', { file: path }))
    return
  }
  if (depth === 0 && TABLE_ENDING.test(path)) {
    yield refuse(makeDiagnostic('raw/table', { file: path }))
    return
  }
  if (!stat.isFile()) {
    yield refuse(makeDiagnostic('raw/not-a-file', { file: path }))
    return
  }
  if (stat.size > LIMIT_MB * MB) {
    const size = (stat.size / MB).toFixed(1)
    yield refuse(makeDiagnostic('raw/too-big', { file: path }, { size, limit: LIMIT_MB }))
    return
  }
  yield { kind: 'listed', file: path, size: stat.size }
}
