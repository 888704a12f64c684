/** What a character does that a person who reads the file cannot see. */
export type Suspicion =
  | 'control'
  | 'direction'
  | 'surrogate'
  | 'tag'
  | 'invisible'
  | 'private-use'
  | 'replacement'

/** One suspect character of a text: where it first occurs and how often. */
export interface SuspectCharacter {
  readonly character: string
  readonly suspicion: Suspicion
  /** UTF-16 offset of the first one. */
  readonly offset: number
  readonly count: number
}

/**
 * Tab and line feed are text; a carriage return is gone once the breaks are `\n`. Direction overrides
 * make a page show another text than the file contains (Trojan Source, CVE-2021-42574); tag characters
 * carry whole hidden sentences. Blank letters (U+3164 …) and zero-width ones pass for nothing.
 */
const SUSPECT =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: every one of them is met alone
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufdd0-\ufdef\ufff9-\uffff\ud800-\uf8ff\u{e0000}-\u{e007f}\u{f0000}-\u{10ffff}]/gu

/** The same by code units, several times as fast: almost every text contains none of them. */
const MAY_HOLD =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: every one of them is met alone
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufdd0-\ufdef\ufff9-\uffff\ud800-\uf8ff]/

/** The suspect characters of a text, each once, in the order in which they are met. */
export function findSuspects(text: string): readonly SuspectCharacter[] {
  if (!MAY_HOLD.test(text)) return []
  const found = new Map<string, SuspectCharacter>()
  for (const match of text.matchAll(SUSPECT)) {
    const character = match[0]
    const known = found.get(character)
    found.set(character, {
      character,
      suspicion: known?.suspicion ?? toSuspicion(character),
      offset: known?.offset ?? match.index,
      count: (known?.count ?? 0) + 1,
    })
  }
  return [...found.values()]
}

function toSuspicion(character: string): Suspicion {
  const number = character.codePointAt(0) ?? 0
  if (number < 0xa0) return 'control'
  if ((number >= 0x202a && number <= 0x202e) || (number >= 0x2066 && number <= 0x2069))
    return 'direction'
  if (number >= 0xd800 && number <= 0xdfff) return 'surrogate'
  if ((number >= 0xe000 && number <= 0xf8ff) || number >= 0xf0000) return 'private-use'
  if (number >= 0xe0000) return 'tag'
  return number === 0xfffd ? 'replacement' : 'invisible'
}
