import type { IngestResult } from '../ingest/ingest-result.ts'
import { toDraft } from '../ingest/to-draft.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { ReportDraft } from '../report/draft.ts'
import { toInternal } from './ingest-file.ts'
import { type Naming, nameReports } from './names/name-reports.ts'
import type { Reingest, SavedAs } from './reingest.ts'

/** What became of the drafts of one raw file, article by article. */
interface Saved {
  readonly files: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  readonly as: readonly SavedAs[]
}

/** Where nothing is written. */
export const NOT_SAVED: Saved = { files: [], diagnostics: [], as: [] }
const MARK_NOTES = { note: '软件残留' }

/**
 * Saves the drafts of one raw file. A fault of our own code costs the drafts of one file; a full disk ends the run.
 *
 * @throws what the system says where a file cannot be written
 */
export function saveDrafts(result: IngestResult, reingest: Reingest, naming: Naming): Saved {
  try {
    return saveEach(result, reingest, naming)
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error
    return { ...NOT_SAVED, diagnostics: [toInternal(result.source.file, error)] }
  }
}

function saveEach(result: IngestResult, reingest: Reingest, naming: Naming): Saved {
  const { source, articles } = result
  const names = nameReports(articles, source, naming)
  const drafts = articles.map((article, i) => ({
    draft: markResidue(toDraft(article, source, naming.agencies)),
    slug: names[i]?.slug ?? 'report',
  }))
  const saved = reingest.save(source, drafts)
  const diagnostics: Diagnostic[] = []
  for (const i of articles.keys()) {
    const { as, file = '', diagnostics: found = [] } = saved[i] ?? {}
    const meta = drafts[i]?.draft.meta
    diagnostics.push(...found)
    if (as === 'deleted') continue
    const [unsure] = names[i]?.unsure ?? []
    if (as === 'written' && unsure) {
      const parameters = { character: unsure.character, readings: unsure.readings.join(', ') }
      diagnostics.push(makeDiagnostic('raw/reading', { file }, parameters))
    }
    if (meta?.date === undefined)
      diagnostics.push(makeDiagnostic('raw/no-date', { file }, { title: meta?.title ?? '–' }))
  }
  return { files: saved.map(({ file }) => file), diagnostics, as: saved.map(({ as }) => as) }
}

function markResidue(draft: ReportDraft): ReportDraft {
  return {
    ...draft,
    blocks: draft.blocks.map((block) =>
      block.kind !== 'table' && block.marks
        ? { ...block, marks: block.marks.map((mark) => ({ ...mark, ...MARK_NOTES })) }
        : block,
    ),
  }
}
