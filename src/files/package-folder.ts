import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeTemporaryFolder, readText } from './read-write.ts'

/** The folder of this program: its code, layouts and styles are found from here, wherever a command runs. */
export function findPackageFolder(): string {
  return fileURLToPath(new URL('../..', import.meta.url))
}

/** The version of this program, as its package says. */
export function readVersion(): string {
  const text = readText(join(findPackageFolder(), 'package.json')) ?? '{}'
  const { version = '' } = JSON.parse(text) as { readonly version?: string }
  return version
}

let found: string | undefined

/**
 * The folder for what the program makes of its own code and keeps: `.cache` in the package. Where that cannot be
 * written, as in an installation for all users, the user's own cache folder; at worst a temporary one.
 */
export function findCacheFolder(): string {
  const { XDG_CACHE_HOME } = process.env
  found ??= [
    join(findPackageFolder(), '.cache'),
    join(
      XDG_CACHE_HOME ? resolve(XDG_CACHE_HOME) : join(homedir(), '.cache'),
      'juanzong',
      readVersion(),
    ),
  ].find(isWritable)
  found ??= makeTemporaryFolder('juanzong-cache-')
  return found
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
