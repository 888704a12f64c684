import type { RawSource } from '../ingest/ingest-result.ts'
import { readRawText, splitReport } from '../markdown/merge/split-report.ts'
import { findReport } from './find-report.ts'
import type { IdentifiedText } from './identify-texts.ts'
import type { IngestMemory } from './ingest-memory.ts'
import type { IngestRecord } from './ingest-state.ts'
import { readReport } from './report-index.ts'

/** Where a text of a raw file is, or goes. Paths count from the content folder. */
export type DraftPlace =
  | { readonly kind: 'new'; readonly id: string; readonly file: string }
  | {
      readonly kind: 'there'
      readonly id: string
      readonly file: string
      readonly record?: IngestRecord | undefined
    }
  /** It was there, and a person deleted it. */
  | { readonly kind: 'deleted'; readonly id: string; readonly record: IngestRecord }
  /** It is not in its place, and may be a report whose front matter cannot be read: nothing is known of it then. */
  | { readonly kind: 'unreadable'; readonly files: readonly string[] }
  /** Another raw file contains the same bytes. */
  | { readonly kind: 'twin'; readonly record: IngestRecord }

export interface PlacedText extends IdentifiedText {
  readonly source: RawSource
  /** How many texts the raw file has. */
  readonly articles: number
  /** The name that a new file gets, if it is free. */
  readonly slug: string
  readonly title?: string | undefined
}

/** Finds the file of a text: where it was written, where a person moved it to, or where it will go. */
export function placeDraft(text: PlacedText, memory: IngestMemory): DraftPlace {
  const { source, articles, slug, title, id, twin } = text
  if (twin) return { kind: 'twin', record: twin }
  const record = memory.records.get(id)
  if (record && isInPlace(record.file, id, memory))
    return { kind: 'there', id, file: record.file, record }
  const found = findReport(
    { id, record, source, articles, slug, title },
    memory.index(),
    memory.owners,
  )
  if (found !== undefined) return { kind: 'there', id, file: found, record }
  const files = findUnreadable(id, record !== undefined && !record.deleted, memory)
  if (files.length > 0) return { kind: 'unreadable', files }
  if (record) return { kind: 'deleted', id, record }
  return { kind: 'new', id, file: chooseFile(slug, id, source, memory) }
}

/** Reports that cannot be read and bear this id; where the text had a report, also those that bear none. */
function findUnreadable(id: string, hadReport: boolean, memory: IngestMemory): readonly string[] {
  const { unreadable } = memory.index()
  const own = unreadable.filter((report) => report.id === id)
  const isNobodys = (file: string): boolean => [undefined, id].includes(memory.owners.get(file))
  const nameless = unreadable.filter((report) => report.id === undefined && isNobodys(report.file))
  return (own.length > 0 ? own : hadReport ? nameless : []).map(({ file }) => file)
}

/** Whether the file is there, and does not say that it is another text's: two reports may have changed names. */
function isInPlace(file: string, id: string, memory: IngestMemory): boolean {
  if (!memory.isThere(file)) return false
  const fields = splitReport(readReport(memory.content, file) ?? '')?.fields
  const other = readRawText(fields?.find(({ name }) => name === 'ingest'))
  return other === undefined || other === id || !memory.records.has(other)
}

/** A free name: another raw file may have the wished one, now or before a person deleted it. */
function chooseFile(slug: string, id: string, { sha256 }: RawSource, memory: IngestMemory): string {
  const names = [slug, `${slug}-${sha256.slice(0, 6)}`, `${slug.slice(0, 60)}-${id}`]
  const isFree = (file: string): boolean => !memory.owners.has(file) && !memory.isThere(file)
  return names.map((name) => `reports/${name}.md`).find(isFree) ?? `reports/report-${id}.md`
}
