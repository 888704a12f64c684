import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { errorCode } from './read-content-file.ts'

/** No mark is longer. */
const LINE = 200

/** The first line of a regular file; `undefined` where nothing is there, `''` where it cannot be read: a link, a folder. */
export function readFirstLine(file: string): string | undefined {
  let descriptor: number | undefined
  try {
    if (!lstatSync(file).isFile()) return ''
    descriptor = openSync(file, 'r')
    const bytes = new Uint8Array(LINE)
    const length = readSync(descriptor, bytes)
    return new TextDecoder().decode(bytes.subarray(0, length)).split(/\r?\n/)[0] ?? ''
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(errorCode(error)) ? undefined : ''
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** Whether a file, which need not be there, lies in a folder, by whatever links the paths go. */
export function isInside(file: string, folder: string): boolean {
  const path = relative(toReal(folder), join(toReal(dirname(file)), basename(file)))
  return path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path
}

/** Writes a file in one step, over the one that has its name: a reader sees the old or the new one. */
export function replaceFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}.tmp`
  writeFileSync(beside, text, { flag: 'wx' })
  renameSync(beside, file)
}

/** The real path of what there is of a path, and the rest of it as it stands. */
function toReal(path: string): string {
  const whole = resolve(path)
  try {
    return realpathSync(whole)
  } catch {
    const above = dirname(whole)
    return above === whole ? whole : join(toReal(above), basename(whole))
  }
}
