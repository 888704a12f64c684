import { join } from 'node:path'
import type { RawSource } from '../ingest/ingest-result.ts'
import { splitReport } from '../markdown/merge/split-report.ts'
import { writeReport } from '../markdown/write-report.ts'
import { type DiagnosticCode, makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { ReportDraft } from '../report/draft.ts'
import { decideDraft } from './decide-draft.ts'
import { findOrphans } from './find-orphans.ts'
import { hashText } from './hash-text.ts'
import { identifyTexts, toName } from './identify-texts.ts'
import { CONFLICTS, type IngestMemory, openMemory } from './ingest-memory.ts'
import { INGEST_VERSION } from './ingest-state.ts'
import { type DraftPlace, type PlacedText, placeDraft } from './place-draft.ts'
import { hashBody, readReport } from './report-index.ts'
import { writeOver } from './write-over.ts'

/** One text of a raw file, on its way to a Markdown file. */
interface NewDraft {
  readonly draft: ReportDraft
  /** The name that a new file gets, if it is free. */
  readonly slug: string
}

type PlacedDraft = NewDraft & PlacedText

/** What came of a draft: how it counts in the summary. */
export type SavedAs =
  | 'written'
  | 'updated'
  | 'merged'
  | 'unchanged'
  | 'kept'
  | 'disputed'
  | 'deleted'

interface SavedDraft {
  readonly as: SavedAs
  /** The file, with the content folder before it. */
  readonly file: string
  readonly diagnostics: readonly Diagnostic[]
}

export interface Reingest {
  readonly kind: 'reingest'
  /** Saves all texts of a raw file, and says of each what came of it. */
  save(source: RawSource, drafts: readonly NewDraft[]): readonly SavedDraft[]
  /** Writes down what was done, last of all, and lists which reports have lost their raw text. */
  end(paths: readonly string[]): readonly Diagnostic[]
  /** Lets the next run in, where this one did not come to its end. */
  release(): void
}

/**
 * Opens a content folder for drafts, with what ingest remembers of its runs before. A draft that is saved never costs
 * a person's work: a file that nobody edited is made again, an edited one is merged, a deleted one is not made again.
 *
 * @returns a diagnostic where that memory cannot be read; nothing may be written then
 */
export function openReingest(content: string): Reingest | Diagnostic {
  const memory = openMemory(content)
  if (!('kind' in memory)) return memory
  const sources = new Set<string>()
  const ids = new Set<string>()
  return {
    kind: 'reingest',
    save: (source, drafts) => {
      if (source.path !== undefined) sources.add(source.path)
      const identified = identifyTexts(
        source,
        drafts.map(({ draft }) => draft),
        memory,
        ids,
      )
      return drafts.flatMap((draft, i) => {
        const text = identified[i]
        if (!text) return []
        ids.add(text.id)
        return [
          saveDraft(
            { ...draft, ...text, title: draft.draft.meta.title, source, articles: drafts.length },
            memory,
          ),
        ]
      })
    },
    end: (paths) => {
      memory.close()
      return findOrphans(paths, sources, ids, memory)
    },
    release: memory.release,
  }
}

function saveDraft(draft: PlacedDraft, memory: IngestMemory): SavedDraft {
  const { content } = memory
  const { source } = draft
  const place = placeDraft(draft, memory)
  switch (place.kind) {
    case 'twin': {
      const parameters = { other: place.record.source ?? '' }
      const note = makeDiagnostic('raw/same-bytes', { file: source.file }, parameters)
      return { as: 'unchanged', file: join(content, place.record.file), diagnostics: [note] }
    }
    case 'unreadable': {
      const [file = '', ...others] = place.files.map((path) => join(content, path))
      const parameters = { source: source.file, others: others.join(', ') }
      const note = makeDiagnostic('raw/unreadable', { file }, parameters)
      return { as: 'kept', file, diagnostics: [note] }
    }
    case 'deleted': {
      const { id, record } = place
      // What was written stays on record: should the file come back, it is compared with that.
      memory.remember(id, { ...record, deleted: true })
      const file = join(content, record.file)
      const note = makeDiagnostic('raw/deleted', { file }, { source: source.file, id })
      return { as: 'deleted', file, diagnostics: [note] }
    }
    case 'new': {
      const next = writeNext(draft, place.id)
      memory.write(place.file, next)
      remember(draft, next, place, memory)
      return { as: 'written', file: join(content, place.file), diagnostics: [] }
    }
    case 'there':
      return saveThere(draft, place, memory)
    default:
      return place satisfies never
  }
}

/** The file is there: what becomes of it is for `decideDraft` to say. */
function saveThere(
  draft: PlacedDraft,
  place: Extract<DraftPlace, { kind: 'there' }>,
  memory: IngestMemory,
): SavedDraft {
  const { id, file, record } = place
  const { content } = memory
  const next = writeNext(draft, id)
  const current = readReport(content, file)
  const decision = decideDraft({
    next,
    current,
    base: memory.readBase(id),
    // An empty report is no edit, but what a machine that lost power left of it.
    isUntouched: current === '' || (current !== undefined && hashText(current) === record?.written),
  })
  const conflict = `${CONFLICTS}/${file.replace(/^.*\//, '').replace(/\.md$/, '')}.new.md`
  const path = join(content, file)
  const tell = (code: DiagnosticCode, parameters = {}): readonly Diagnostic[] => [
    makeDiagnostic(code, { file: path }, { draft: join(content, conflict), ...parameters }),
  ]
  if (decision.kind === 'locked') {
    // What the machine wrote last stays on record: on the day the file is unlocked it is merged with that.
    if (record) memory.remember(id, { ...record, file })
    const diagnostics = decision.isBehind ? tell('raw/locked') : []
    return { as: 'kept', file: path, diagnostics }
  }
  const done = (as: SavedAs, diagnostics: readonly Diagnostic[]): SavedDraft => {
    remember(draft, next, place, memory)
    return { as, file: path, diagnostics }
  }
  /** A draft of a run before that a person has not looked at. */
  const waiting = memory.isThere(conflict) ? tell('raw/unsettled') : []
  switch (decision.kind) {
    case 'unchanged':
      return done('unchanged', waiting)
    case 'keep':
      return done('kept', waiting)
    case 'update':
      writeOver(file, decision.text, content, memory.write)
      return done('updated', waiting)
    case 'merge':
      writeOver(file, decision.text, content, memory.writeSafely)
      return done('merged', [...tell('raw/merged'), ...waiting])
    case 'dispute':
      memory.write(conflict, next)
      if (decision.text !== undefined && decision.text !== current)
        writeOver(file, decision.text, content, memory.writeSafely)
      return done('disputed', tell('raw/conflict', { fields: decision.disputed.join(', ') }))
    case 'stranger':
      memory.write(conflict, next)
      return done('disputed', tell('raw/exists'))
    default:
      return decision satisfies never
  }
}

function writeNext({ draft }: NewDraft, id: string): string {
  return writeReport({ ...draft, meta: { ...draft.meta, ingest: id } })
}

/** After the report: a run that is killed between the two finds its own draft there, and not one of a person's. */
function remember(
  { source, article }: PlacedDraft,
  next: string,
  { id, file }: { readonly id: string; readonly file: string },
  memory: IngestMemory,
): void {
  memory.writeBase(id, next)
  memory.remember(id, {
    file,
    ...(source.path === undefined ? { name: toName(source) } : { source: source.path }),
    article,
    raw: source.sha256,
    written: hashText(next),
    body: hashBody(splitReport(next)?.body ?? ''),
    version: INGEST_VERSION,
  })
}
