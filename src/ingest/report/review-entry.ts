import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import type { EncodingName } from '../decode/decoded.ts'
import type {
  Article,
  Field,
  FieldName,
  Flag,
  IngestResult,
  Join,
  Ledger,
} from '../ingest-result.ts'
import { findMissing, toFieldText } from './field-text.ts'
import { FLAG_SEVERITIES, type FlagSeverity, toSeverity } from './flag-severity.ts'
import { groupRemovals, type RemovedLine } from './group-removals.ts'

/**
 * How the encoding was decided. `mark`: a byte order mark. `strict`: every byte is right UTF-8. `damaged`: UTF-8
 * but for a few bytes. `judged`: by its common characters. `named`: by a person.
 */
export type Decision = 'mark' | 'strict' | 'damaged' | 'judged' | 'named'

export interface ReviewArticle {
  /** The Markdown file, as printed; absent where none was written. */
  readonly draft?: string
  readonly fields: readonly (Pick<Field, 'name' | 'how' | 'rule'> & { readonly value: string })[]
  readonly missing: readonly FieldName[]
  readonly headings: number
  readonly paragraphs: number
  readonly captions: number
}

type ReviewFlag = Omit<Flag, 'span'> & { readonly severity: FlagSeverity }

/** What a person needs to see of one raw file, without its text: a run of thousands is kept in memory. */
export interface ReviewEntry {
  readonly file: string
  readonly encoding?: EncodingName
  readonly decided?: Decision
  /** The share of common characters, at most 1, where that was judged. */
  readonly confidence?: number
  readonly articles: readonly ReviewArticle[]
  /** One for each line and rule. */
  readonly removed: readonly RemovedLine[]
  /** Doubtful ones first, then by line. */
  readonly joins: readonly Join[]
  /** By severity, then by line. */
  readonly flags: readonly ReviewFlag[]
  readonly ledger?: Ledger
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * @param drafts the Markdown file of each article, as printed; none where nothing was written
 * @param diagnostics all that was said about the file, about its drafts too
 */
export function toReviewEntry(
  result: IngestResult,
  {
    drafts,
    diagnostics,
    confidence,
  }: {
    readonly drafts: readonly string[]
    readonly diagnostics: readonly Diagnostic[]
    /** The share of common characters, where it was asked. */
    readonly confidence?: number | undefined
  },
): ReviewEntry {
  const { source, encoding, articles, removed, joins, flags, ledger } = result
  return {
    file: source.file,
    ...(encoding && {
      encoding,
      decided:
        source.encoding === undefined ? toDecision(encoding, diagnostics) : ('named' as const),
    }),
    ...(confidence !== undefined && { confidence }),
    articles: articles.map((article, i) => toReviewArticle(article, drafts[i])),
    removed: groupRemovals(removed),
    joins: joins.toSorted((a, b) => Number(a.isSure) - Number(b.isSure) || a.line - b.line),
    flags: flags
      .map(({ kind, text, line, count }) => ({
        severity: toSeverity({ kind, text }),
        kind,
        text,
        line,
        ...(count !== undefined && { count }),
      }))
      .toSorted(
        (a, b) =>
          FLAG_SEVERITIES.indexOf(a.severity) - FLAG_SEVERITIES.indexOf(b.severity) ||
          a.line - b.line,
      ),
    ...(ledger && { ledger }),
    diagnostics,
  }
}

function toDecision(encoding: EncodingName, diagnostics: readonly Diagnostic[]): Decision {
  const has = (code: string): boolean => diagnostics.some((diagnostic) => diagnostic.code === code)
  if (has('raw/encoding')) return 'judged'
  if (encoding !== 'utf-8') return 'mark'
  return has('raw/damaged-bytes') ? 'damaged' : 'strict'
}

function toReviewArticle(article: Article, draft: string | undefined): ReviewArticle {
  const count = (kind: string): number =>
    article.blocks.filter((block) => block.kind === kind).length
  return {
    ...(draft !== undefined && { draft }),
    fields: article.fields.map(({ name, value, how, rule }) => ({
      name,
      value: toFieldText({ value }),
      how,
      rule,
    })),
    missing: findMissing(article),
    headings: count('heading'),
    paragraphs: count('paragraph'),
    captions: count('caption'),
  }
}
