import { FLAG_SEVERITIES } from '../../ingest/report/flag-severity.ts'
import { REPORT_WORDS } from '../../ingest/report/report-words.ts'
import type { ReviewEntry } from '../../ingest/report/review-entry.ts'
import { countDoubtful, countFlags } from '../../ingest/report/sum-review.ts'
import type { MessageLanguage } from '../../report/diagnostics/diagnostic.ts'
import { visible } from '../../report/diagnostics/words.ts'
import { REVIEW_WORDS } from './review-words.ts'

/** One raw file in a few lines, for a terminal: the review contains the rest. */
export function writeSummary(entry: ReviewEntry, language: MessageLanguage): string {
  const words = REVIEW_WORDS[language]
  const report = REPORT_WORDS[language]
  const { file, encoding, articles, joins, removed } = entry
  const head = `${visible(file)}  ${encoding ?? report.refused}`
  if (articles.length === 0) return head
  const titles = articles.map(({ fields, draft }) => {
    const title = fields.find(({ name }) => name === 'title')?.value ?? words.noTitle
    return `  ${visible(title)}${draft === undefined ? '' : `  → ${visible(draft)}`}`
  })
  const names = (of: (article: (typeof articles)[number]) => readonly string[]): string =>
    [...new Set(articles.flatMap(of))].join(words.comma)
  const missing = names((article) => article.missing.map((name) => report.fields[name]))
  const suggested = names(({ fields }) =>
    fields.filter(({ how }) => how === 'inferred').map(({ name }) => report.fields[name]),
  )
  const parts = [
    removed.length > 0 ? `${report.removed} ${removed.length}` : '',
    joins.length > 0 ? words.joined(joins.length, countDoubtful(entry)) : '',
    ...FLAG_SEVERITIES.map((severity) => {
      const count = countFlags(entry, severity)
      return count === 0 ? '' : `${words.short[severity]} ${count}`
    }),
    suggested === '' ? '' : words.toConfirm(suggested),
    missing === '' ? '' : report.missing(missing),
  ].filter((part) => part !== '')
  return [head, ...titles, `  ${parts.join(words.and) || words.nothing}`].join('\n')
}
