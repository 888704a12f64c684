import type { DiagnosticCode } from '../report/diagnostics/catalogue.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { findLine } from '../text/find-line.ts'
import { findGap } from './blocks/find-gap.ts'
import { checkLedger } from './check-ledger.ts'
import { decode } from './decode/decode.ts'
import type { EncodingName } from './decode/decoded.ts'
import { flagBlocks } from './flags/flag-blocks.ts'
import { flagCharacters } from './flags/flag-characters.ts'
import { flagPrivatePersons } from './flags/flag-private-persons.ts'
import { flagShifts } from './flags/flag-shifts.ts'
import { flagText } from './flags/flag-text.ts'
import { guessScript } from './infer/guess-script.ts'
import type { Flag, FlagKind, IngestResult, RawSource } from './ingest-result.ts'
import { cutMarks } from './lines/cut-marks.ts'
import { findBody } from './lines/find-body.ts'
import { isAddressList } from './lines/is-address-list.ts'
import { toRawLines } from './lines/raw-line.ts'
import { makeArticle } from './make-article.ts'
import { makePlain } from './make-plain.ts'
import { partEditors } from './record/part-editors.ts'
import { readRecord } from './record/read-record.ts'
import { segment } from './segment.ts'
import { sharePage } from './share-page.ts'
import { siftFurniture } from './sift-furniture.ts'

/**
 * The bytes of a raw file → the reports in it. Nothing is lost: every character that is no white
 * space ends in a block, a read field or a logged removal, and an account proves it. Same bytes,
 * same result: no clock, no disk, no locale.
 *
 * @returns `articles` is empty where the bytes could not be read; `diagnostics` says why.
 */
export function ingestText(source: RawSource): IngestResult {
  const decoded = decode(source.file, source.bytes, source.encoding)
  const nothing = { source, articles: [], removed: [], joins: [], flags: [] }
  if (decoded.kind === 'refused') return { ...nothing, diagnostics: decoded.diagnostics }
  const { text, encoding } = decoded
  if (isAddressList(text))
    return { ...nothing, diagnostics: [makeDiagnostic('raw/address-list', { file: source.file })] }

  const cut = cutMarks(toRawLines(text))
  const sifted = siftFurniture(cut.lines)
  const isTaiwanese = guessScript(text) === 'Hant'
  // A file that is all furniture is kept whole: no line of it is a record either.
  const isKeptWhole = sifted.flags.some(({ kind }) => kind === 'all-furniture')
  const body = isKeptWhole ? { start: 0, end: sifted.kept.length } : findBody(sifted.kept)
  const record = readRecord(sifted.kept, body, isTaiwanese)
  const gap = findGap(record.rest)
  const segments = segment(record.rest)
  const page = partEditors(record.fields, sifted.kept, segments.length)
  const made = segments.map((lines, i) =>
    makeArticle(lines, gap, i === 0 ? page.fields : [], record.headlines),
  )
  const articles = sharePage(
    made.map(({ article }) => article),
    source.file,
  )
  const removed = [
    ...cut.removed,
    ...sifted.removed,
    ...record.removed,
    ...page.removed,
    ...made.flatMap((part) => part.removed),
  ].toSorted((a, b) => a.span.start - b.span.start)
  const toLine = makeLineFinder(text)
  const flags = [
    ...sifted.flags,
    ...record.flags,
    ...made.flatMap((part) => part.flags),
    ...flagCharacters(text, toLine),
    ...flagShifts(text, encoding, toLine),
    ...flagText(text, toLine),
    ...flagPrivatePersons(text, toLine),
    ...articles.flatMap(({ blocks }) => flagBlocks(blocks, toLine)),
  ]
  const { ledger, fault } = checkLedger(text, articles, removed)
  if (fault) return keepPlain(source, { text, encoding }, decoded.diagnostics, toLine(fault.at))
  return {
    source,
    encoding,
    text,
    articles,
    removed,
    joins: made.flatMap((part) => part.joins),
    flags: dropRepeats(flags),
    ledger,
    diagnostics: [...decoded.diagnostics, ...toDiagnostics(source.file, dropRepeats(flags))],
  }
}

/** What the rules cannot account for is kept line by line, with nothing read and nothing taken out, and flagged. */
function keepPlain(
  source: RawSource,
  { text, encoding }: { readonly text: string; readonly encoding: EncodingName },
  diagnostics: readonly Diagnostic[],
  line: number,
): IngestResult {
  const articles = [makePlain(toRawLines(text))]
  const flags: readonly Flag[] = [{ kind: 'plain-lines', text: '', line }]
  return {
    source,
    encoding,
    text,
    articles,
    removed: [],
    joins: [],
    flags,
    ledger: checkLedger(text, articles, []).ledger,
    diagnostics: [...diagnostics, ...toDiagnostics(source.file, flags)],
  }
}

/** Flags that a person should see at once; the others wait in the ingest report. */
const CODES: Partial<Readonly<Record<FlagKind, DiagnosticCode>>> = {
  'cms-artefact': 'raw/residue',
  character: 'raw/character',
  'shifted-bytes': 'raw/shifted-bytes',
  'impossible-date': 'raw/impossible-date',
  'lost-digits': 'raw/lost-digits',
  'number-jump': 'raw/number-jump',
  'repeated-block': 'raw/repeated-block',
  'all-furniture': 'raw/all-furniture',
  'plain-lines': 'raw/plain-lines',
}

/** At most this many of one code are shown; the ingest report and the JSON have the rest. */
const MOST = 20

function toDiagnostics(file: string, flags: readonly Flag[]): readonly Diagnostic[] {
  const counts = new Map<DiagnosticCode, number>()
  return flags.flatMap(({ kind, text, line, count = 1 }) => {
    const code = CODES[kind]
    const before = code === undefined ? MOST : (counts.get(code) ?? 0)
    if (code === undefined || before >= MOST) return []
    counts.set(code, before + 1)
    return [makeDiagnostic(code, { file, line }, { found: text, character: text, count })]
  })
}

/** The same thing found by two ways at one line is one flag. */
function dropRepeats(flags: readonly Flag[]): readonly Flag[] {
  const seen = new Set<string>()
  return flags.filter(({ kind, line, text, span }) => {
    if (kind === 'cms-artefact') return true
    const key = `${kind}:${line}:${text}:${kind === 'impossible-date' ? '' : (span?.start ?? '')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Offset → line number, from 1, as editors count. */
function makeLineFinder(text: string): (offset: number) => number {
  const starts = [
    0,
    ...[...text.matchAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g)].map(
      ({ index, 0: mark }) => index + mark.length,
    ),
  ]
  return (offset) => findLine(starts, offset) + 1
}
