import type { ConversionPair } from '../../report/report.ts'
import type { ConversionTarget } from '../opencc-dictionaries.ts'
import { wordsAfterABoundary, wordsBeforeABoundary } from './boundary-words.ts'
import { copulaRows } from './copula.ts'
import { dryAndWork } from './dry-and-work.ts'
import { keptPhrases } from './kept-phrases.ts'
import { type LexiconRow, type LexiconTable, readRows, resultOf } from './lexicon-table.ts'
import { drawingUp, making } from './making.ts'
import { numberRows } from './numbers.ts'
import { placeNames } from './places.ts'
import { regionalForms } from './regional-forms.ts'
import { senses, signing } from './senses.ts'
import { chronicles, dryThings, metersAndTheRest, noodlesAndRolls, tiedThings } from './things.ts'
import { toSimplified } from './to-simplified.ts'

/** The tables for Traditional; of two rows with one word the first counts. */
export const HANT_TABLES: readonly LexiconTable[] = [
  drawingUp,
  making,
  dryAndWork,
  signing,
  senses,
  placeNames,
  regionalForms,
  wordsBeforeABoundary,
  wordsAfterABoundary,
  keptPhrases,
  dryThings,
  tiedThings,
  chronicles,
  noodlesAndRolls,
  metersAndTheRest,
]

/** The tables whose rows are there for their neighbours. */
export const boundaryTables: readonly LexiconTable[] = [
  wordsBeforeABoundary,
  wordsAfterABoundary,
  keptPhrases,
]

/**
 * The words that this program decides itself, for every archive: names and senses that OpenCC's
 * dictionaries get wrong, and words that keep their neighbours right. A layer for `makeLayer`, under
 * everything that a person decided.
 *
 * @example lexiconPairs('tw').find(({ from }) => from === '标杆') // => { from: '标杆', to: '標竿' }
 */
export function lexiconPairs(to: ConversionTarget): readonly ConversionPair[] {
  const known = made.get(to)
  if (known) return known
  const pairs = new Map<string, string>()
  const add = (word: string, result: string): void => {
    if (!pairs.has(word)) pairs.set(word, result)
  }
  if (to === 'hans') for (const { word, tw } of readTables(toSimplified)) add(word, tw)
  else for (const row of hantRows()) add(row.word, resultOf(row, to))
  const list = [...pairs].map(([from, result]) => ({ from, to: result }))
  made.set(to, list)
  return list
}

const made = new Map<ConversionTarget, readonly ConversionPair[]>()

function hantRows(): readonly LexiconRow[] {
  return [...numberRows(), ...readTables(HANT_TABLES), ...copulaRows()]
}

function readTables(tables: readonly LexiconTable[]): readonly LexiconRow[] {
  return tables.flatMap(({ rows }) => readRows(rows))
}
