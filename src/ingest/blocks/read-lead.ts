import { type HeadingMark, isAsHigh, readHeadingMark } from '../lines/heading-mark.ts'

/** A numbered run-in head is no longer. */
const NUMBERED = 50
/** `19. 政府會…` numbers a paragraph: only a short first sentence is its head. */
const DIGIT = 30
/** One without a number is a topic sentence, and short. */
const PLAIN = 24

/**
 * The run-in head that a number opens: up to its first 。 or ：, the mark included.
 *
 * @example readNumberedLead('(二)理顺河网,水岸有了新样子。一是查清家底。') // => '(二)理顺河网,水岸有了新样子。'
 */
export function readNumberedLead(text: string): string | undefined {
  const mark = readHeadingMark(text)
  // 首先 and 其次 lead a sentence, no paragraph.
  if (!mark || (mark.kind === 'clause' && mark.ordinal === undefined)) return undefined
  if (mark.kind === 'bracket')
    return text.length > mark.length ? text.slice(0, mark.length) : undefined
  // 第三条 opens its paragraph and is its whole head.
  if (mark.kind === 'article')
    return text.length > mark.length ? text.slice(0, mark.length) : undefined
  const end = findEnd(text, mark)
  if (end === undefined) return undefined
  const lead = text.slice(0, end)
  if (mark.kind === 'dash' && lead === text) return undefined
  return /[;；]/.test(lead) ? undefined : lead
}

function findEnd(text: string, mark: HeadingMark): number | undefined {
  let open = 0
  const longest = isAsHigh(mark.kind, 'han-bracket') || mark.kind === 'clause' ? NUMBERED : DIGIT
  for (let i = mark.length; i < Math.min(text.length, longest); i++) {
    const character = text.charAt(i)
    if (/[“「『《(（]/u.test(character)) open++
    else if (/[”」』》)）]/u.test(character)) open = Math.max(0, open - 1)
    else if (
      open === 0 &&
      (/[。！？]/u.test(character) || (/[:：]/u.test(character) && !isRatio(text, i)))
    ) {
      return i + 1
    }
  }
  return undefined
}

/** 9:30 and 3:1 are numbers. */
function isRatio(text: string, colon: number): boolean {
  return /\d/.test(text.charAt(colon - 1)) && /\d/.test(text.charAt(colon + 1))
}

/**
 * A short first sentence that may be a topic sentence: `夜市亮起新招牌。`. Only neighbours of the
 * same shape make it one.
 */
export function readPlainLead(text: string): string | undefined {
  if (readHeadingMark(text)) return undefined
  const end = text.slice(0, PLAIN + 1).search(/[。！]/u)
  if (end < 3 || end + 1 >= text.length) return undefined
  const lead = text.slice(0, end + 1)
  if (/[,，;；:：、?？]/u.test(lead) || /^[”’」』)）]/u.test(text.slice(end + 1))) return undefined
  const opened = lead.match(/[“「『《(（]/gu)?.length ?? 0
  const closed = lead.match(/[”」』》)）]/gu)?.length ?? 0
  return opened === closed ? lead : undefined
}
