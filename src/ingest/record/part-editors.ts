import type { Field, Removal } from '../ingest-result.ts'
import type { RawLine } from '../lines/raw-line.ts'

const EDITOR = /编|編|校|审|審|版式|美术/u

/**
 * Those who edited a page of several articles wrote none of them: `责任编辑：柳青　校对：周小溪` is taken out and logged.
 *
 * @param articles how many articles the page has
 */
export function partEditors(
  fields: readonly Field[],
  lines: readonly RawLine[],
  articles: number,
): { readonly fields: readonly Field[]; readonly removed: readonly Removal[] } {
  if (articles < 2) return { fields, removed: [] }
  const isOfPage = ({ name, value }: Field): boolean =>
    name === 'byline' &&
    typeof value !== 'string' &&
    value.every(({ role = '' }) => EDITOR.test(role))
  const removed = fields.filter(isOfPage).flatMap(({ spans }) =>
    spans.flatMap((span): readonly Removal[] => {
      const line = lines.find(({ start, end }) => span.start >= start && span.end <= end)
      if (!line) return []
      const text = line.text.slice(span.start - line.start, span.end - line.start)
      return [{ span, line: line.number, text, rule: 'page-editors' }]
    }),
  )
  return { fields: fields.filter((field) => !isOfPage(field)), removed }
}
