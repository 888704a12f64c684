import { createHash } from 'node:crypto'
import { readContentFile } from '../../files/read-content-file.ts'
import type { IngestResult } from '../../ingest/ingest-result.ts'
import { ingestText } from '../../ingest/ingest-text.ts'
import type { PublishedReport } from '../published-report.ts'
import { type PackedCleaning, packCleaning } from './cleaning-record.ts'
import { traceCleaning } from './trace-cleaning.ts'

/** A page of a newspaper is the raw file of several reports, which are published one soon after the other. */
const REMEMBERED = 4

/**
 * Traces reports back to their raw files: those that visitors may read, that are there, and whose bytes are the ones that the
 * report was made of.
 *
 * @param readable paths from the content folder, found by walking it: nothing else is ever opened
 */
export function makeCleaningTracer(
  folder: string,
  readable: ReadonlySet<string>,
): (report: PublishedReport) => PackedCleaning | undefined {
  const known = new Map<string, IngestResult | undefined>()
  const ingest = (path: string): IngestResult | undefined => {
    if (known.has(path)) return known.get(path)
    const result = readAndIngest(folder, path)
    const [oldest] = known.keys()
    if (known.size === REMEMBERED && oldest !== undefined) known.delete(oldest)
    known.set(path, result)
    return result
  }
  return (report) => {
    const { file, sha256 } = report.source ?? {}
    if (file === undefined || sha256 === undefined || !readable.has(file)) return undefined
    const result = ingest(file)
    if (result?.source.sha256 !== sha256) return undefined
    const record = traceCleaning(result, report)
    return record && packCleaning(record)
  }
}

function readAndIngest(folder: string, path: string): IngestResult | undefined {
  const file = readContentFile(folder, path)
  if (file.kind !== 'read') return undefined
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  return ingestText({ file: path, path, bytes: file.bytes, sha256 })
}
