import { readContentFile } from '../files/read-content-file.ts'
import { scanContent } from '../files/scan-content.ts'
import { readRawMap, readRawText, splitReport } from '../markdown/merge/split-report.ts'
import { decodeUtf8 } from '../text/decode-utf8.ts'
import { hashText } from './hash-text.ts'

/** The reports of a content folder by their marks of origin, whatever their files are called now. */
export interface ReportIndex {
  readonly byId: ReadonlyMap<string, string>
  /** Those without an `ingest` field, by the hash of the body … */
  readonly byBody: ReadonlyMap<string, readonly string[]>
  /** … and by the raw file they name: by its path where there is one, else by its SHA-256. */
  readonly bySource: ReadonlyMap<string, readonly NamedReport[]>
  /** Those whose front matter cannot be read: any of them may be the report that is looked for. */
  readonly unreadable: readonly UnreadableReport[]
}

interface UnreadableReport {
  readonly file: string
  /** The id that is in it, though the rest cannot be read. */
  readonly id?: string | undefined
}

interface NamedReport {
  readonly file: string
  readonly title?: string | undefined
}

/** `ingest: 0f3a…` on a line of a front matter that is broken elsewhere, or has lost a quote there */
const ID_LINE = /^[ \t]{0,8}["']?ingest["']?[ \t]{0,4}:?[ \t]{0,4}["']?([\da-f]{12})["']?[ \t]*$/m

/** Reads all reports for their marks of origin. Nothing is checked; what cannot be read is listed apart. */
export function indexReports(content: string): ReportIndex {
  const byId = new Map<string, string>()
  const byBody = new Map<string, string[]>()
  const bySource = new Map<string, NamedReport[]>()
  const unreadable: UnreadableReport[] = []
  const { reports, misnamed } = scanContent(content)
  for (const file of [...reports, ...misnamed]) {
    if (!file.startsWith('reports/')) continue
    const text = readReport(content, file)
    const split = text === undefined ? undefined : splitReport(text)
    const find = (name: string) => split?.fields.find((field) => field.name === name)
    const id = readRawText(find('ingest'))
    if (!split || (id === undefined && ID_LINE.test(frontOf(text)))) {
      unreadable.push({ file, id: ID_LINE.exec(frontOf(text))?.[1] })
      continue
    }
    if (id !== undefined) {
      if (!byId.has(id)) byId.set(id, file)
      continue
    }
    const below = readRawMap(find('source')) ?? []
    const read = (name: string) => readRawText(below.find((field) => field.name === name))
    add(byBody, hashBody(split.body), file)
    add(bySource, read('file') ?? read('sha256') ?? '', { file, title: readRawText(find('title')) })
  }
  return { byId, byBody, bySource, unreadable }
}

/** A body's hash; the empty lines around it do not count. */
export function hashBody(body: string): string {
  return hashText(body.trim())
}

/** A file's text with `\n` as line break; `undefined` where it is none, or not UTF-8. */
export function readReport(content: string, file: string): string | undefined {
  const found = readContentFile(content, file)
  if (found.kind !== 'read') return undefined
  const decoded = decodeUtf8(found.bytes)
  return decoded.kind === 'text' ? decoded.text.replace(/\r\n?/g, '\n') : undefined
}

/** What is above the body, as far as it can be read. */
function frontOf(text = ''): string {
  const end = text.indexOf('\n---', 3)
  return text.slice(0, end < 0 ? 4000 : end)
}

function add<T>(map: Map<string, T[]>, key: string, one: T): void {
  const found = map.get(key)
  if (found) found.push(one)
  else map.set(key, [one])
}
