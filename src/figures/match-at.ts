/** What a sticky pattern finds at a place. */
export function matchAt(words: RegExp, text: string, at: number): RegExpExecArray | null {
  words.lastIndex = at
  return words.exec(text)
}
