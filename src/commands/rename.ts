import { join } from 'node:path'
import { saveAddresses } from '../archive/addresses/save-addresses.ts'
import { loadArchiveFiles } from '../archive/load-archive-files.ts'
import { toSlug } from '../archive/read-collection.ts'
import { removeFrom } from '../files/folder.ts'
import { readText } from '../files/read-write.ts'
import { scanContent } from '../files/scan-content.ts'
import { type IngestMemory, openMemory } from '../inbox/ingest-memory.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import { nearestName } from '../report/nearest-name.ts'
import { isSlug } from '../report/slug.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { REMOVE_WORDS } from './remove-words.ts'
import type { Terminal } from './terminal.ts'

export interface RenameOptions {
  readonly content: string
  readonly from: string
  readonly to: string
}

/**
 * Gives a report another name. Its old address stays in the list and leads to the new one; reports that correct or
 * replace it, and reviewed conversions, name it anew. A run that was killed is finished by the same call again.
 *
 * @returns the exit code: 1 where nothing was changed
 */
export async function renameReport(
  { content, from, to }: RenameOptions,
  terminal: Terminal,
): Promise<number> {
  const paths = scanContent(content).reports
  const { addresses } = loadArchiveFiles(content).addresses
  const pathOf = (slug: string): string | undefined => paths.find((path) => toSlug(path) === slug)
  const old = pathOf(from)
  const row = addresses.find(({ slug }) => slug === from)
  const isBegun = row?.kind === 'moved' && row.to === to
  const fail = (code: 'addresses/no-report' | 'addresses/name-taken', slug: string): number => {
    const near = nearestName(slug, paths.map(toSlug))
    const nearest = near === undefined || code === 'addresses/name-taken' ? '' : ` (→ ${near})`
    printDiagnostics([makeDiagnostic(code, { file: slug }, { slug, nearest })], terminal)
    return 1
  }
  if (old === undefined && !(isBegun && pathOf(to) !== undefined))
    return fail('addresses/no-report', from)
  const isUsed = pathOf(to) !== undefined || addresses.some(({ slug }) => slug === to)
  if (!isSlug(to) || (isUsed && !isBegun)) return fail('addresses/name-taken', to)
  if (old !== undefined && pathOf(to) !== undefined) return fail('addresses/name-taken', to)

  const memory = openMemory(content)
  if (!('kind' in memory)) {
    printDiagnostics([memory], terminal)
    return 1
  }
  try {
    saveAddresses(content, [
      { kind: 'moved', slug: from, to },
      { kind: 'published', slug: to },
    ])
    if (old !== undefined) moveReport(memory, old, `${old.slice(0, -from.length - 3)}${to}.md`)
    const changed = [...paths.filter((path) => path !== old)].filter((path) =>
      renameIn(memory, path, (text) => text.replace(toField(from), `$1${to}$2`)),
    )
    renameIn(memory, 'conversions.tsv', (text) =>
      text.replace(new RegExp(`^${from}(?=[\\t#⇥])`, 'gm'), to),
    )
    memory.close()
    terminal.say(REMOVE_WORDS[terminal.language].renamed(from, to, changed))
    return 0
  } finally {
    memory.release()
  }
}

function moveReport(memory: IngestMemory, old: string, next: string): void {
  const text = readText(join(memory.content, old)) ?? ''
  memory.writeSafely(next, text)
  removeFrom(memory.content, old)
  const id = memory.owners.get(old)
  const record = id === undefined ? undefined : memory.records.get(id)
  if (id !== undefined && record) memory.remember(id, { ...record, file: next })
}

/** The fields by which a report names another. */
function toField(slug: string): RegExp {
  return new RegExp(`^((?:corrects|replaces):[ \\t]*["']?)${slug}(["']?[ \\t]*)$`, 'm')
}

function renameIn(memory: IngestMemory, path: string, rename: (text: string) => string): boolean {
  const text = readText(join(memory.content, path))
  if (text === undefined) return false
  const next = rename(text)
  if (next === text) return false
  memory.writeSafely(path, next)
  return true
}
