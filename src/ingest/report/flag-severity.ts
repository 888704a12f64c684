import type { Flag, FlagKind } from '../ingest-result.ts'

/**
 * What a flag means for the report. `lost`: words of it may be gone. `privacy`: a private person may be named.
 * `suspicious`: the draft may be wrong there. `cosmetic`: only how it looks.
 */
export type FlagSeverity = 'lost' | 'privacy' | 'suspicious' | 'cosmetic'

/** In the order in which a person should look at them. */
export const FLAG_SEVERITIES: readonly FlagSeverity[] = [
  'lost',
  'privacy',
  'suspicious',
  'cosmetic',
]

const SEVERITIES: Readonly<Record<FlagKind, FlagSeverity>> = {
  'cms-artefact': 'lost',
  'lost-digits': 'lost',
  'shifted-bytes': 'lost',
  character: 'suspicious',
  'impossible-date': 'suspicious',
  'unbalanced-quote': 'suspicious',
  'number-jump': 'suspicious',
  unfinished: 'suspicious',
  'review-break': 'suspicious',
  'repeated-block': 'suspicious',
  'short-lines': 'suspicious',
  'rebuilt-table': 'suspicious',
  'furniture-in-body': 'suspicious',
  'all-furniture': 'suspicious',
  'plain-lines': 'suspicious',
  'hard-wrap': 'cosmetic',
  'half-width-punctuation': 'cosmetic',
  'stray-space': 'cosmetic',
  'private-person': 'privacy',
}

/** What a byte that could not be read left, and what only the font of another machine has. */
const LOST_CHARACTER = /^U\+(?:FFFD|E[0-9A-F]{3}|F[0-8][0-9A-F]{2}|(?:F|10)[0-9A-F]{4})$/

/** How much a flag matters; a character by its code point. */
export function toSeverity({ kind, text }: Pick<Flag, 'kind' | 'text'>): FlagSeverity {
  return kind === 'character' && LOST_CHARACTER.test(text) ? 'lost' : SEVERITIES[kind]
}
