import { lstatSync, readFileSync } from 'node:fs'
import { createFile } from './create-file.ts'

/** What came of it: `differs` where another file stands there, which is left alone. */
export type Written = 'written' | 'unchanged' | 'differs'

/** Writes a file that is not there yet. One that is there is never overwritten: it may hold a person's work. */
export function writeNew(file: string, content: string): Written {
  if (createFile(file, content)) return 'written'
  return readExisting(file) === content ? 'unchanged' : 'differs'
}

/** The text of a regular file; `undefined` where there is none, or where it is a link or a folder. */
export function readExisting(file: string): string | undefined {
  try {
    return lstatSync(file).isFile() ? readFileSync(file, 'utf8') : undefined
  } catch {
    return undefined
  }
}
