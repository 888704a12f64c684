import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readPathKind } from './path-kind.ts'
import { writeInto } from './read-write.ts'

/** A call that runs may still load files of the bundle it began with. */
const KEPT = 8

/**
 * Saves a folder that a program makes for itself, in one step: nobody sees half of it. Of others with a name of the same
 * kind (`program-…`) the newest stay.
 *
 * @returns the folder
 */
export function saveFolder(
  folder: string,
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
): string {
  const making = `${folder}.${process.pid}`
  for (const { path, content } of files) writeInto(making, path, content)
  rmSync(folder, { recursive: true, force: true })
  try {
    renameSync(making, folder)
  } catch (error) {
    // Another process was faster, with the same content.
    rmSync(making, { recursive: true, force: true })
    if (readPathKind(folder) !== 'folder') throw error
  }
  removeOld(folder)
  return folder
}

function removeOld(folder: string): void {
  const place = dirname(folder)
  const kind = basename(folder).replace(/-[^-]*$/, '-')
  const old = readdirSync(place)
    .filter((name) => name.startsWith(kind))
    .map((name) => ({ path: join(place, name), time: readTime(join(place, name)) }))
    .sort((a, b) => b.time - a.time)
    .slice(KEPT)
  for (const { path } of old) rmSync(path, { recursive: true, force: true })
}

/** Another process may remove it at the same time. */
function readTime(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
