import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The bytes of a file that a program made for itself, `undefined` where it cannot be read for any reason. */
export function readCache(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/**
 * Saves what was expensive to make. The bytes take their place in one step, so that a process that reads meanwhile finds
 * the old file or the new one; of two that write, the last counts. Where nothing can be written, nothing is saved.
 */
export function saveCache(path: string, bytes: Uint8Array): void {
  try {
    replaceFile(path, bytes)
  } catch {
    removeHalf(makingOf(path))
  }
}

/** Puts a file in its place in one step, as `saveCache` does; throws where it cannot be written. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(makingOf(path), bytes)
  renameSync(makingOf(path), path)
}

function makingOf(path: string): string {
  return `${path}.${process.pid}`
}

function removeHalf(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Where there is not even a folder, nothing was left.
  }
}
