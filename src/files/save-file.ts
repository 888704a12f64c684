import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file below a folder in one step: the text goes to a file of its own first, then takes the place. A run
 * that is killed leaves the old file or the new one, never a half.
 *
 * @param temporary a folder below `folder` for the file in the making, on the same disk
 */
export function saveFile(folder: string, path: string, text: string, temporary: string): void {
  replace(folder, path, temporary, (making) => writeFileSync(making, text))
}

/**
 * The same for a file that contains what cannot be made again. The text is on the disk before it takes the place: a
 * machine that loses power leaves the old file or the new one too, and not the empty one that a file system makes of a
 * name that was written down before its bytes. A disk needs a thousandth of a second for it and more.
 */
export function saveFileSafely(
  folder: string,
  path: string,
  text: string,
  temporary: string,
): void {
  replace(folder, path, temporary, (making) => {
    const descriptor = openSync(making, 'w')
    try {
      writeFileSync(descriptor, text)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  })
}

function replace(
  folder: string,
  path: string,
  temporary: string,
  write: (making: string) => void,
): void {
  const file = join(folder, path)
  const making = join(folder, temporary, `${basename(path)}.${process.pid}`)
  mkdirSync(dirname(making), { recursive: true })
  mkdirSync(dirname(file), { recursive: true })
  write(making)
  renameSync(making, file)
}

/** Whether something else than a folder is there: a file, or a link, which may point anywhere. */
export function isNoFolder(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found !== undefined && !found.isDirectory()
}
