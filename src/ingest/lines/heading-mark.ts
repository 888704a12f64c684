import { readNumeral } from '../../text/numerals.ts'

/** What a line is numbered with. The order is that of ranks: what comes first encloses what follows. */
export const HEADING_KINDS = [
  'stem',
  'part',
  'chapter',
  'section',
  'formal',
  'han',
  'han-bracket',
  'digit',
  'decimal',
  'decimal-3',
  'decimal-4',
  'digit-bracket',
  'circled',
] as const

export type MarkKind =
  | (typeof HEADING_KINDS)[number]
  /** 第三条: opens a paragraph, never stands alone. */
  | 'article'
  /** 一是, 首先, 二要: never a heading. */
  | 'clause'
  | 'bracket'
  | 'dash'

export interface HeadingMark {
  readonly kind: MarkKind
  readonly ordinal?: number
  /** UTF-16 units that the mark takes. */
  readonly length: number
}

const NUMBERS = '一二三四五六七八九十'
/** 1.5公里 is a length, 2.7 万吨 a weight. */
const UNIT =
  '(?!万|萬|亿|億|千米|千克|千瓦|百分|个|個|倍|米|公里|公顷|公斤|吨|噸|元|平方|立方|亩|畝|厘米|毫|折)'
const HAN = `[${NUMBERS}]{1,3}`
/** Kind, the characters that such a mark may begin with, the mark. Tried in this order. */
const PATTERNS: readonly (readonly [MarkKind, string, RegExp])[] = [
  ['part', '第', /^第([一二三四五六七八九十\d]{1,3})(?:编|篇|部分|編)(?=[\s:：、　]|\p{sc=Han})/u],
  ['chapter', '第', /^第([一二三四五六七八九十\d]{1,3})章(?=[\s:：、　]|\p{sc=Han})/u],
  ['section', '第', /^第([一二三四五六七八九十\d]{1,3})[节節](?=[\s:：、　]|\p{sc=Han})/u],
  // 第三条路 is no article of rules: a space comes after the number, or the words that rules begin with.
  [
    'article',
    '第',
    /^第([一二三四五六七八九十百零〇\d]{1,5})[条條](?=[\s:：　]|本|为|凡|根据|依|對|对|各)/u,
  ],
  ['stem', '甲乙丙丁戊己庚辛', /^([甲乙丙丁戊己庚辛])[、.．]/u],
  ['formal', '壹贰貳叁參肆伍陆陸柒捌玖拾', /^([壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3})[、.．]/u],
  ['clause', `第${NUMBERS}`, new RegExp(`^第?(${HAN})(?:是|要|则|來|来)`, 'u')],
  ['clause', '第', new RegExp(`^第(${HAN})[,，、]`, 'u')],
  ['clause', '首其再最', /^(?:首先|其次|再次|再者|最后|最後)(?=[,，])/u],
  // `四以打造…` was seen without its 、, too seldom for a rule.
  ['han', NUMBERS, new RegExp(String.raw`^(${HAN})\s{0,2}[、.．]\s{0,4}`, 'u')],
  [
    'han-bracket',
    '(（〔',
    new RegExp(String.raw`^[(（〔]\s{0,2}(${HAN})\s{0,2}[)）〕]\s{0,4}[、.．]?`, 'u'),
  ],
  ['han-bracket', NUMBERS, new RegExp(String.raw`^(${HAN})[)）]\s{0,4}`, 'u')],
  ['han-bracket', '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', /^([㈠-㈩])/u],
  [
    'decimal-4',
    '0123456789',
    new RegExp(
      String.raw`^\d{1,2}(?:[.．]\d{1,2}){2}[.．](\d{1,2})[.．]?\s{0,4}${UNIT}(?=\p{sc=Han})`,
      'u',
    ),
  ],
  [
    'decimal-3',
    '0123456789',
    new RegExp(
      String.raw`^\d{1,2}[.．]\d{1,2}[.．](\d{1,2})[.．]?\s{0,4}${UNIT}(?=\p{sc=Han})`,
      'u',
    ),
  ],
  [
    // Glued to its words it numbers a short heading only: 1.1编制目的.
    'decimal',
    '0123456789',
    new RegExp(
      String.raw`^\d{1,2}[.．](\d{1,2})(?:[.．]?\s{1,4}${UNIT}(?=[\p{sc=Han}“《])|[.．]?${UNIT}(?=\p{sc=Han}{2,16}$))`,
      'u',
    ),
  ],
  ['digit', '0123456789', /^(\d{1,2})\s{0,2}(?:[、．]|\.(?![\d]))\s{0,4}/u],
  ['digit-bracket', '(（', /^[(（]\s{0,2}(\d{1,2})\s{0,2}[)）]\s{0,4}[、.．]?/u],
  ['digit-bracket', '0123456789', /^(\d{1,2})[)）]\s{0,4}/u],
  ['bracket', '【', /^【[^】]{1,20}】/u],
  ['dash', '—─-', /^(?:——|——|──|—|--)\s{0,4}(?=[\p{sc=Han}“《])/u],
]
/** Almost every line of prose begins with a character that no mark begins with. */
const BY_FIRST = new Map(
  [...new Set(PATTERNS.flatMap(([, firsts]) => [...firsts]))].map((first) => [
    first,
    PATTERNS.filter(([, firsts]) => firsts.includes(first)),
  ]),
)

/**
 * Reads the number that a line begins with.
 *
 * @example readHeadingMark('(二)办好实事') // => { kind: 'han-bracket', ordinal: 2, length: 3 }
 * @example readHeadingMark('1.1 编制目的') // => { kind: 'decimal', ordinal: 1, length: 4 }
 * @example readHeadingMark('1.5公里') // => undefined
 */
export function readHeadingMark(line: string): HeadingMark | undefined {
  if (isCircled(line.charCodeAt(0))) return { kind: 'circled', ordinal: toCircled(line), length: 1 }
  const patterns = BY_FIRST.get(line.charAt(0))
  if (!patterns) return undefined
  const start = line.slice(0, 30)
  for (const [kind, , pattern] of patterns) {
    const match = pattern.exec(start)
    if (!match) continue
    const ordinal = toOrdinal(match[1])
    return { kind, length: match[0].length, ...(ordinal !== undefined && { ordinal }) }
  }
  return undefined
}

/** Whether a mark of this kind can number a heading that stands alone. */
export function isHeadingKind(kind: MarkKind): kind is (typeof HEADING_KINDS)[number] {
  return (HEADING_KINDS as readonly string[]).includes(kind)
}

/** Whether a mark encloses another: 一、 encloses （一）, and each encloses its like. */
export function isAsHigh(kind: MarkKind, other: MarkKind): boolean {
  const rank = (of: MarkKind): number => (HEADING_KINDS as readonly MarkKind[]).indexOf(of)
  return isHeadingKind(kind) && isHeadingKind(other) && rank(kind) <= rank(other)
}

function toOrdinal(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d+$/.test(text)) return Number(text)
  const stem = '甲乙丙丁戊己庚辛'.indexOf(text)
  if (stem >= 0) return stem + 1
  const bracketed = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'.indexOf(text)
  return bracketed >= 0 ? bracketed + 1 : readNumeral(text)
}

/** ① to ⑳, ⑴ to ⒇, ⒈ to ⒛: three rows of twenty without a gap between them. */
function isCircled(code: number): boolean {
  return code >= 0x2460 && code <= 0x249b
}

function toCircled(text: string): number {
  const code = text.charCodeAt(0)
  return code >= 0x2488 ? code - 0x2487 : code >= 0x2474 ? code - 0x2473 : code - 0x245f
}
