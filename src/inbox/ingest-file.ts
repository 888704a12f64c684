import { createHash } from 'node:crypto'
import { relative, sep } from 'node:path'
import { readRawFile } from '../files/read-raw.ts'
import type { EncodingName } from '../ingest/decode/decoded.ts'
import { scoreText } from '../ingest/decode/score-encodings.ts'
import type { Article, IngestResult } from '../ingest/ingest-result.ts'
import { ingestText } from '../ingest/ingest-text.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'

/** What is the same for all files of a run; it goes to each thread. */
export interface FileOptions {
  /** The content folder. */
  readonly content: string
  /** Whether the result contains the decoded text, and the spans in it: only the JSON asks for it, and texts are what fills the memory. */
  readonly keepText: boolean
  /** The encoding that a person named for all files. */
  readonly encoding?: EncodingName | undefined
}

/** What a raw file became. */
export interface IngestedFile extends IngestResult {
  /** Where the encoding is no certain thing: the share of common characters in the text, at most 1. */
  readonly confidence?: number
}

/** This many characters are enough to see how well an encoding fits. */
const SAMPLE = 20_000
const NO_BYTES = new Uint8Array()

/**
 * Reads one raw file and makes of it what there is in it. The result contains no bytes. A fault of our own code is a
 * diagnostic of this file, so that the others of the run go on.
 */
export function ingestFile(
  file: string,
  { content, keepText, encoding }: FileOptions,
): IngestedFile {
  try {
    const bytes = readRawFile(file)
    if (!(bytes instanceof Uint8Array)) return refuseFile(file, bytes)
    const path = relative(content, file).split(sep).join('/')
    const { text, ...result } = ingestText({
      file,
      // Only a file of the inbox is named in front matter: another path would name the machine, and be wrong on the next.
      ...(path.startsWith('raw/') && { path }),
      bytes,
      ...(encoding !== undefined && { encoding }),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
    const isJudged =
      encoding !== undefined || result.diagnostics.some(({ code }) => code === 'raw/encoding')
    return {
      ...result,
      ...(isJudged && text !== undefined && { confidence: scoreText(text.slice(0, SAMPLE)) }),
      ...(keepText && text !== undefined && { text }),
      ...(!keepText && { articles: result.articles.map(withoutSpans) }),
      source: { ...result.source, bytes: NO_BYTES },
    }
  } catch (error) {
    return refuseFile(file, toInternal(file, error))
  }
}

/** Without its text a span points nowhere, and there is one for every line to carry from thread to thread. */
function withoutSpans(article: Article): Article {
  return {
    ...article,
    fields: article.fields.map((field) => ({ ...field, spans: [] })),
    blocks: article.blocks.map((block) => ({ ...block, spans: [] })),
  }
}

/** What a file became that gave nothing. */
export function refuseFile(file: string, diagnostic: Diagnostic): IngestResult {
  const source = { file, bytes: NO_BYTES, sha256: '' }
  return { source, articles: [], removed: [], joins: [], flags: [], diagnostics: [diagnostic] }
}

/** A promise that our own code broke while it worked on that file. */
export function toInternal(file: string, error: unknown): Diagnostic {
  // Who reports it has no debugger at hand: the first place in the stack is enough for us.
  const at = error instanceof Error ? /^ +at .*$/m.exec(error.stack ?? '')?.[0] : undefined
  const message = error instanceof Error ? error.message : String(error)
  const reason = at === undefined ? message : `${message} (${toPlace(at)})`
  return makeDiagnostic('raw/internal', { file }, { reason })
}

/** `at toDraft (file:///home/li/juanzong/src/ingest/to-draft.ts:47:12)` → `toDraft, to-draft.ts:47`: no path of a machine. */
function toPlace(frame: string): string {
  const [, name, file = '?'] = /at (?:(.+) \()?.*?([^/\\(]+:\d+):\d+\)?$/.exec(frame) ?? []
  return name === undefined ? file : `${name}, ${file}`
}
