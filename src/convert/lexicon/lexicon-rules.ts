import type { ContextRule } from '../context-rule.ts'
import type { ConversionTarget } from '../opencc-dictionaries.ts'
import { type ContextTable, readRules } from './context-table.ts'
import { approving } from './contexts/approving.ts'
import { chronicles } from './contexts/chronicles.ts'
import { copula, tying } from './contexts/copula.ts'
import { counting } from './contexts/counting.ts'
import { desires, notes, otherSenses, rocks, slips } from './contexts/families.ts'
import { drawingUp, making } from './contexts/making.ts'
import { merging } from './contexts/merging.ts'
import { officeWords } from './contexts/offices.ts'
import { afterwards, inside } from './contexts/places-of-time.ts'
import { buckets, dry, hauling, weeks } from './contexts/things.ts'
import { hansSenses } from './contexts/to-simplified.ts'

/** Of two rules for one word that contain at a place, the first counts. */
export const CONTEXT_TABLES: readonly ContextTable[] = [
  tying,
  copula,
  counting,
  chronicles,
  approving,
  drawingUp,
  making,
  merging,
  officeWords,
  afterwards,
  inside,
  dry,
  buckets,
  weeks,
  hauling,
  rocks,
  notes,
  slips,
  desires,
  otherSenses,
]

/** The rules of the shipped lexicon. */
export function lexiconRules(to: ConversionTarget): readonly ContextRule[] {
  return to === 'hans'
    ? readRules(hansSenses, 'tw')
    : CONTEXT_TABLES.flatMap((table) => readRules(table, to))
}
