import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Writes a file below a folder, making the folders between. Bytes as given, text as UTF-8. */
export function writeInto(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Copies a file to a place below a folder. */
export function copyInto(folder: string, path: string, from: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  copyFileSync(from, file)
}

/** A file's bytes; `undefined` where there is none. */
export function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'ENOTDIR', 'ESRCH'].includes(String(error.code))
    )
      return undefined
    throw error
  }
}

/** A file as UTF-8 text; `undefined` where there is none. */
export function readText(file: string): string | undefined {
  const bytes = readBytes(file)
  return bytes && new TextDecoder().decode(bytes)
}

/** A new empty folder of the system's temporary ones. */
export function makeTemporaryFolder(prefix: string): string {
  return mkdtempSync(join(tmpdir(), prefix))
}
