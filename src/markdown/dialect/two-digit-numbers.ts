/** 12月 · 23个 – but not 1286, 18.6, 12,345, 50%, 8:30, B12. */
const TWO_DIGITS =
  /(?<![\dA-Za-z０-９]|\d[.,:/~－–—-])\d{2}(?![\dA-Za-z%％‰°℃０-９]|[.,:/~－–—-]\d)/gu

/** Numbers of two digits, which vertical lines set upright beside each other (縱中橫). */
export function findTwoDigitNumbers(
  text: string,
): readonly { readonly from: number; readonly to: number }[] {
  if (!/\d\d/.test(text)) return []
  return Array.from(text.matchAll(TWO_DIGITS), ({ index }) => ({ from: index, to: index + 2 }))
}
