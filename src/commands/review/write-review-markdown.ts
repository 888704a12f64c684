import { FLAG_SEVERITIES } from '../../ingest/report/flag-severity.ts'
import { REPORT_WORDS } from '../../ingest/report/report-words.ts'
import type { ReviewArticle, ReviewEntry } from '../../ingest/report/review-entry.ts'
import type { ReviewTotals } from '../../ingest/report/sum-review.ts'
import { escapeMarkdown } from '../../markdown/escape-markdown.ts'
import type { Diagnostic, MessageLanguage } from '../../report/diagnostics/diagnostic.ts'
import { toWords, visible } from '../../report/diagnostics/words.ts'
import { REVIEW_MARKS } from './check-review-file.ts'
import { REVIEW_WORDS } from './review-words.ts'

/** At most this many lines of one kind; a page with a thousand joins is read in the JSON. */
const MOST = 200
/** In the order in which a person checks them. */
const HOWS = ['inferred', 'read', 'copied'] as const

/**
 * The review of a run as Markdown, in the order of the entries. What comes out of raw files is escaped: it makes no
 * markup, no link and no line of its own.
 */
export function writeReviewMarkdown(
  totals: ReviewTotals,
  entries: readonly ReviewEntry[],
  language: MessageLanguage,
): string {
  const words = REVIEW_WORDS[language]
  const lines = [
    REVIEW_MARKS.md,
    `# ${words.title}`,
    words.use,
    `## ${words.run}`,
    toList(words.totals(totals)),
    `## ${words.files}`,
    ...entries.flatMap((entry, i) => writeEntry(entry, i + 1, language)),
  ]
  return `${lines.join('\n\n')}\n`
}

function writeEntry(
  entry: ReviewEntry,
  number: number,
  language: MessageLanguage,
): readonly string[] {
  const words = REVIEW_WORDS[language]
  const report = REPORT_WORDS[language]
  const { flags, joins, removed, ledger } = entry
  const place = (line: number, text: string): string =>
    `${report.line(line)}${words.colon}${toSafe(text)}`
  const joined = (isSure: boolean): readonly string[] =>
    joins
      .filter((join) => join.isSure === isSure)
      .map(({ line, left, right, rule }) => `${place(line, `…${left}|${right}…`)} (${rule})`)
  const lists: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ...FLAG_SEVERITIES.map((severity): readonly [string, readonly string[]] => [
      words.severities[severity],
      flags
        .filter((flag) => flag.severity === severity)
        .map(({ kind, text, line, count = 1 }) => {
          const often = count > 1 ? ` (${report.times(count)})` : ''
          return `${report.line(line)}${words.colon}${report.flagKinds[kind]}${words.and}${toSafe(text)}${often}`
        }),
    ]),
    [words.doubtful, joined(false)],
    [words.diagnostics, writeDiagnostics(entry, language)],
    [words.removed, removed.map(({ line, text, rule }) => `${place(line, text)} (${rule})`)],
    [words.sure, joined(true)],
  ]
  return [
    `### ${number}. ${toSafe(entry.file)}`,
    writeEncoding(entry, language),
    ...entry.articles.flatMap((article) => writeArticle(article, language)),
    ...lists.flatMap(([title, lines]) => writeSection(title, lines, words.more)),
    ...(ledger ? [report.ledger(ledger.read, ledger.text, ledger.metadata, ledger.removed)] : []),
  ]
}

function writeEncoding(
  { encoding, decided, confidence }: ReviewEntry,
  language: MessageLanguage,
): string {
  const words = REVIEW_WORDS[language]
  if (!encoding || !decided) return REPORT_WORDS[language].refused
  const sure =
    confidence === undefined
      ? ''
      : `${words.and}${words.confidence(Math.max(0, Math.round(confidence * 100)))}`
  return `${encoding} (${words.decided[decided]}${sure})`
}

function writeArticle(article: ReviewArticle, language: MessageLanguage): readonly string[] {
  const words = REVIEW_WORDS[language]
  const report = REPORT_WORDS[language]
  const { fields, missing, draft, headings, paragraphs, captions } = article
  const title = fields.find(({ name }) => name === 'title')
  const head = title ? `${toSafe(title.value)} (${report.how[title.how]})` : words.noTitle
  const list = HOWS.flatMap((how) => {
    const some = fields.filter((field) => field.how === how)
    if (some.length === 0) return []
    const shown = some.map(({ name, value }) => `${report.fields[name]} ${toSafe(value)}`)
    return [`${report.how[how]}${words.colon}${shown.join(words.and)}`]
  })
  return [
    `#### ${head}`,
    toList([
      ...(draft === undefined ? [] : [`${words.draft}${words.colon}${toSafe(draft)}`]),
      ...(missing.length > 0
        ? [report.missing(missing.map((name) => report.fields[name]).join(words.comma))]
        : []),
      ...list,
      report.blocks(headings, paragraphs, captions),
    ]),
  ]
}

/** What no flag of the file says already. */
function writeDiagnostics(
  { diagnostics, flags }: ReviewEntry,
  language: MessageLanguage,
): readonly string[] {
  const isFlag = ({ place, parameters }: Diagnostic): boolean =>
    flags.some(({ line, text }) => line === place.line && text === parameters['found'])
  return diagnostics
    .filter((diagnostic) => !isFlag(diagnostic))
    .map((diagnostic) => {
      const { message, hint } = toWords(diagnostic, language)
      const { colon, diagnosticSeverities, hint: label } = REVIEW_WORDS[language]
      const said = hint === undefined ? message : `${message}${label}${hint}`
      return `${diagnosticSeverities[diagnostic.severity]} ${diagnostic.code}${colon}${toSafe(said)}`
    })
}

function writeSection(
  title: string,
  lines: readonly string[],
  more: (n: number) => string,
): readonly string[] {
  if (lines.length === 0) return []
  const rest = lines.length > MOST ? [more(lines.length - MOST)] : []
  return [`**${title} (${lines.length})**`, toList([...lines.slice(0, MOST), ...rest])]
}

function toList(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

/** Text of a raw file inside a line: one line, no markup, nothing invisible. */
function toSafe(text: string): string {
  return escapeMarkdown(visible(text), { isLineStart: false, isHeading: true })
}
