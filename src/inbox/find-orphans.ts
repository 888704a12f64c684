import { join, relative, resolve, sep } from 'node:path'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { IngestMemory } from './ingest-memory.ts'

/**
 * Reports whose raw text is gone from the folders that were ingested, or has fewer texts in it now. They are kept.
 *
 * @param sources raw files that the run read, by path
 * @param ids the texts that it found in them
 */
export function findOrphans(
  paths: readonly string[],
  sources: ReadonlySet<string>,
  ids: ReadonlySet<string>,
  { content, records, isThere }: IngestMemory,
): readonly Diagnostic[] {
  const folders = paths.map((path) =>
    relative(resolve(content), resolve(path)).split(sep).join('/'),
  )
  const isBelow = (source: string): boolean =>
    folders.some((folder) => folder === '' || source.startsWith(`${folder}/`))
  return [...records].flatMap(([id, { file, source, deleted }]) => {
    if (source === undefined || deleted || ids.has(id)) return []
    const isGone = sources.has(source) || (isBelow(source) && !isThere(source))
    return isGone ? [makeDiagnostic('raw/gone', { file: join(content, file) }, { source })] : []
  })
}
