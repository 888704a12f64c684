import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runFolder } from './run-folder.ts'
import { runNpm } from './run-npm.ts'

/**
 * The sample archive as `npm run build` publishes it, built once in a run, by the worker that asks first.
 *
 * @returns the folder of the site, for tests that only read it
 */
export async function openSampleSite(): Promise<string> {
  const folder = runFolder()
  const [site, ended] = [join(folder, 'site'), join(folder, 'site-ended')]
  if (isFirst(join(folder, 'site-begun'))) {
    const { code, said } = runNpm('build', ['--out', site])
    writeFileSync(ended, code === 0 ? '' : said)
  }
  while (!existsSync(ended)) await new Promise((resolve) => setTimeout(resolve, 100))
  const fault = readFileSync(ended, 'utf8')
  if (fault !== '') throw new Error(`The sample archive was not built: ${fault}`)
  return realpathSync(site)
}

/** Of all that ask, one makes the folder. */
function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark)
    return true
  } catch {
    return false
  }
}
