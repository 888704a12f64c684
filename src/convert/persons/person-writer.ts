import { makeUnitSet, type UnitSet } from '../../text/unit-set.ts'
import type { BaseConverter } from '../base-converter.ts'
import type { ConversionTable } from '../conversion-table.ts'
import type { DecidedWord, PersonFinder } from '../find-decided-words.ts'
import { NAME_CHARACTERS } from '../lexicon/name-characters.ts'
import { matchPhrase } from '../phrase-table.ts'
import { readVariants } from '../read-variants.ts'
import type { ClauseWords } from '../segmenter/clause-words.ts'
import { UnitBuffer } from '../unit-buffer.ts'
import { findPersons } from './find-persons.ts'
import { isUsualInNames } from './name-costs.ts'

/**
 * Makes the rule for persons towards Traditional. A name is written character by character as names are, unless the
 * dictionaries know it as a whole (张卫健).
 *
 * @param words of the converter: they know which text they are asked about
 */
export function makePersonFinder(base: BaseConverter, words: ClauseWords): PersonFinder {
  const uneasy = findUneasy(base.table)
  return (text) =>
    findPersons(text, uneasy, words).map(({ from, to }) => ({
      from,
      to,
      layer: 'person',
      text: writeName(text.slice(from, to), base),
    }))
}

/**
 * The same towards Simplified. There one character of names differs from what it is in words: 乾 of a person is read
 * qián and keeps its form, while 乾 that is dry becomes 干.
 */
export function makeQianFinder(base: BaseConverter, words: ClauseWords): PersonFinder {
  return (text) => {
    if (!text.includes(QIAN)) return NONE
    words.forget()
    // Surnames, titles and words are looked for in Simplified.
    return findPersons(words.simplify(text), uneasyQian, words)
      .filter(({ from, to }) => text.slice(from + 1, to).includes(QIAN))
      .map(({ from, to }) => ({
        from,
        to,
        layer: 'person',
        text: Array.from(text.slice(from, to), (character) =>
          character === QIAN ? QIAN : writeName(character, base, NOTHING),
        ).join(''),
      }))
  }
}

const QIAN = '乾'
const NONE: readonly DecidedWord[] = []
const NOTHING: ReadonlyMap<string, string> = new Map()
const uneasyQian = makeUnitSet(Array.from('干乾', (character) => character.charCodeAt(0)))

const known = new WeakMap<ConversionTable, UnitSet>()

/** Characters that have several results, or another one in names. */
function findUneasy(table: ConversionTable): UnitSet {
  const made = known.get(table)
  if (made) return made
  const inNames = [...NAME_CHARACTERS].flatMap(([character, result]) => {
    const unit = character.charCodeAt(0)
    return ((table.units[unit] ?? 0) & 0xffff) === result.charCodeAt(0) ? [] : [unit]
  })
  const units = [...readVariants(table).keys(), ...inNames]
  const uneasy = makeUnitSet(units.filter(isUsualInNames))
  known.set(table, uneasy)
  return uneasy
}

const output = new UnitBuffer()

function writeName(name: string, base: BaseConverter, characters = NAME_CHARACTERS): string {
  output.length = 0
  base.write(name, 0, name.length, output, {})
  const byDictionary = output.read()
  const { phrases } = base.table
  const word = name.length > 2 ? matchPhrase(phrases, name, 0, name.length) : -1
  if (word >= 0 && phrases.length[word] === name.length) return byDictionary
  return Array.from(byDictionary, (result, i) => characters.get(name.charAt(i)) ?? result).join('')
}
