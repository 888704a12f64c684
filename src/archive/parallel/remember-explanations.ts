import type { DecidedStretch, Explanation } from '../../convert/choice.ts'
import type { Converter } from '../../convert/converter.ts'

/**
 * A converter that explains each text once and remembers what it said: a report's texts are rendered, listed in the ledger
 * and marked for the parallel view. For one report: it forgets nothing.
 */
export function rememberExplanations(converter: Converter): Converter {
  const known = new Map<string, Explanation>()
  const explain = (text: string, decided: readonly DecidedStretch[] = []): Explanation => {
    const key = decided.length === 0 ? text : `${text}\u0000${JSON.stringify(decided)}`
    let found = known.get(key)
    if (!found) {
      found = converter.explain(text, decided)
      known.set(key, found)
    }
    return found
  }
  return { explain, convert: (text, decided) => explain(text, decided).text }
}
