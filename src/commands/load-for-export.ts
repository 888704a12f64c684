import type { Archive } from '../archive/archive.ts'
import { loadArchive } from '../archive/load-archive.ts'
import { bundleWorker } from '../bundle/bundle-worker.ts'
import { RESERVED_NAMES } from '../site/page-folders.ts'
import { EXPORT_WORDS } from './export-words.ts'
import { placeBelow, printDiagnostics } from './print-diagnostics.ts'
import { beginStep } from './progress.ts'
import type { Terminal } from './terminal.ts'

/** Reads an archive as a build does; says what is wrong, and gives none where there is an error. */
export async function loadForExport(
  content: string,
  terminal: Terminal,
): Promise<Archive | undefined> {
  const words = EXPORT_WORDS[terminal.language]
  const step = beginStep(words.read, terminal)
  const { archive, diagnostics } = await loadArchive(content, {
    onProgress: step.count,
    bundleWorker,
    reserved: RESERVED_NAMES,
  })
  printDiagnostics(placeBelow(content, diagnostics), terminal)
  if (archive) step.end(words.reports(archive.reports.length))
  else terminal.say(words.stopped(diagnostics.filter((one) => one.severity === 'error').length))
  return archive
}
