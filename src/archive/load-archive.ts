import { toBodyPlace } from '../markdown/dialect/body-place.ts'
import { toSiteLink } from '../markdown/dialect/site-link.ts'
import type { ParsedPage } from '../markdown/parse-report.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { hasErrors } from '../report/diagnostics/has-errors.ts'
import { compareNewest } from '../report/order.ts'
import { otherScript, SCRIPTS, type Script } from '../report/script.ts'
import { setQuotes } from '../text/quotation-marks.ts'
import { type FormerReport, toFormerReports } from './addresses/former-report.ts'
import type { Agency } from './agency.ts'
import type {
  AgencyNames,
  Archive,
  ArchiveText,
  PublishedAgency,
  PublishedPage,
} from './archive.ts'
import { makeRawLineReader } from './cleaning/read-raw-lines.ts'
import { type Converters, makeConverters } from './converters.ts'
import { checkConversions } from './ledger/check-conversions.ts'
import { mergeLedgers } from './ledger/conversion-ledger.ts'
import { runPool } from './pool.ts'
import { prepareConversion, shareTables } from './prepare-conversion.ts'
import { makeFilePublisher, type PublishedFile } from './publish-file.ts'
import { type PublishContext, renderBodies } from './publish-report.ts'
import type { PublishedReport } from './published-report.ts'
import {
  type BeforeReports,
  type ReadCollection,
  type ReadOptions,
  readCollection,
  toSlug,
} from './read-collection.ts'
import type { ArchiveSettings } from './settings.ts'
import type { WorkerData } from './worker.ts'
import { writeNotes } from './write-notes.ts'

export interface ArchiveOptions extends Omit<ReadOptions, 'only'> {
  readonly onProgress?: (done: number, total: number) => void
  /** Makes a file that a thread can run of a TypeScript one; asked only where threads are worth it. */
  readonly bundleWorker?: (entry: URL) => Promise<URL>
  /** Which reports the archive is to contain; all are read and checked all the same. */
  readonly isChosen?: (report: PublishedReport) => boolean
}

export interface LoadedArchive {
  /** Absent where any file has an error. */
  readonly archive?: Archive
  readonly diagnostics: readonly Diagnostic[]
}

/** Below this many reports, threads cost more than they bring: each prepares the dictionaries for itself. */
const WORTH_A_POOL = 150

/**
 * Reads a content folder and renders all of it in both scripts. Every fault of every file is a diagnostic; with an
 * error among them there is no archive.
 */
export async function loadArchive(
  folder: string,
  options: ArchiveOptions = {},
): Promise<LoadedArchive> {
  const read = await readCollection(folder, options, async (paths, before) => {
    await prepareConversion(before.settings.hantStandard)
    return await publishFiles(folder, paths, toContext(before), options)
  })
  const { files, pages, settings, agencies, glossary, reviewed } = read
  const context = toContext(read)
  const { readable } = context
  const converters = makeConverters(settings, agencies, glossary)
  const diagnostics = [
    ...read.diagnostics,
    ...(hasErrors(read.diagnostics) ? [] : checkFileConversions(read, converters)),
  ]
  if (hasErrors(diagnostics)) return { diagnostics }
  const { isChosen = () => true } = options
  const chosen = files.filter(({ published }) => published && isChosen(published))
  const ledger = mergeLedgers(
    chosen.flatMap((file) => file.ledger ?? []),
    reviewed,
  )
  const reports = chosen
    .flatMap(({ published }) => (published ? [published] : []))
    .sort(compareNewest)
  const images = [
    ...new Set([...chosen, ...pages].flatMap((file) => file.images.map(({ path }) => path))),
  ].sort()
  const named = reports.flatMap(({ source }) => source?.file ?? [])
  const rawTexts = [...new Set(named)].filter((path) => readable.has(path)).sort()
  const readRawLines = makeRawLineReader(folder, readable)
  const shared = toArchive(context, pages, converters)
  const agencySlugs = new Set(reports.map(({ agencySlug }) => agencySlug))
  return {
    archive: {
      ...shared,
      ...(options.isChosen && {
        agencies: shared.agencies.filter(({ slug }) => agencySlugs.has(slug)),
      }),
      reports,
      images,
      links: [...chosen, ...pages].flatMap((file) =>
        file.links.map(({ href, place }) => ({
          href: toSiteLink(href, toBodyPlace(place.file)),
          place,
        })),
      ),
      rawTexts,
      ...(options.isChosen === undefined && { formerReports: listFormer(read, converters) }),
      readRawLines,
      ledger,
    },
    diagnostics,
  }
}

