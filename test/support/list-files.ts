import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Every file below a folder with its size, sorted by path; `/` between the parts. */
export function listFiles(
  folder: string,
): readonly { readonly path: string; readonly size: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return { path: relative(folder, file).split(sep).join('/'), size: statSync(file).size }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
