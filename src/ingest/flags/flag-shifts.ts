import { isHan } from '../../text/han.ts'
import { COMMON_CHARACTERS } from '../decode/common-characters.ts'
import type { EncodingName } from '../decode/decoded.ts'
import type { Flag } from '../ingest-result.ts'

/** This many characters in a row distinguish garbled text from text: in twelve of a report at least six are common ones. */
const WINDOW = 12
const FEW = 4
/** Rare characters in a row: three were met in reports, in names. */
const RARE_RUN = 5
const MARK = /[，。、；：？！“”‘’「」『』（）《》〈〉【】—…·％○〇　]/
const LINE = /[^\r\n]+/g
const AROUND = 6

/**
 * Lines of a text in two-byte characters where a byte is missing or was added: `办好民生实事` with a byte lost after 好 reads
 * as other characters up to the next ASCII one. In GB18030 they are rare ones in a row, and most lines end in U+FFFD;
 * Big5 falls into step again soon, and what is left is a letter between two characters: `成了年初T定的任務`. One flag a line,
 * where it begins to go wrong. More than nine in ten such places are found in GB18030, about half in Big5.
 */
export function flagShifts(
  text: string,
  encoding: EncodingName,
  toLine: (offset: number) => number,
): readonly Flag[] {
  if (encoding !== 'gb18030' && encoding !== 'big5') return []
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => {
    const at = findShift(line, encoding)
    if (at === undefined) return []
    const around = line.slice(Math.max(0, at - AROUND), at + AROUND)
    return [{ kind: 'shifted-bytes', text: around, line: toLine(index + at) }]
  })
}

/** Where a line begins to be garbled. */
function findShift(line: string, encoding: 'gb18030' | 'big5'): number | undefined {
  const garbled = findGarbled(line)
  const letter = encoding === 'big5' ? findLetter(line) : -1
  const found = [garbled, letter, line.indexOf('\ufffd')].filter((at) => at >= 0)
  return found.length === 0 ? undefined : Math.min(...found)
}

/** The first of a row of characters that no report is written in; -1 where there is none. */
function findGarbled(line: string): number {
  const letters = [...line.matchAll(/[^\u0000-\u007f\s]/gu)]
  // What is no Han at all is a ruled line: `━━━━━━━━`.
  const rare = letters.map(({ 0: c }) => isHan(c) && !COMMON_CHARACTERS.has(c))
  const good = letters.map(({ 0: c }) => COMMON_CHARACTERS.has(c) || MARK.test(c))
  let run = 0
  let sum = 0
  for (const [i, isRare] of rare.entries()) {
    const isNext = i === 0 || letters[i]?.index === (letters[i - 1]?.index ?? 0) + 1
    run = isRare ? (isNext ? run : 0) + 1 : 0
    sum += Number(good[i]) - Number(good[i - WINDOW] ?? false)
    const from =
      run >= RARE_RUN ? i - run + 1 : i >= WINDOW - 1 && sum <= FEW ? i - WINDOW + 1 : undefined
    if (from === undefined) continue
    const first = rare.indexOf(true, from)
    if (first >= 0 && first <= i) return letters[first]?.index ?? -1
  }
  return -1
}

/** `嚏A奮`: a trailing byte that stands alone, beside the wreck of its character; `綜治e通` is a name. -1 where there is none. */
function findLetter(line: string): number {
  const found = [...line.matchAll(/(?<=(\p{Script=Han}))[@-~](?=(\p{Script=Han}))/gu)].find(
    ([letter, before = '', after = '']) =>
      /[@\\^`{}]/.test(letter) || !COMMON_CHARACTERS.has(before) || !COMMON_CHARACTERS.has(after),
  )
  return found?.index ?? -1
}
