import { join, relative, resolve, sep } from 'node:path'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import type { IngestMemory } from './ingest-memory.ts'

/**
 * Reports whose raw text is gone from the folders that were ingested, or has fewer texts in it now. They are kept.
 *
 * @param seen how many texts each raw file of the run had
 */
export function findOrphans(
  paths: readonly string[],
  seen: ReadonlyMap<string, number>,
  { content, records, isThere }: IngestMemory,
): readonly Diagnostic[] {
  const folders = paths.map((path) =>
    relative(resolve(content), resolve(path)).split(sep).join('/'),
  )
  const isBelow = (source: string): boolean =>
    folders.some((folder) => folder === '' || source.startsWith(`${folder}/`))
  return [...records.values()].flatMap(({ file, source, article, deleted }) => {
    if (source === undefined || deleted) return []
    const articles = seen.get(source)
    const isGone = articles === undefined ? isBelow(source) && !isThere(source) : article > articles
    return isGone ? [makeDiagnostic('raw/gone', { file: join(content, file) }, { source })] : []
  })
}
