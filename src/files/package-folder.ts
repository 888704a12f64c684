import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listCacheFolders } from './program-folder.mjs'
import { makeTemporaryFolder, readText } from './read-write.ts'

/** The folder of this program: its code, layouts and styles are found from here, wherever a command runs. */
export function findPackageFolder(): string {
  return fileURLToPath(new URL('../..', import.meta.url))
}

/** Stands at the head of every file of the bundle (`src/bundle/bundle-program.ts`): the bundle's own folder, as an address. */
declare const JUANZONG_PROGRAM: string

/** The folder of the bundle that runs; `undefined` where the sources themselves do, as in a test. */
export function findProgramFolder(): string | undefined {
  return typeof JUANZONG_PROGRAM === 'undefined' ? undefined : fileURLToPath(JUANZONG_PROGRAM)
}

/** The folder of the templates: those of the bundle where it runs. */
export function findLayoutsFolder(): string {
  return join(findProgramFolder() ?? findPackageFolder(), 'layouts')
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
  found ??= listCacheFolders(findPackageFolder()).find(isWritable)
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
