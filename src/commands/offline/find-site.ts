import { join } from 'node:path'
import type { ReportChoice } from '../../exports/parse-choice.ts'
import { removeFrom } from '../../files/folder.ts'
import { readPathKind } from '../../files/path-kind.ts'
import { makeTemporaryFolder } from '../../files/read-write.ts'
import { build } from '../build.ts'
import type { Terminal } from '../terminal.ts'
import { buildChosen } from './build-chosen.ts'

interface SiteChoice {
  readonly content: string
  readonly site: string
  readonly pathPrefix?: string | undefined
  /** Build the site, also where there is one. */
  readonly build?: boolean | undefined
}

interface FoundSite {
  readonly site: string
  /** The reports of the whole archive, where the site contains only some of them. */
  readonly omitted?: ReadonlySet<string>
  remove(): void
}

/** By Ctrl+C: 128 and the number of the signal. */
const STOPPED = 130

/**
 * The finished site, built where there is none; a small one of its own for a choice of reports. What is wrong is printed.
 *
 * @returns the exit code where there is none
 */
export async function findSite(
  { content, site, pathPrefix, build: isAsked }: SiteChoice,
  choice: ReportChoice,
  terminal: Terminal,
): Promise<FoundSite | number> {
  if (choice.agency !== undefined || choice.years !== undefined) {
    const folder = makeTemporaryFolder('juanzong-offline-')
    const clear = (): void => removeFrom(folder, '.')
    const stop = (): never => process.exit(STOPPED)
    process.once('exit', clear)
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    const remove = (): void => {
      clear()
      process.off('exit', clear)
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    }
    const omitted = await buildChosen(choice, { content, folder, pathPrefix }, terminal)
    if (omitted) return { site: folder, omitted, remove }
    remove()
    return 1
  }
  const isThere = readPathKind(join(site, 'index.html')) === 'file'
  if (isAsked || !isThere) {
    const code = await build({ content, out: site, pathPrefix }, terminal)
    if (code !== 0) return code
  }
  return { site, remove: () => {} }
}
