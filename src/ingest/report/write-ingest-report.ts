import type { MessageLanguage } from '../../report/diagnostics/diagnostic.ts'
import { visible } from '../../report/diagnostics/words.ts'
import type { Article, IngestResult } from '../ingest-result.ts'
import { findMissing, toFieldText } from './field-text.ts'
import { groupRemovals } from './group-removals.ts'
import { REPORT_WORDS, type ReportWords } from './report-words.ts'

/** At most this many lines of one kind; a page with a thousand joins is read in the JSON. */
const MOST = 60

/**
 * What was done with one raw file, for the maintainer who checks the drafts: what was read and what
 * is only suggested, every line taken out, every join with its rule, doubtful ones first.
 *
 * @param files the Markdown file of each article, as printed; none where nothing was written
 */
export function writeIngestReport(
  result: IngestResult,
  files: readonly string[],
  language: MessageLanguage,
): string {
  const words = REPORT_WORDS[language]
  const { source, encoding, ledger, articles } = result
  const head = `${visible(source.file)}  ${encoding ?? words.refused}`
  if (articles.length === 0) return head
  const parts = [
    head,
    ...articles.flatMap((article, i) => writeArticle(article, i, articles.length, files[i], words)),
    ...writeRemoved(result, words),
    ...writeJoins(result, words),
    ...writeFlags(result, words),
    ...(ledger
      ? [`  ${words.ledger(ledger.read, ledger.text, ledger.metadata, ledger.removed)}`]
      : []),
  ]
  return parts.join('\n')
}

function writeArticle(
  article: Article,
  index: number,
  total: number,
  file: string | undefined,
  words: ReportWords,
): readonly string[] {
  const { fields, blocks } = article
  const count = (kind: string): number => blocks.filter((block) => block.kind === kind).length
  const missing = findMissing(article).map((name) => words.fields[name])
  return [
    `  ${words.article(index + 1, total)}${file === undefined ? '' : `  → ${visible(file)}`}`,
    ...fields.map(
      (field) =>
        `    ${words.fields[field.name]}: ${visible(toFieldText(field))}  (${words.how[field.how]})`,
    ),
    `    ${words.blocks(count('heading'), count('paragraph'), count('caption'))}`,
    ...(missing.length > 0 ? [`    ${words.missing(missing.join(', '))}`] : []),
  ]
}

function writeRemoved({ removed }: IngestResult, words: ReportWords): readonly string[] {
  const lines = groupRemovals(removed).map(
    ({ line, text, rule }) => `${words.line(line)}: ${visible(text)}  [${rule}]`,
  )
  return writeList(words.removed, words, lines)
}

function writeJoins({ joins }: IngestResult, words: ReportWords): readonly string[] {
  const sorted = joins.toSorted((a, b) => Number(a.isSure) - Number(b.isSure) || a.line - b.line)
  return writeList(
    words.joins,
    words,
    sorted.map(
      ({ left, right, line, rule, isSure }) =>
        `${words.line(line)}: …${visible(left)}|${visible(right)}…  [${rule}]${isSure ? '' : `  ${words.check}`}`,
    ),
  )
}

function writeFlags({ flags }: IngestResult, words: ReportWords): readonly string[] {
  return writeList(
    words.flags,
    words,
    flags.map(({ kind, text, line, count = 1 }) =>
      [
        `${words.line(line)}: ${words.flagKinds[kind]}`,
        visible(text),
        count > 1 ? words.times(count) : '',
      ]
        .filter((part) => part !== '')
        .join('  '),
    ),
  )
}

function writeList(title: string, words: ReportWords, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, MOST).map((line) => `    ${line}`)
  const more = lines.length > MOST ? [`    ${words.more(lines.length - MOST)}`] : []
  return [`  ${title} (${lines.length})`, ...shown, ...more]
}
