import type { Archive } from '../../archive/archive.ts'
import type { OfflineKind } from '../../archive/settings.ts'
import { toCopyName } from '../../exports/parse-choice.ts'
import type { Script } from '../../report/script.ts'
import type { Site } from '../../site/make-site.ts'
import type { OfflineFile } from '../../site/pages/copies/copies-page.ts'
import { listCopies } from '../../site/to-pages.ts'
import { wordsOf } from '../../words/words.ts'
import { makeZip } from '../offline/make-zip.ts'
import { OFFLINE_WORDS } from '../offline-words.ts'
import { printDiagnostics } from '../print-diagnostics.ts'
import { beginStep } from '../progress.ts'
import type { Terminal } from '../terminal.ts'
import { listArchiveFiles } from './list-archive-files.ts'
import { writeSomePages } from './write-pages.ts'

interface CopyPlaces {
  /** Is told of the page that is written. */
  readonly onFile: (path: string, content: string) => void
  /** The site in the making, complete but for this. */
  readonly folder: string
  /** What the site is called in messages. */
  readonly out: string
}

const SCRIPT_OF: Readonly<Record<OfflineKind, Script | undefined>> = {
  zip: undefined,
  'zip-hans': 'Hans',
  'zip-hant': 'Hant',
}
/** A faulty template can break a link on every page. */
const MOST_PRINTED = 20

/**
 * Makes the offline copies that `archive.yaml` asks for, puts them into the site, and writes the page that lists them.
 * What is wrong is printed.
 *
 * @returns how many errors there were; with one, the site is not complete
 */
export async function writeCopies(
  archive: Archive,
  site: Site,
  { folder, out, onFile }: CopyPlaces,
  terminal: Terminal,
): Promise<number> {
  const { offline = [], hantStandard } = archive.settings
  if (offline.length === 0) return 0
  const words = OFFLINE_WORDS[terminal.language]
  const say = { Hans: wordsOf('Hans', hantStandard), Hant: wordsOf('Hant', hantStandard) }
  const files: OfflineFile[] = []
  for (const kind of offline) {
    const script = SCRIPT_OF[kind]
    const name = toCopyName({}, script)
    const path = `offline/${name}.zip`
    const step = beginStep(words.pack, terminal)
    const { settings, texts } = archive
    const titles = { Hans: texts.Hans.title, Hant: texts.Hant.title }
    const choice = { site: folder, showAs: out, settings, script, name, titles }
    const { zip, diagnostics } = await makeZip(
      { ...choice, onProgress: step.count },
      `${folder}/${path}`,
    )
    if (!zip) {
      printDiagnostics(diagnostics.slice(0, MOST_PRINTED), terminal)
      const hidden = diagnostics.length - MOST_PRINTED
      if (hidden > 0) terminal.say(`${words.moreFaults(hidden)}\n`)
      return diagnostics.length
    }
    step.end(words.packed(zip.files, zip.bytes))
    const label = { Hans: say.Hans.copies.kinds[kind], Hant: say.Hant.copies.kinds[kind] }
    files.push({ ...zip, label, path })
  }
  const groups = [{ kind: 'zip' as const, files }, ...listArchiveFiles(folder, say)]
  await writeSomePages(site, { copies: listCopies(archive, groups) }, folder, onFile)
  return 0
}
