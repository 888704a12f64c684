import { join } from 'node:path'
import type { AddressRow } from '../archive/addresses/address-row.ts'
import { saveAddresses } from '../archive/addresses/save-addresses.ts'
import { makeConverters } from '../archive/converters.ts'
import { loadArchiveFiles } from '../archive/load-archive-files.ts'
import { prepareConversion } from '../archive/prepare-conversion.ts'
import { toSlug } from '../archive/read-collection.ts'
import { listNames, removeFrom } from '../files/folder.ts'
import { removeEarlier } from '../files/publish.ts'
import { readText } from '../files/read-write.ts'
import { scanContent } from '../files/scan-content.ts'
import { CONFLICTS, type IngestMemory, openMemory } from '../inbox/ingest-memory.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import { nearestName } from '../report/nearest-name.ts'
import { build } from './build.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { choosePassages } from './remove/choose-passages.ts'
import { findTraces } from './remove/find-traces.ts'
import { REMOVE_WORDS } from './remove-words.ts'
import type { Terminal } from './terminal.ts'

export interface RemoveOptions {
  readonly content: string
  readonly slug: string
  readonly reason?: string | undefined
  /** `2026-12-01`; today where it is not given. */
  readonly date?: string | undefined
  readonly out: string
  readonly pathPrefix?: string | undefined
  readonly purge?: boolean | undefined
}

/**
 * Withdraws a report: takes its file away with what ingest and builds keep of it, leaves a page that says when and why,
 * builds the site again where there is one, and searches every place that it knows for the text.
 *
 * @returns the exit code: 1 where nothing was changed, the site could not be built, or the text is still somewhere
 *   or too short to be searched
 */
export async function removeReport(options: RemoveOptions, terminal: Terminal): Promise<number> {
  const { content, slug, out } = options
  const words = REMOVE_WORDS[terminal.language]
  const paths = scanContent(content).reports
  const path = paths.find((one) => toSlug(one) === slug)
  const own = loadArchiveFiles(content)
  const reason = options.reason?.replace(/\s+/g, ' ').trim() ?? ''
  if (path === undefined) {
    const near = nearestName(slug, paths.map(toSlug))
    const nearest = near === undefined ? '' : ` (→ ${near})`
    const found = makeDiagnostic('addresses/no-report', { file: slug }, { slug, nearest })
    printDiagnostics([found], terminal)
    return 1
  }
  if (reason === '') {
    printDiagnostics([makeDiagnostic('addresses/no-reason', { file: '--reason' })], terminal)
    return 2
  }
  const text = readText(join(content, path)) ?? ''
  const others = paths
    .filter((one) => one !== path)
    .map((one) => readText(join(content, one)) ?? '')
  await prepareConversion(own.settings.hantStandard)
  const { convert } = makeConverters(own.settings, own.agencies, own.glossary).forReport(
    own.settings.script,
  )
  const passages = choosePassages(text, others).flatMap((one) => [one, convert(one)])

  const memory = openMemory(content)
  if (!('kind' in memory)) {
    printDiagnostics([memory], terminal)
    return 1
  }
  const date = options.date ?? new Date().toISOString().slice(0, 10)
  try {
    takeAway(memory, path, { kind: 'removed', slug, date, reason })
  } finally {
    memory.release()
  }

  const releases = `${out}.releases`
  const hasSite = listNames(releases).length > 0
  removeFrom(releases, '.cache')
  const code = hasSite ? await build(options, terminal) : 0
  if (code !== 0) terminal.say(words.notBuilt)
  else if (options.purge) removeEarlier(out)

  if (passages.length === 0) {
    terminal.say(words.noText(slug))
    return 1
  }
  terminal.say(words.removed(slug))
  let isClean = true
  for (const place of [content, ...(hasSite ? [releases] : [])]) {
    const { files, found } = await findTraces(place, passages)
    terminal.say(words.place(place, files, found))
    isClean &&= found.length === 0
  }
  terminal.say(words.elsewhere)
  return code === 0 && isClean ? 0 : 1
}

/** First the row, last the report: a run that was killed can be done again. */
function takeAway(memory: IngestMemory, path: string, row: AddressRow): void {
  const { content } = memory
  saveAddresses(content, [row])
  const id = memory.owners.get(path)
  const record = id === undefined ? undefined : memory.records.get(id)
  if (id !== undefined && record) {
    removeFrom(content, `.ingest/base/${id}.md`)
    memory.remember(id, { ...record, deleted: true })
  }
  removeFrom(content, `${CONFLICTS}/${row.slug}.md`)
  const reviewed = readText(join(content, 'conversions.tsv'))
  const isOfIt = (line: string): boolean =>
    line.startsWith(`${row.slug}\t`) || line.startsWith(`${row.slug}#`)
  if (reviewed?.split('\n').some(isOfIt)) {
    const rest = reviewed.split('\n').filter((line) => !isOfIt(line))
    memory.writeSafely('conversions.tsv', rest.join('\n'))
  }
  memory.close()
  removeFrom(content, path)
}
