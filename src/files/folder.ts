import { readdirSync, rmSync } from 'node:fs'
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
