/** What ingest remembers of one report that it wrote. */
export interface IngestRecord {
  /** From the content folder: `reports/2015-liupu-annual.md`. */
  readonly file: string
  /** The raw file, from the content folder. Absent where it lay outside. */
  readonly source?: string
  /** The name of a raw file that lay outside; its folders are nobody's business. */
  readonly name?: string
  /** Which text of the raw file it is, from 1. */
  readonly article: number
  /** SHA-256 of the raw file. */
  readonly raw: string
  /** Hash of the draft as the machine wrote it last: a file with another one was edited. */
  readonly written: string
  /** Hash of that draft's body: by it a file is known again that lost its name and its `ingest`. */
  readonly body: string
  /** Of the rules that made the draft. */
  readonly version: number
  /** A person deleted the report: it is not made again. */
  readonly deleted?: true
}

/** By the id that is in a report's `ingest` field. */
export type IngestState = ReadonlyMap<string, IngestRecord>

/** Raised when the rules of ingest change what comes out. */
export const INGEST_VERSION = 1

/** One record a line, in the order of the ids: two branches of a repository merge line by line. */
export function writeState(state: IngestState): string {
  const lines = [...state]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, record]) => `  ${JSON.stringify(id)}: ${JSON.stringify(record)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

/** @returns `undefined` where the text is not what `writeState` writes: cut off, or with a merge's marks in it */
export function parseState(text: string): IngestState | undefined {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined
  const entries = Object.entries(data)
  const isGood = entries.every(([id, record]) => /^[\da-f]{12}$/.test(id) && isRecord(record))
  return isGood ? new Map(entries) : undefined
}

const FILE = /^reports\/(?:[a-z0-9][a-z0-9-]*\/){0,2}[a-z0-9][a-z0-9-]*\.md$/

function isRecord(value: unknown): value is IngestRecord {
  if (typeof value !== 'object' || value === null) return false
  const { file, source, name, article, raw, written, body, version, deleted } = value as Readonly<
    Record<string, unknown>
  >
  return (
    typeof file === 'string' &&
    FILE.test(file) &&
    (source === undefined || (typeof source === 'string' && source.startsWith('raw/'))) &&
    (name === undefined || typeof name === 'string') &&
    typeof article === 'number' &&
    typeof raw === 'string' &&
    typeof written === 'string' &&
    typeof body === 'string' &&
    typeof version === 'number' &&
    (deleted === undefined || deleted === true)
  )
}
