/** U+0085 breaks lines like the others, and is no white space to a regular expression. */
const SPACE = /[\s\u0085]/u

/** How many UTF-16 units of a text are no white space: what an account of a text's characters counts. */
export function countDark(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // ASCII and Han first: between U+3000 and U+FEFF there is no white space.
    if ((unit > 0x3000 && unit < 0xfeff) || (unit > 0x20 && unit < 0x7f)) count++
    else if (!SPACE.test(text.charAt(i))) count++
  }
  return count
}
