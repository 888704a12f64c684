import type { Removal } from '../ingest-result.ts'
import type { RemovalRule } from '../removal-rule.ts'

export type RemovedLine = Pick<Removal, 'line' | 'rule' | 'text'>

/** The bars of one table line are one entry. */
export function groupRemovals(removed: readonly Removal[]): readonly RemovedLine[] {
  const grouped = new Map<string, { line: number; texts: string[]; rule: RemovalRule }>()
  for (const { line, text, rule } of removed) {
    const known = grouped.get(`${line}:${rule}`)
    if (known) known.texts.push(text)
    else grouped.set(`${line}:${rule}`, { line, texts: [text], rule })
  }
  return [...grouped.values()].map(({ line, texts, rule }) => ({
    line,
    text: texts.join(' '),
    rule,
  }))
}
