import type { Choice } from '../../convert/choice.ts'
import type { Converter } from '../../convert/converter.ts'
import type { Script } from '../../report/script.ts'
import { toDoubtRank } from './doubt-rank.ts'
import type { LedgerPlace } from './ledger-place.ts'
import { matchReviewed, type ReviewedStretch, sliceResult } from './match-reviewed.ts'
import type { LedgerText } from './report-texts.ts'
import type { ReviewedConversion } from './reviewed-conversion.ts'

/** What is converted, and with what. */
export interface LedgerSource {
  readonly report: string
  readonly script: Script
  readonly texts: readonly LedgerText[]
  readonly converter: Converter
  /** The lines that apply to the report. */
  readonly reviewed: readonly ReviewedConversion[]
}

export interface ListedPlaces {
  /** In the order of the texts. */
  readonly places: readonly LedgerPlace[]
  /** Where words of the lines stand. */
  readonly stretches: readonly ReviewedStretch[]
}

/** So many characters are shown on either side of a word. */
const CONTEXT = 8

/** Every choice of the engine in the texts of a report, with its place. */
export function listPlaces(given: LedgerSource): ListedPlaces {
  const { report, script, texts, converter, reviewed } = given
  const places: LedgerPlace[] = []
  const stretches: ReviewedStretch[] = []
  for (const { block, isField, source, decided } of texts) {
    const { text, choices } = converter.explain(source, decided)
    const found = reviewed.length > 0 ? matchReviewed(block, source, text, reviewed) : []
    stretches.push(...found)
    for (const choice of choices) {
      const { at } = choice
      const right = found.find(({ from, to, isRight }) => isRight && from <= at && at < to)
      const [from, to] = findWord(source, choice)
      places.push({
        report,
        script,
        block,
        isField,
        ...choice,
        wordAt: from,
        written: sliceResult(source, text, from, to),
        before: cut(source, from - CONTEXT, from),
        after: cut(source, to, to + CONTEXT),
        rank: toDoubtRank(choice),
        ...(right && { reviewed: right.line }),
      })
    }
  }
  return { places, stretches }
}

/** A character of two units is not cut in half: one on the edge is left out at the front, and stays at the end. */
function cut(text: string, from: number, to: number): string {
  const start = Math.max(0, from)
  const isHalf = (at: number): boolean => at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00
  return text.slice(isHalf(start) ? start + 1 : start, isHalf(to) ? to + 1 : to)
}

/** The word covers the place; where the character is in it twice, either may be meant, and both show it. */
function findWord(
  source: string,
  { word, at, source: character }: Pick<Choice, 'word' | 'at' | 'source'>,
): readonly [from: number, to: number] {
  const from = source.indexOf(word, Math.max(0, at - word.length + 1))
  return from >= 0 && from <= at ? [from, from + word.length] : [at, at + character.length]
}