/** A reason is written in the archive's own script, as its title is. */
function listFormer(
  { addresses: { addresses }, scanned, settings }: ReadCollection<PublishedFile>,
  converters: Converters,
): readonly FormerReport[] {
  const { convert } = converters.forReport(settings.script)
  return toFormerReports(addresses, new Set(scanned.reports.map(toSlug)), (text) => {
    const other = setQuotes(convert(text), otherScript(settings.script), settings.hantQuotes)
    return settings.script === 'Hans' ? { Hans: text, Hant: other } : { Hans: other, Hant: text }
  })
}

function toContext({ scanned, ...own }: BeforeReports): PublishContext & {
  readonly readable: ReadonlySet<string>
} {
  const { settings, agencies, glossary, reviewed } = own
  const readable = listReadable(scanned.raw, settings)
  return { settings, agencies, glossary, reviewed, readable }
}

/** Plain texts only: what is a page or a document would be run or offered as one. */
function listReadable(
  raw: ReadonlySet<string>,
  { rawTexts }: ArchiveSettings,
): ReadonlySet<string> {
  return new Set(rawTexts === 'public' ? [...raw].filter((path) => path.endsWith('.txt')) : [])
}

async function publishFiles(
  folder: string,
  paths: readonly string[],
  context: PublishContext,
  { onProgress, bundleWorker }: ArchiveOptions,
): Promise<readonly PublishedFile[]> {
  if (!bundleWorker || paths.length < WORTH_A_POOL)
    return paths.map(makeFilePublisher(folder, context))
  const tables = await shareTables(context.settings.hantStandard)
  let done = 0
  return await runPool<string, PublishedFile>(paths, {
    worker: await bundleWorker(new URL('./worker.ts', import.meta.url)),
    workerData: { folder, context, tables } satisfies WorkerData,
    onResults: (results) => {
      done += results.length
      onProgress?.(done, paths.length)
    },
  })
}

function checkFileConversions(
  { files, settings, agencies, hasOwnAgencies, reviewed }: ReadCollection<PublishedFile>,
  converters: Converters,
): readonly Diagnostic[] {
  return checkConversions({
    settings,
    // The names that only reports have are asked of the reports.
    agencies: hasOwnAgencies ? agencies : [],
    reviewed,
    converters,
    reports: files.flatMap(({ collected }) => collected ?? []),
    otherwise: files.flatMap(({ ledger }) => (ledger ? [ledger.otherwise] : [])),
  })
}

function toArchive(
  { settings, agencies, glossary, reviewed = [] }: PublishContext,
  readPages: readonly ParsedPage[],
  converters: Converters,
): Omit<Archive, 'reports' | 'images'> {
  const { convert } = converters.forReport(settings.script)
  const perScript = <T>(
    make: (convert: (text: string) => string) => T,
  ): Readonly<Record<Script, T>> => {
    const [Hans, Hant] = SCRIPTS.map((script) =>
      make(
        script === settings.script
          ? (text) => text
          : (text) => setQuotes(convert(text), script, settings.hantQuotes),
      ),
    )
    return { Hans: Hans as T, Hant: Hant as T }
  }
  const { title, description, licence, contact } = settings
  const pages = readPages.flatMap(({ page }): readonly PublishedPage[] => {
    if (!page) return []
    const titles = perScript((own) => own(page.title))
    const bodies = renderBodies(page.body, { ...settings, place: 'pages' }, convert)
    const text = (script: Script): PublishedPage['texts'][Script] => ({
      title: titles[script],
      body: bodies[script],
    })
    return [{ slug: page.slug, texts: { Hans: text('Hans'), Hant: text('Hant') } }]
  })
  return {
    settings,
    glossary,
    pages,
    texts: perScript(
      (own): ArchiveText => ({
        title: own(title),
        description: own(description),
        ...(licence !== undefined && { licence: own(licence) }),
        ...(contact !== undefined && { contact }),
      }),
    ),
    agencies: agencies.map(
      (agency): PublishedAgency => ({
        ...agency,
        names: perScript((own) => writeNames(agency, own)),
      }),
    ),
    notes: writeNotes({ settings, agencies, glossary, reviewed }, converters),
  }
}

function writeNames(
  { name, shortName, formerNames, district, city }: Agency,
  own: (text: string) => string,
): AgencyNames {
  return {
    name: own(name),
    shortName: own(shortName),
    formerNames: formerNames.map(own),
    ...(district !== undefined && { district: own(district) }),
    ...(city !== undefined && { city: own(city) }),
  }
}
