import { DOWNLOAD_KINDS, type DownloadKind } from '../archive/settings.ts'
import { checkOutFolder, writeAside } from '../exports/write-aside.ts'
import { writeDownloads } from '../exports/write-downloads.ts'
import { EXPORT_WORDS } from './export-words.ts'
import { loadForExport } from './load-for-export.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { beginStep } from './progress.ts'
import type { Terminal } from './terminal.ts'

export interface ExportOptions {
  readonly content: string
  /** Where the files go, at the addresses that they have on the site. */
  readonly out: string
  /** Parted by commas: `csv,jsonl`; everything but books where it is not given. */
  readonly format?: string | undefined
}

const USAGE = 2
const FORMATS = DOWNLOAD_KINDS.filter((kind) => kind !== 'epub')

/**
 * Writes reports and archive as data, without building a site.
 *
 * @returns the exit code: 0, 1 where something is wrong, 2 for a wrong call
 */
export async function exportData(
  { content, out, format }: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  const words = EXPORT_WORDS[terminal.language]
  const named = format?.split(',').map((name) => name.trim()) ?? FORMATS
  const kinds = FORMATS.filter((kind) => named.includes(kind))
  const unknown = named.find((name) => !(kinds as readonly string[]).includes(name))
  if (unknown !== undefined) {
    terminal.say(words.format(unknown, FORMATS.join(', ')))
    return USAGE
  }
  const fault = checkOutFolder(out, content)
  if (fault) return fail([fault], terminal)
  const archive = await loadForExport(content, terminal)
  if (!archive) return 1
  const step = beginStep(words.export, terminal)
  let sizes: ReadonlyMap<string, number> = new Map()
  const notWritten = await writeAside(out, async (folder) => {
    sizes = await writeDownloads(archive, kinds as readonly DownloadKind[], { content, folder })
  })
  if (notWritten) return fail([notWritten], terminal)
  step.end(
    words.files(
      sizes.size,
      [...sizes.values()].reduce((sum, size) => sum + size, 0),
    ),
  )
  terminal.say(words.done(out))
  return 0
}

function fail(diagnostics: Parameters<typeof printDiagnostics>[0], terminal: Terminal): number {
  printDiagnostics(diagnostics, terminal)
  return 1
}
