import type { ConversionPair } from '../../report/fields/field-values.ts'
import type { ConversionTarget } from '../opencc-dictionaries.ts'
import { dryAndWork } from './dry-and-work.ts'
import { type LexiconRow, type LexiconTable, readRows, resultOf } from './lexicon-table.ts'
import { making } from './making.ts'
import { placeNames } from './places.ts'
import { regionalForms } from './regional-forms.ts'
import { senses, signing } from './senses.ts'
import { dryThings, metersAndTheRest, noodlesAndRolls } from './things.ts'
import { toSimplified } from './to-simplified.ts'

/** The tables for Traditional; of two rows with one word the first counts. */
export const HANT_TABLES: readonly LexiconTable[] = [
  making,
  dryAndWork,
  signing,
  senses,
  placeNames,
  regionalForms,
  dryThings,
  noodlesAndRolls,
  metersAndTheRest,
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

/** The words of the tables, without the names: the segmenter has to know them too. */
export function lexiconWords(): readonly string[] {
  return readTables(HANT_TABLES)
    .map(({ word }) => word)
    .filter((word) => word.length > 1 && word.length <= 4 && /^\p{Script=Han}+$/u.test(word))
}

const made = new Map<ConversionTarget, readonly ConversionPair[]>()

function hantRows(): readonly LexiconRow[] {
  return readTables(HANT_TABLES)
}

function readTables(tables: readonly LexiconTable[]): readonly LexiconRow[] {
  return tables.flatMap(({ rows }) => readRows(rows))
}
