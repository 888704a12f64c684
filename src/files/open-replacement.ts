import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isAlive } from './lock-owner.ts'

/** A file in the making, beside its place until it is complete. */
export interface Replacement {
  write(bytes: Uint8Array): void
  /** Gives the file its name, in one step: whoever looks finds the old one, or the new one whole. */
  finish(): void
  /** Throws it away; what has the name stays. */
  abandon(): void
}

/** Begins a file that takes the place of another when it is complete. What a killed run left is taken away. */
export function openReplacement(file: string): Replacement {
  const folder = dirname(file)
  const prefix = `.${basename(file)}.making-`
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : undefined
    if (pid !== undefined && pid !== process.pid && !isAlive(pid)) rmSync(join(folder, name))
  }
  const beside = join(folder, prefix + process.pid)
  const descriptor = openSync(beside, 'w')
  const abandon = (): void => {
    closeSync(descriptor)
    rmSync(beside, { force: true })
  }
  return {
    write: (bytes) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
    },
    finish: () => {
      fsyncSync(descriptor)
      closeSync(descriptor)
      renameSync(beside, file)
    },
    abandon,
  }
}
