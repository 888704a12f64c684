import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const NAME = 'TEST_RUN_FOLDER'

/** Makes the folder of a run, before its workers start; it goes when the run ends. */
export function makeRunFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'juanzong-run-'))
  process.env[NAME] = folder
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}

/** Where the workers of a run leave what the others may read. */
export function runFolder(): string {
  const folder = process.env[NAME]
  if (folder === undefined) throw new Error(`${NAME} is set by vitest.config.ts.`)
  return folder
}
