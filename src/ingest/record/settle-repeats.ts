import type { Field, Removal } from '../ingest-result.ts'
import type { RawLine } from '../lines/raw-line.ts'

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
    if (!known || field.name === 'byline' || field.name === 'topics') kept.push(field)
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
