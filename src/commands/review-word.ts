import type { LedgerPlace } from '../archive/ledger/ledger-place.ts'
import { WHOLE_ARCHIVE } from '../archive/ledger/reviewed-conversion.ts'
import { type ReviewedLine, saveReviewed } from '../archive/ledger/save-reviewed.ts'
import { writeOverride } from '../archive/ledger/write-override.ts'
import { isEvenPair } from '../report/conversion-pair.ts'
import { visible } from '../report/diagnostics/words.ts'
import { CONVERSIONS_WORDS } from './conversions-words.ts'
import { parseNumbers } from './parse-numbers.ts'
import type { Terminal } from './terminal.ts'

/** One word's places, and what a person says of them. */
export interface WordReview {
  readonly content: string
  readonly slug?: string | undefined
  readonly word: string
  /** `all`, `none` or numbers of the list, `1,3-5`: what is right. Where absent, the places are only listed. */
  readonly accept?: string | undefined
  /** What the others must be written as. */
  readonly instead?: string | undefined
  /** The files of the reports, below the content folder. */
  readonly files: ReadonlyMap<string, string>
}

const USAGE = 2

/**
 * Lists the places of one word with numbers. Those that are accepted get lines in `conversions.tsv`; where `instead`
 * says how the others are written, an override goes into their reports.
 *
 * @param places of the whole archive or of one report, in the order of the texts
 * @returns the exit code: 0, or 2 where nothing has the word or an answer makes no sense
 */
export function reviewWord(
  places: readonly LedgerPlace[],
  review: WordReview,
  terminal: Terminal,
): number {
  const words = CONVERSIONS_WORDS[terminal.language].review
  const { word, accept, instead, content, slug } = review
  const listed = listWord(places, word)
  if (listed.length === 0) {
    terminal.say(words.noWord(word))
    return USAGE
  }
  const accepted = accept === undefined ? undefined : parseNumbers(accept, listed.length)
  const isEven = instead === undefined || isEvenPair({ from: word, to: instead })
  if ((accept !== undefined && !accepted) || !isEven) {
    terminal.say(isEven ? words.noNumbers(listed.length) : words.uneven(word, instead ?? ''))
    return USAGE
  }
  listed.forEach((place, i) => {
    const { report, block, before, after, written } = place
    const mark = accepted ? (accepted.has(i + 1) ? ' ✓' : ' ✗') : ''
    terminal.out(
      visible(
        `${String(i + 1).padStart(4)}${mark}  ${report}#${block}  ${before}【${word}→${written}】${after}`,
      ),
    )
  })
  if (!accepted) {
    terminal.say(words.howTo(word))
    return 0
  }
  const lines = toLines(listed, accepted, slug)
  if (lines.length > 0) saveReviewed(content, lines)
  terminal.say(words.accepted(accepted.size, lines.length))
  const refused = listed.filter((_, i) => !accepted.has(i + 1))
  if (instead === undefined) {
    if (refused.length > 0) terminal.say(words.left(refused.length))
    return 0
  }
  const byHand = refused.filter((place) => {
    const file = review.files.get(place.report)
    return file === undefined || place.isField || !writeOverride(content, file, place, instead)
  })
  terminal.say(words.overridden(refused.length - byHand.length, `-{${word}|${instead}}-`))
  for (const { report, block, before, after } of byHand)
    terminal.say(
      visible(words.byHand(`${report}#${block}`, `${before}-{${word}|${instead}}-${after}`)),
    )
  return 0
}

/** Each place of the word once, though several of its characters were a choice. */
function listWord(places: readonly LedgerPlace[], word: string): readonly LedgerPlace[] {
  const found = new Map<string, LedgerPlace>()
  for (const place of places) {
    const key = `${place.report}\t${place.block}\t${place.wordAt}\t${place.before}`
    if (place.layer === 'inline') continue
    if (place.word === word && place.reviewed === undefined && !found.has(key))
      found.set(key, place)
  }
  return [...found.values()]
}

/** One line where all is right and written alike; otherwise one for each block whose places are all right. */
function toLines(
  listed: readonly LedgerPlace[],
  accepted: ReadonlySet<number>,
  slug: string | undefined,
): readonly ReviewedLine[] {
  const written = new Set(listed.map((place) => place.written))
  const [first] = listed
  if (first && accepted.size === listed.length && written.size === 1)
    return [{ scope: slug ?? WHOLE_ARCHIVE, word: first.word, result: first.written }]
  const lines = new Map<string, ReviewedLine>()
  const mixed = new Set<string>()
  listed.forEach((place, i) => {
    const scope = `${place.report}#${place.block}`
    const line = lines.get(scope)
    if (!accepted.has(i + 1) || (line && line.result !== place.written)) mixed.add(scope)
    lines.set(scope, { scope, word: place.word, result: place.written })
  })
  return [...lines.values()].filter(({ scope }) => !mixed.has(scope))
}
