import { writeVerifyPage } from '../../bundle/bundle-verify-page.ts'
import { openReplacement } from '../../files/open-replacement.ts'
import { type BagInfo, openBag } from '../../offline/bag/make-bag.ts'
import { openBagZip, type WrittenZip } from '../../offline/bag/write-bag-zip.ts'
import { writeStartPage } from '../../offline/pages/start-page.ts'
import { followLinks, type LinkFault } from '../../offline/rewrite/copy-site.ts'
import type { UpdateNote } from '../../offline/update/update-note.ts'
import { type OldCopy, openUpdate } from '../../offline/update/write-update.ts'
import { MOST_FILES, ZipLimitError } from '../../offline/zip/zip-writer.ts'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import type { Script } from '../../report/script.ts'
import { packPaths } from './pack-paths.ts'
import { type CopyChoice, type OfflineCopy, readCopy } from './read-copy.ts'

export interface ZipChoice extends CopyChoice {
  /** What the site is called in messages, where its folder is a temporary one. */
  readonly showAs?: string
  /** The archive's title in each script. */
  readonly titles: Readonly<Record<Script, string>>
  /** The folder in the zip: `archive`, `archive-hans`. */
  readonly name: string
  /** The copy that only an update is made for. */
  readonly since?: OldCopy | undefined
  readonly onProgress?: (done: number, total: number) => void
}

export interface MadeZip {
  readonly diagnostics: readonly Diagnostic[]
  /** Absent where anything is wrong: then nothing was written. The whole copy, also where only an update is made. */
  readonly zip?: WrittenZip
  readonly update?: UpdateNote
}

/**
 * Makes the offline copy of a finished site as a zip. The file is at its place when it is complete and every link
 * in it resolves; until then, what stood there stays.
 */
export async function makeZip(choice: ZipChoice, file: string): Promise<MadeZip> {
  const copy = await readCopy(choice)
  const { site, showAs = site } = choice
  const early = checkCopy(copy, showAs, file)
  if (early.length > 0) return { diagnostics: early }
  const making = openReplacement(file)
  const giveUp = (): void => making.abandon()
  const stop = (): never => process.exit(STOPPED)
  process.once('exit', giveUp)
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    const update = choice.since && openUpdate(choice.since, choice.name, making.write)
    const zip = openBagZip(update ? () => {} : making.write)
    const bag = openBag(await describeBag(choice), (one) => {
      update?.add(one)
      zip.add(one)
    })
    const links = followLinks()
    let done = 0
    await packPaths(copy.paths, { ...copy.source, folder: choice.name }, (one) => {
      bag.add({ ...one.bagged, pack: () => one.packed })
      links.add(one.path, one.links)
      choice.onProgress?.(++done, copy.paths.length)
    })
    bag.end()
    const written = zip.end()
    const diagnostics = links.end().map((fault) => toDiagnostic(fault, showAs))
    if (diagnostics.length > 0) {
      making.abandon()
      return { diagnostics }
    }
    const note = update?.end(written.sha256)
    making.finish()
    return { zip: written, diagnostics, ...(note && { update: note }) }
  } catch (error) {
    making.abandon()
    if (error instanceof ZipLimitError) return { diagnostics: [makeLimit(copy, file)] }
    throw error
  } finally {
    process.off('exit', giveUp)
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

/** By Ctrl+C: 128 and the number of the signal. */
const STOPPED = 130

/** The bag, with the pages that people open first. */
async function describeBag({ titles, name, script, settings }: ZipChoice): Promise<BagInfo> {
  const start =
    script === undefined ? 'data/index.html' : `data/zh-${script.toLowerCase()}/index.html`
  return {
    folder: name,
    title: titles[script ?? 'Hans'],
    tagFiles: new Map([
      ['index.html', writeStartPage({ titles, start })],
      ['verify.html', await writeVerifyPage()],
    ]),
    ...(settings.baseUrl !== '' && { address: settings.baseUrl + settings.pathPrefix }),
  }
}

/** What is wrong before anything is read. Beside the payload there are seven files. */
function checkCopy(copy: OfflineCopy, site: string, file: string): readonly Diagnostic[] {
  if (copy.paths.length + 7 > MOST_FILES) return [makeLimit(copy, file)]
  return copy.misnamed.map((path) => makeDiagnostic('offline/name', { file: `${site}/${path}` }))
}

function toDiagnostic({ page, link, isAnchor }: LinkFault, site: string): Diagnostic {
  const code = isAnchor ? 'offline/anchor' : 'offline/link'
  return makeDiagnostic(code, { file: `${site}/${page}` }, { link })
}

function makeLimit({ paths }: OfflineCopy, file: string): Diagnostic {
  return makeDiagnostic('offline/limit', { file }, { files: paths.length })
}
