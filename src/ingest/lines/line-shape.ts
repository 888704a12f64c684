import { type HeadingMark, isHeadingKind, readHeadingMark } from './heading-mark.ts'

/** A numbered heading is no longer; what is longer runs on. */
const NUMBERED = 45
/** A heading without a number is no longer. */
const PLAIN = 40
const COUPLET = 26

const SENTENCE_END = /[。！？!?…]\s?(?:[”’」』)）》】"]{0,3})$/u
const CLAUSE_MARK = /[,，;；]|[。！？](?=.)/u
/** `…万元。<br/>` · `…万元。&nbsp;`: what a page's program left behind the end. */
const REMAINS = /(?:<\/?[a-z]{1,6}\s?\/?>|&(?:nbsp|ensp|emsp);){1,5}$/u
const COLON_END = /[:：]$/u

/** Whether a line ends a sentence: 。 ！ ？ … and the closing marks after them. */
export function endsSentence(text: string): boolean {
  const last = text.charAt(text.length - 1)
  const bare = last === '>' || last === ';' ? text.slice(-60).replace(REMAINS, '') : text
  return SENTENCE_END.test(bare.slice(-6))
}

/** Whether a comma, a semicolon or a sentence's end is in it: prose has some, headings have none. */
export function hasClauses(text: string): boolean {
  return CLAUSE_MARK.test(text)
}

/** The number of a line that may be a heading of its own: `一、2021年工作总结`, `(二)压实责任,守牢底线`. */
export function readNumberedHead(text: string): HeadingMark | undefined {
  if (text.length > NUMBERED) return undefined
  const mark = readHeadingMark(text)
  if (!mark || !isHeadingKind(mark.kind) || text.length === mark.length) return undefined
  if (OPEN_WORD.test(text)) return undefined
  // 六、花了多少钱？谁来出？ asks twice.
  const inside = text.endsWith('？') ? /[。；;！]/ : /[。；;！？]/
  return inside.test(text.slice(0, -1)) || /[；;,，、]$/.test(text) ? undefined : mark
}

/** Whether a line without a number has the shape of a headline or crosshead. */
export function isPlainHead(text: string): boolean {
  if (text.length > PLAIN || readHeadingMark(text) || isFragment(text)) return false
  // 柳府发〔202321: the number of a document that lost its marks.
  if (isPostMark(text) || /[〔﹝]\d{4,}$/u.test(text)) return false
  if (/[。；;]/.test(text) || COLON_END.test(text) || /[、,，]$/.test(text)) return false
  if (!/[\p{sc=Han}\p{L}]/u.test(text) || findOpenBracket(text) !== undefined) return false
  return !CLAUSE_MARK.test(text) || isCouplet(text)
}

/** Words that need another after them: no heading ends with 在 or 的. */
const OPEN_WORD = /(?<!目)[的在将和与及把被对从于之该其或并而是至让使將與對從於並讓]$/u

/** Whether a short line stops where no phrase does: after 在, inside a date, after one character. */
export function isFragment(text: string): boolean {
  if (/[\p{P}\p{S}]/u.test(text.slice(-1))) return false
  if (text.length === 1 || (text.length <= 4 && /\d$/.test(text))) return true
  return text.length <= PLAIN && OPEN_WORD.test(text)
}

/** Two halves about equally long with one comma between: `小院子连起来,老街坊聚拢来`. */
export function isCouplet(text: string): boolean {
  if (text.length > COUPLET || /[、;；:：]/.test(text)) return false
  const halves = text.split(/[,，]/u)
  const [left = '', right = ''] = halves
  return (
    halves.length === 2 &&
    (Math.min(left.length, right.length) >= 4 || left.length === right.length) &&
    Math.min(left.length, right.length) >= 3 &&
    Math.abs(left.length - right.length) <= 3
  )
}

/** A line that is only a page number: `- 3 -`, `— 12 —`, `第3页`. */
export function isPageNumber(text: string): boolean {
  return (
    text.length <= 14 &&
    /^[-—–·•\s]{0,6}(?:第\s?)?\d{1,3}(?:\s?[页頁]|\s?\/\s?\d{1,3})?[-—–·•\s]{0,6}$/u.test(text)
  )
}

/** The head of a post in a forum: `#2楼 网友：…`. */
export function isPostMark(text: string): boolean {
  return text.length <= 40 && /^#\d{1,4}[\s　]?[楼樓]?(?:[\s　:：]|$)/u.test(text)
}

const BRACKETS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['(', ')'],
  ['（', '）'],
  ['《', '》'],
  ['【', '】'],
]

/** The closing mark of each opening one, and `''` for each closing one. */
const CLOSING = new Map(
  BRACKETS.flatMap(([left, right]) => [[left, right] as const, [right, ''] as const]),
)
/** Marks are in these blocks only, and Han in neither: almost every character is passed over by its number. */
const isMarkUnit = (unit: number): boolean =>
  unit < 0x30a0 ? unit < 0x30 || unit >= 0x2010 : unit >= 0xff00

/** The closing mark that a text still waits for, `undefined` if it is balanced. Linear in its length. */
export function findOpenBracket(text: string): string | undefined {
  const open: string[] = []
  for (let i = 0; i < text.length; i++) {
    if (!isMarkUnit(text.charCodeAt(i))) continue
    const character = text.charAt(i)
    const closing = CLOSING.get(character)
    if (closing === undefined) continue
    if (closing !== '') open.push(closing)
    else if (open.at(-1) === character) open.pop()
  }
  return open[0]
}
