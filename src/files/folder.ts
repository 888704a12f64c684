import { cpSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The names in a folder, in the same order on every machine; none where there is no folder. */
export function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** Removes a file or folder below a folder; nothing happens where there is none. */
export function removeFrom(folder: string, path: string): void {
  rmSync(join(folder, path), { recursive: true, force: true })
}

/** Copies what a folder contains into another, which is made where it is missing. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true })
}

/** Gives a folder its name in one step; one that has the name already is replaced. */
export function renameFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  renameSync(from, to)
}
