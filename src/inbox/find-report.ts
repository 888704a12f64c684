import type { RawSource } from '../ingest/ingest-result.ts'
import type { IngestRecord } from './ingest-state.ts'
import type { ReportIndex } from './report-index.ts'

export interface Sought {
  readonly id: string
  /** What was written down when it was made; its file is not there. */
  readonly record?: IngestRecord | undefined
  readonly source: RawSource
  /** How many texts the raw file has. */
  readonly articles: number
  readonly slug: string
  readonly title?: string | undefined
}

/**
 * Finds the report of a text where it is not in its place: a person may have renamed it, moved it to a folder of its
 * year, or made it by hand. By the `ingest` field, then by the body as it was written, then by the source it names.
 *
 * @param owners ids by file: a file that is another text's is never taken
 */
export function findReport(
  { id, record, source, articles, slug, title }: Sought,
  index: ReportIndex,
  owners: ReadonlyMap<string, string>,
): string | undefined {
  const byId = index.byId.get(id)
  if (byId !== undefined) return byId
  const isFree = (file: string): boolean => [undefined, id].includes(owners.get(file))
  const byBody = record && index.byBody.get(record.body)?.find(isFree)
  if (byBody !== undefined) return byBody
  const named = (index.bySource.get(source.path ?? source.sha256) ?? []).filter(({ file }) =>
    isFree(file),
  )
  const wished = `reports/${slug}.md`
  const found =
    named.find((one) => title !== undefined && one.title === title) ??
    named.find(({ file }) => file === wished) ??
    (named.length === 1 && articles === 1 ? named[0] : undefined)
  return found?.file
}
