/** Folds one character (a code point). Answers are kept: a corpus contains a few thousand different characters. */
export function foldCharacter(character: string): string {
  let folded = kept.get(character)
  if (folded === undefined) {
    folded = ZERO.has(character) ? '〇' : decompose(character)
    kept.set(character, folded)
  }
  return folded
}

/**
 * A text as the search compares it: width, case, accents and look-alike code points make no difference.
 *
 * @example foldText('ＡＰＰ下载４１．４％') // => 'app下载41.4%'
 * @example foldText('㎡') // => 'm2'
 */
export function foldText(text: string): string {
  let folded = ''
  for (const character of text) folded += foldCharacter(character)
  return folded
}

const kept = new Map<string, string>()

/** Circles that stand for 〇 in scanned years: 二○一五年. */
const ZERO = new Set(['○', '◯'])

/** What leaves no trace: accents, joiners, soft hyphens, variation selectors. */
const TRACELESS = /[\p{M}\p{Default_Ignorable_Code_Point}\uFEFF]/gu

function decompose(character: string): string {
  return (
    character
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(TRACELESS, '')
      // Hangul was taken apart above.
      .normalize('NFC')
  )
}
