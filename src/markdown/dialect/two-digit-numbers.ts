const NUMBER = /\d+/g
const JOINS_NUMBERS = '.,:/~～－–—-'

/**
 * Numbers of two digits, which vertical lines set upright beside each other (縱中橫): 12月, 23个;
 * not 1286, 18.6, 12,345, 50%, 8:30, B12.
 */
export function findTwoDigitNumbers(
  text: string,
): readonly { readonly from: number; readonly to: number }[] {
  const found: { readonly from: number; readonly to: number }[] = []
  NUMBER.lastIndex = 0
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    if (match[0].length !== 2) continue
    const from = match.index
    const to = from + 2
    if (!isPartOf(text, from - 1, -1) && !isPartOf(text, to, 1)) found.push({ from, to })
  }
  return found
}

/** Whether the character beside a number makes it part of something longer. */
function isPartOf(text: string, at: number, step: -1 | 1): boolean {
  const beside = text.charAt(at)
  if (/[A-Za-z０-９]/.test(beside)) return true
  if (step === 1 && '%％‰°℃'.includes(beside) && beside !== '') return true
  return beside !== '' && JOINS_NUMBERS.includes(beside) && /\d/.test(text.charAt(at + step))
}
