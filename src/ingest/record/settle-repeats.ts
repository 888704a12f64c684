import { REPORT_FIELDS } from '../../report/fields/report-fields.ts'
import type { Field, Removal } from '../ingest-result.ts'
import type { RawLine } from '../lines/raw-line.ts'

/** Fields that may be read more than once. */
const SEVERAL: ReadonlySet<string> = new Set(
  REPORT_FIELDS.flatMap(({ name, kind }) => (kind === 'list' || kind === 'people' ? [name] : [])),
)

/** The same label twice: the first counts; a second category is a topic, anything else is logged. */
export function settleRepeats(
  fields: readonly Field[],
  removed: readonly Removal[],
  lines: readonly RawLine[],
): { readonly fields: readonly Field[]; readonly removed: readonly Removal[] } {
  const kept: Field[] = []
  const more: Removal[] = []
  for (const field of fields) {
    const known = kept.find(({ name }) => name === field.name)
    if (!known || SEVERAL.has(field.name)) kept.push(field)
    else if (field.name === 'category' && known.value !== field.value)
      kept.push({ ...field, name: 'topics' })
    else
      for (const span of field.spans) {
        const line = lines.find(({ start, end }) => span.start >= start && span.end <= end)
        if (!line) continue
        const text = line.text.slice(span.start - line.start, span.end - line.start)
        more.push({ span, line: line.number, text, rule: 'repeated-field' })
      }
  }
  return { fields: kept, removed: [...removed, ...more] }
}
