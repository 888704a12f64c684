import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { takeLock } from './take-lock.ts'

/**
 * Keeps other processes of this machine from a folder. The lock lies among the system's temporary files: the folder
 * itself is not touched by a run that changes nothing.
 *
 * @returns how to let go of it, or the pid of the process that holds it
 */
export function lockFolder(folder: string, purpose: string): (() => void) | number {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)
  const lock = join(tmpdir(), `juanzong-${purpose}-${name}.lock`)
  const holder = takeLock(lock)
  // Our own is left of a run in this process that failed.
  if (holder !== undefined && holder !== process.pid) return holder
  return () => rmSync(lock, { force: true })
}
