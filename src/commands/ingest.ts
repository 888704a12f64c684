import { join } from 'node:path'
import { parseAgencies } from '../archive/parse-agencies.ts'
import { parseSettings } from '../archive/parse-settings.ts'
import { readContentFile } from '../files/read-content-file.ts'
import { ingestFiles } from '../inbox/ingest-files.ts'
import type { Naming } from '../inbox/names/name-reports.ts'
import { openReingest, type Reingest, type SavedAs } from '../inbox/reingest.ts'
import { NOT_SAVED, saveDrafts } from '../inbox/save-drafts.ts'
import { ENCODINGS, type EncodingName, isEncodingName } from '../ingest/decode/decoded.ts'
import { writeIngestReport } from '../ingest/report/write-ingest-report.ts'
import { toIngestJson } from '../ingest/to-json.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { hasErrors } from '../report/diagnostics/has-errors.ts'
import { USUAL_SLUG } from '../report/slug-pattern.ts'
import { INGEST_WORDS, type IngestCounts } from './ingest-words.ts'
import { openJson } from './json-array.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { beginStep } from './progress.ts'
import { beginReview } from './review/begin-review.ts'
import { checkReviewFile, type ReviewFormat, toReviewFormat } from './review/check-review-file.ts'
import { REVIEW_WORDS } from './review/review-words.ts'
import { writeSummary } from './review/write-summary.ts'
import type { Terminal } from './terminal.ts'

export interface IngestOptions {
  /** Raw files, and folders of them. */
  readonly paths: readonly string[]
  /** The content folder: drafts go to its `reports/`. `content` where not given. */
  readonly out?: string | undefined
  /** Prints the results as JSON; writes drafts only where `out` is given. */
  readonly json?: boolean | undefined
  /** The encoding of all these files, where it is known: utf-8, gb18030, big5, utf-16le or utf-16be. */
  readonly encoding?: string | undefined
  /** Writes the whole review to this file, Markdown or JSON, and prints only a few lines for each raw file. */
  readonly review?: string | undefined
}

/**
 * Makes drafts of reports out of raw texts. A file that cannot be read is reported and skipped;
 * what a person edited in a Markdown file is never changed. The ingest report is printed on standard
 * output, diagnostics on standard error. With a review, its warnings and notes are there only.
 *
 * @returns the exit code: 1 where a file could not be read or its account did not come out, 2 without a path or with an unknown encoding
 */
export async function ingest(options: IngestOptions, terminal: Terminal): Promise<number> {
  const words = INGEST_WORDS[terminal.language]
  if (options.paths.length === 0) {
    terminal.say(words.noPath)
    return 2
  }
  const { encoding } = options
  if (encoding !== undefined && !isEncodingName(encoding)) {
    terminal.say(words.noEncoding(encoding, ENCODINGS))
    return 2
  }
  const content = options.out ?? 'content'
  const format = options.review === undefined ? 'md' : toReviewFormat(options.review)
  if (format === undefined) {
    terminal.say(REVIEW_WORDS[terminal.language].ending)
    return 2
  }
  const unfit = options.review === undefined ? undefined : checkReviewFile(options.review, content)
  if (unfit) {
    printDiagnostics([unfit], terminal)
    return 1
  }
  const isWriting = options.json !== true || options.out !== undefined
  const reingest = isWriting ? openReingest(content) : undefined
  if (reingest && !('save' in reingest)) {
    printDiagnostics([reingest], terminal)
    return 1
  }
  try {
    return await ingestInto(options, { reingest, format, content, encoding }, terminal)
  } finally {
    reingest?.release()
  }
}

interface IngestSetting {
  readonly reingest: Reingest | undefined
  readonly format: ReviewFormat
  readonly content: string
  readonly encoding: EncodingName | undefined
}

