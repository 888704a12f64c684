import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Says in one text what lies in a folder and below: another text when a file of it was changed, added or taken away.
 * Reads no file.
 */
export function stampFolder(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      const path = join(folder, entry.name)
      return `${entry.name}(${entry.isDirectory() ? stampFolder(path) : stampFile(path)})`
    })
    .join(' ')
}

/** A file's size and the time of its last change. */
export function stampFile(path: string): string {
  const { size, mtimeMs } = statSync(path)
  return `${size} ${mtimeMs}`
}
