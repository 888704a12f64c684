import { join } from 'node:path'
import { loadArchiveFiles } from '../archive/load-archive-files.ts'
import { parseScripts } from '../exports/parse-choice.ts'
import { removeFrom } from '../files/folder.ts'
import { makeTemporaryFolder, readBytes, readText, writeInto } from '../files/read-write.ts'
import { systemFault } from '../files/system-fault.ts'
import { writeZim } from '../offline/zim/write-zim.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Script } from '../report/script.ts'
import { manifestPath } from '../site/frame/manifest.ts'
import { scriptName } from '../site/shown/download-paths.ts'
import { readCopy } from './offline/read-copy.ts'
import { PDF_WORDS } from './pdf-words.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { beginStep } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { ZIM_WORDS } from './zim-words.ts'

export interface ZimOptions {
  readonly content: string
  /** The folder of the finished site. */
  readonly site: string
  readonly out?: string | undefined
  readonly script?: string | undefined
  readonly pathPrefix?: string | undefined
}

const USAGE = 2
/** A faulty template can break a link on every page. */
const MOST_PRINTED = 20

/**
 * Packs the built site into a ZIM file, for Kiwix: the pages of the offline copy, with the search as scripts.
 *
 * @returns the exit code: 0; 1 without a site or the tool, or where a link points nowhere; 2 for a wrong call
 */
export async function zim(options: ZimOptions, terminal: Terminal): Promise<number> {
  const words = ZIM_WORDS[terminal.language]
  const scripts = parseScripts(options.script ?? 'both')
  const refuse = (code: number, why: string): number => {
    terminal.say(why)
    return code
  }
  if (!scripts) return refuse(USAGE, PDF_WORDS[terminal.language].script(options.script ?? ''))
  const script = scripts === 'both' ? undefined : scripts
  const notes = readNotes(options.site, script)
  if (!notes) return refuse(1, PDF_WORDS[terminal.language].noSite(options.site))

  const { settings } = loadArchiveFiles(options.content)
  const pathPrefix = options.pathPrefix ?? settings.pathPrefix
  const { baseUrl } = settings
  const file = options.out ?? `${notes.name}.zim`
  const folder = makeTemporaryFolder('juanzong-zim-')
  try {
    const step = beginStep(words.step, terminal)
    const copy = await readCopy({ site: options.site, settings: { baseUrl, pathPrefix }, script })
    let done = 0
    for (const { path, bytes } of copy.files) {
      writeInto(folder, path, bytes)
      step.count(++done, copy.count)
    }
    if (copy.faults.length > 0) {
      const faults = copy.faults.slice(0, MOST_PRINTED).map(({ page, link, isAnchor }) => {
        const code = isAnchor ? 'offline/anchor' : 'offline/link'
        return makeDiagnostic(code, { file: `${options.site}/${page}` }, { link })
      })
      printDiagnostics(faults, terminal)
      return 1
    }
    const source = baseUrl === '' ? {} : { source: baseUrl + pathPrefix }
    const end = await writeZim(folder, file, { ...notes, ...source })
    if (end.kind === 'missing') return refuse(1, words.missing)
    if (end.kind === 'failed') return refuse(1, words.failed(end.reason))
    step.end(words.files(copy.count, readBytes(file)?.length ?? 0))
    terminal.say(words.done(file))
    return 0
  } catch (error) {
    const reason = systemFault(error)
    if (reason === undefined) throw error
    printDiagnostics([makeDiagnostic('offline/not-written', { file }, { reason })], terminal)
    return 1
  } finally {
    removeFrom(folder, '.')
  }
}

/** Title and description as the site's own manifest has them. */
function readNotes(
  site: string,
  script: Script | undefined,
):
  | {
      readonly title: string
      readonly description: string
      readonly name: string
      readonly welcome: string
    }
  | undefined {
  const manifest = readText(join(site, manifestPath(script ?? 'Hans')))
  if (manifest === undefined) return undefined
  const { name, description } = JSON.parse(manifest) as Record<'name' | 'description', string>
  return {
    title: name,
    // The tool takes no empty one.
    description: description || name,
    name: script ? `juanzong_zh_${script.toLowerCase()}` : 'juanzong_zh',
    welcome: script ? `${scriptName(script)}/index.html` : 'index.html',
  }
}