async function ingestInto(
  options: IngestOptions,
  { reingest, format, content, encoding }: IngestSetting,
  terminal: Terminal,
): Promise<number> {
  const words = INGEST_WORDS[terminal.language]
  const { naming, diagnostics } = loadNaming(content)
  const found: Diagnostic[] = [...diagnostics]
  const counts: Record<keyof IngestCounts, number> = { files: 0, refused: 0, ...NOTHING_SAVED }
  const printJson = options.json === true ? openJson(terminal) : undefined
  const review =
    options.review === undefined
      ? undefined
      : beginReview(
          { file: options.review, format, content },
          terminal.language,
          printJson ? terminal.say : terminal.out,
        )
  /** What is in the review, and so need not be printed here. */
  const reviewed = new Set<Diagnostic>()
  const step = beginStep(words.step, terminal)
  await ingestFiles(
    {
      paths: options.paths,
      content,
      encoding,
      keepText: options.json === true,
      onProgress: step.count,
    },
    (result) => {
      counts.files++
      if (result.articles.length === 0) counts.refused++
      const saved = reingest ? saveDrafts(result, reingest, naming) : NOT_SAVED
      const said = [...result.diagnostics, ...saved.diagnostics]
      found.push(...said)
      if (review) for (const diagnostic of said) reviewed.add(diagnostic)
      for (const as of saved.as) counts[as]++
      const entry = review?.add(result, saved.files, said)
      if (printJson) printJson.add(toIngestJson(result))
      else if (entry) terminal.out(`${writeSummary(entry, terminal.language)}\n`)
      else terminal.out(`${writeIngestReport(result, saved.files, terminal.language)}\n`)
    },
  )
  printJson?.end()
  found.push(...(reingest?.end(options.paths) ?? []))
  const unwritten = review?.end()
  if (unwritten) found.push(unwritten)
  const printed = unwritten ? found : found.filter(isPrinted(reviewed))
  printDiagnostics(printed, terminal)
  if (printed.length < found.length)
    terminal.say(REVIEW_WORDS[terminal.language].reviewOnly(found.length - printed.length))
  step.end(words.ingested(counts.files))
  terminal.say(words.summary(counts))
  return hasErrors(found) ? 1 : 0
}

/** With a review, the terminal shows the errors, the first of each kind, and what the review cannot contain. */
function isPrinted(reviewed: ReadonlySet<Diagnostic>): (one: Diagnostic) => boolean {
  const errors = new Map<string, number>()
  return (one) => {
    if (!reviewed.has(one)) return true
    if (one.severity !== 'error') return false
    const before = errors.get(one.code) ?? 0
    errors.set(one.code, before + 1)
    return before < MOST_ERRORS
  }
}

/** What the archive says of the names of its reports: its agencies, and the pattern. What else is wrong there, `check` says. */
function loadNaming(content: string): {
  readonly naming: Naming
  readonly diagnostics: readonly Diagnostic[]
} {
  const refused: Diagnostic[] = []
  const read = (path: string): Uint8Array | undefined => {
    const file = readContentFile(content, path)
    if (file.kind === 'refused') refused.push(file.diagnostic)
    return file.kind === 'read' ? file.bytes : undefined
  }
  const ofAgencies = parseAgencies(join(content, 'agencies.yaml'), read('agencies.yaml'))
  const ofSettings = parseSettings(join(content, 'archive.yaml'), read('archive.yaml'))
  const pattern = ofSettings.settings.slug ?? USUAL_SLUG
  return {
    naming: { agencies: ofAgencies.agencies, pattern },
    diagnostics: [
      ...refused,
      ...ofAgencies.diagnostics,
      ...ofSettings.diagnostics.filter(({ code }) => code === 'settings/slug'),
    ],
  }
}

/** At most this many errors of one kind are shown where a review lists them all. */
const MOST_ERRORS = 20
const NOTHING_SAVED: Readonly<Record<SavedAs, number>> = {
  written: 0,
  updated: 0,
  merged: 0,
  unchanged: 0,
  kept: 0,
  disputed: 0,
  deleted: 0,
}
