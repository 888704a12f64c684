import { join } from 'node:path'
import { removeFrom } from '../files/folder.ts'
import { readContentFile } from '../files/read-content-file.ts'
import { isNoFolder, saveFile, saveFileSafely } from '../files/save-file.ts'
import { takeLock } from '../files/take-lock.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { type IngestRecord, parseState, writeState } from './ingest-state.ts'
import { indexReports, type ReportIndex, readReport } from './report-index.ts'

/** A text that was written before. */
export interface KnownText {
  readonly id: string
  readonly article: number
}

/** What ingest knows of a content folder from the runs before, and how it writes there. */
export interface IngestMemory {
  readonly kind: 'memory'
  readonly content: string
  readonly records: ReadonlyMap<string, IngestRecord>
  /** Ids by the file that a record names. */
  readonly owners: ReadonlyMap<string, string>
  /** The id of a text by the SHA-256 of its raw file and its place in it. */
  findTwin(raw: string, article: number): string | undefined
  /**
   * The texts of a raw file, in their order: by its path; by its SHA-256, or `outside/` and its name, where it lies
   * outside the inbox.
   */
  findTexts(name: string): readonly KnownText[]
  remember(id: string, record: IngestRecord): void
  /** Made when the first report has to be looked for. */
  index(): ReportIndex
  readBase(id: string): string | undefined
  writeBase(id: string, text: string): void
  /** Writes a file in one step, below the content folder: one that the raw texts can make again. */
  write(file: string, text: string): void
  /** The same for one with a person's words in it: it is on the disk before it takes the place of the old one. */
  writeSafely(file: string, text: string): void
  /** Whether anything is there. */
  isThere(file: string): boolean
  /** Writes down what was done, last of all; nothing is written where nothing changed. */
  close(): void
  /** Lets the next run in, whatever became of this one. */
  release(): void
}

const FOLDER = '.ingest'
const LOCK = '.lock'
const STATE = `${FOLDER}/state.json`
const TEMPORARY = `${FOLDER}/tmp`
/** Drafts that wait for a person. Not among the reports, where they would be published. */
export const CONFLICTS = `${FOLDER}/conflicts`
const BASE = `${FOLDER}/base`

/**
 * Opens the memory of a content folder, and locks it until it is closed: two runs at once would give one report two
 * files. A diagnostic where it is locked or cannot be read, and nothing may be written then.
 */
export function openMemory(content: string): IngestMemory | Diagnostic {
  const blocked = [FOLDER, BASE, CONFLICTS, TEMPORARY].find((path) =>
    isNoFolder(join(content, path)),
  )
  // Drafts would be written elsewhere, and no check or build would read them here.
  const reports = join(content, 'reports')
  if (isNoFolder(reports)) return makeDiagnostic('file/symbolic-link', { file: reports })
  if (blocked !== undefined) return makeDiagnostic('raw/state', { file: join(content, blocked) })
  // In the folder itself, so that whoever comes to it, by a link or from another machine, meets the same lock.
  const lock = takeLock(join(content, FOLDER), LOCK)
  if (lock.kind === 'busy') {
    const { file, pid, seconds } = lock
    return makeDiagnostic('raw/busy', { file }, { pid, seconds })
  }
  const isThere = (file: string): boolean => readContentFile(content, file).kind !== 'absent'
  const before = readReport(content, STATE)
  const loaded = isThere(STATE) ? parseState(before ?? '') : new Map<string, IngestRecord>()
  if (!loaded) {
    lock.release()
    return makeDiagnostic('raw/state', { file: join(content, STATE) })
  }

  const records = new Map<string, IngestRecord>()
  const owners = new Map<string, string>()
  const twins = new Map<string, string>()
  const texts = new Map<string, Map<string, number>>()
  const remember = (id: string, record: IngestRecord): void => {
    const old = records.get(id)
    if (old && owners.get(old.file) === id) owners.delete(old.file)
    records.set(id, record)
    owners.set(record.file, id)
    twins.set(`${record.raw} ${record.article}`, id)
    for (const name of old ? toNames(old) : []) texts.get(name)?.delete(id)
    for (const name of toNames(record))
      texts.set(name, (texts.get(name) ?? new Map<string, number>()).set(id, record.article))
  }
  for (const [id, record] of loaded) remember(id, record)
  const write = (file: string, text: string): void => saveFile(content, file, text, TEMPORARY)
  const writeSafely = (file: string, text: string): void =>
    saveFileSafely(content, file, text, TEMPORARY)
  // An empty one is what a machine without power leaves of a file that it had not written out.
  const readBase = (id: string): string | undefined =>
    readReport(content, `${BASE}/${id}.md`) || undefined
  let index: ReportIndex | undefined
  return {
    kind: 'memory',
    content,
    records,
    owners,
    findTwin: (raw, article) => twins.get(`${raw} ${article}`),
    findTexts: (name) =>
      [...(texts.get(name) ?? [])]
        .map(([id, article]) => ({ id, article }))
        .sort((a, b) => a.article - b.article),
    remember,
    index: () => {
      index ??= indexReports(content)
      return index
    },
    readBase,
    writeBase: (id, text) => {
      if (readBase(id) !== text) write(`${BASE}/${id}.md`, text)
    },
    write,
    writeSafely,
    isThere,
    close: () => {
      const state = writeState(records)
      if (records.size > 0 && state !== before) writeSafely(STATE, state)
      removeFrom(content, TEMPORARY)
      lock.release()
    },
    release: lock.release,
  }
}

function toNames({ source, raw, name }: IngestRecord): readonly string[] {
  if (source !== undefined) return [source]
  return name === undefined ? [raw] : [raw, `outside/${name}`]
}
