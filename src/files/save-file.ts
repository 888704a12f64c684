import { lstatSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file below a folder in one step: the text goes to a file of its own first, then takes the place. A run
 * that is killed leaves the old file or the new one, never a half.
 *
 * @param temporary a folder below `folder` for the file in the making, on the same disk
 */
export function saveFile(folder: string, path: string, text: string, temporary: string): void {
  const file = join(folder, path)
  const making = join(folder, temporary, `${basename(path)}.${process.pid}`)
  mkdirSync(dirname(making), { recursive: true })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(making, text)
  renameSync(making, file)
}

/** Whether something else than a folder stands there: a file, or a link, which may lead anywhere. */
export function isNoFolder(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found !== undefined && !found.isDirectory()
}
