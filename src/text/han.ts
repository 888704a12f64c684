const HAN = /\p{Script=Han}/u
const HAN_RUNS = /\p{Script=Han}+/gu
const SECOND_HALVES = /[\udc00-\udfff]/g

/** Whether a character (one code point) is Han: 一, 〇, 𠀀; not 。 and not ㎡. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && HAN.test(character)
}

/** How many Han characters a text contains, the usual measure of a Chinese text's length. */
export function countHan(text: string): number {
  let count = 0
  for (const run of text.match(HAN_RUNS) ?? [])
    count += run.length - (run.match(SECOND_HALVES)?.length ?? 0)
  return count
}

/** The last code point of a text, `''` if it is empty: surrogate pairs stay whole. */
export function lastCharacter(text: string): string {
  const last = text.slice(-2)
  return last.length === 2 && (last.codePointAt(0) ?? 0) > 0xffff ? last : text.slice(-1)
}
