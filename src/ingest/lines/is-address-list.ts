/** With the number, the mark and the title that may come before an address: 3. 柳浦街道2022年工作总结 https://… */
const ADDRESS = /^[^。；！？]{0,60}?<?(?:https?|ftp):\/\/[^\s<>"，。]{3,2000}>?[^。；！？]{0,60}$/i
/** An address that is in a text has a sentence around it; beyond this many signs of one, it is a text. */
const LONGEST = 100_000
const LONGEST_LINE = 2200

/**
 * Whether a file contains addresses and nothing else, a line each, with titles at most: somebody means the pages that they lead to.
 */
export function isAddressList(text: string): boolean {
  if (text.length > LONGEST || !/:\/\//.test(text)) return false
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/[\n\r]+/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
  return lines.length > 0 && lines.every((line) => line.length < LONGEST_LINE && ADDRESS.test(line))
}
