import { join } from 'node:path'
import { loadArchive } from '../../archive/load-archive.ts'
import { DEFAULT_DOWNLOADS } from '../../archive/settings.ts'
import { bundleWorker } from '../../bundle/bundle-worker.ts'
import type { ReportChoice } from '../../exports/parse-choice.ts'
import { toSearchRecords } from '../../exports/to-search-records.ts'
import { writeDownloads } from '../../exports/write-downloads.ts'
import { copyInto } from '../../files/read-write.ts'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import { hasErrors } from '../../report/diagnostics/has-errors.ts'
import { buildSearchIndex } from '../../search/build-search-index.ts'
import { makeSite } from '../../site/make-site.ts'
import { RESERVED_NAMES } from '../../site/page-folders.ts'
import { writePages } from '../build/write-pages.ts'
import { writeRawTexts } from '../build/write-raw-texts.ts'
import { placeBelow, printDiagnostics } from '../print-diagnostics.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Builds a small site of the chosen reports alone into a folder: its lists, its counts and its search know of no
 * others. What is wrong is printed.
 *
 * @returns the slugs of all reports, chosen or not; `undefined` where there is no site
 */
export async function buildChosen(
  { agency, years }: ReportChoice,
  {
    content,
    folder,
    pathPrefix,
  }: {
    readonly content: string
    readonly folder: string
    readonly pathPrefix?: string | undefined
  },
  terminal: Terminal,
): Promise<ReadonlySet<string> | undefined> {
  const slugs = new Set<string>()
  const { archive, diagnostics } = await loadArchive(content, {
    bundleWorker,
    reserved: RESERVED_NAMES,
    ...(pathPrefix !== undefined && { pathPrefix }),
    isChosen: ({ slug, agencySlug, year }) => {
      slugs.add(slug)
      return (
        (agency === undefined || agencySlug === agency) &&
        (years === undefined || (year >= years[0] && year <= years[1]))
      )
    },
  })
  printDiagnostics(placeBelow(content, diagnostics), terminal)
  if (!archive || hasErrors(diagnostics)) return undefined
  if (archive.reports.length === 0) {
    const choice = [agency, years?.join('-')].filter((part) => part !== undefined).join(', ')
    printDiagnostics([makeDiagnostic('offline/empty', { file: content }, { choice })], terminal)
    return undefined
  }
  await buildSearchIndex(toSearchRecords(archive), join(folder, 'search'))
  const downloads = await writeDownloads(archive, archive.settings.downloads ?? DEFAULT_DOWNLOADS, {
    content,
    folder,
  })
  await writePages(await makeSite(archive, { downloads }), folder)
  for (const path of archive.images) copyInto(folder, path, join(content, path))
  writeRawTexts(archive.rawTexts ?? [], { content, folder })
  return slugs
}
