import { sharedSegmenter } from './tables.ts'

const DIGIT = /[\d０-９]/
const OPENS = /^[（(《〈“‘「『【〔—\-·/]/u
const CLOSES = /^[）)》〉”’」』】〕，。、；：！？,.;:!?…—\-·%％/\s]/u
const NO_WORD = /[\p{P}\p{S}\s]$/u
/** Two words to a dictionary, one name to a reader of reports. */
const KIND_OF_REPORT = /工作(?:总结|總結|小结|小結|思路|计划|計劃|要点|要點|报告|報告|安排)/gu
/** They lean on the word before them: 工作的|思路 would read better, but no line ends after one character. */
const PARTICLE = /^[的了等]$/u

/**
 * Cuts a title where its lines may break: between words, never after a word of one character, never
 * beside a digit (2024年 stays whole and may end a line), never inside one of the names.
 *
 * The words are those of our own segmenter, not of the system's: a page is the same whatever version of Node made it.
 *
 * @param names agencies' names, in the script of the text
 * @returns the pieces; joined they are the text
 * @example cutWords('柳浦街道2024年工作总结', ['柳浦街道']) // => ['柳浦街道2024年', '工作总结']
 */
export function cutWords(text: string, names: readonly string[] = []): readonly string[] {
  const uncut = findNames(text, names)
  const edges = new Set([0, text.length, ...uncut.flatMap(({ from, to }) => [from, to])])
  const words = [...edges]
    .sort((a, b) => a - b)
    .flatMap((from, i, all) => listWords(text.slice(from, all[i + 1] ?? from)))
  const pieces: string[] = []
  let from = 0
  let at = 0
  for (const [i, word] of words.entries()) {
    at += word.length
    const next = words[i + 1]
    if (next === undefined) break
    if (uncut.some((name) => name.from < at && at < name.to)) continue
    const isInName = uncut.some((name) => name.to === at)
    if (!mayCut(words[i - 1], word, next, isInName)) continue
    pieces.push(text.slice(from, at))
    from = at
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}

const RUN = /(\p{Script=Han}+)|[\p{L}\p{M}]+|\p{N}+|./gsu

function listWords(text: string): readonly string[] {
  return Array.from(text.matchAll(RUN)).flatMap(([run, han]) => {
    if (han === undefined) return [run]
    const bounds = sharedSegmenter().cut(han, 0, han.length)
    const words: string[] = []
    let from = 0
    for (let at = 1; at <= han.length; at++) {
      if (bounds[at] !== 1 || isInside(han, at)) continue
      words.push(han.slice(from, at))
      from = at
    }
    return words
  })
}

/** Between the two halves of a character outside the BMP. */
function isInside(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00
}

function mayCut(
  before: string | undefined,
  word: string,
  next: string,
  endsName: boolean,
): boolean {
  if (DIGIT.test(word.slice(-1)) || DIGIT.test(next.slice(0, 1))) return false
  if (CLOSES.test(next) || OPENS.test(word) || PARTICLE.test(next)) return false
  if (endsName || NO_WORD.test(word)) return true
  // 2024年 is one word to a reader.
  const isAfterNumber = before !== undefined && DIGIT.test(before.slice(-1))
  return isAfterNumber || [...word].length > 1
}

function findNames(
  text: string,
  names: readonly string[],
): readonly { readonly from: number; readonly to: number }[] {
  const found = Array.from(text.matchAll(KIND_OF_REPORT), ({ 0: name, index }) => ({
    from: index,
    to: index + name.length,
  }))
  for (const name of names) {
    if (name === '') continue
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      found.push({ from: at, to: at + name.length })
  }
  return found
}
