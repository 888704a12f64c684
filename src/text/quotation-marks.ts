import { isHanAt } from './chinese.ts'

/** How Traditional pages set quotations: 「『』」, or as the mainland does: “‘’”. */
export type HantQuotes = 'corner' | 'curly'

const MARKS = /[“”‘’]/g
const CORNERS: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' }
/** No quotation nests so deep; a flood of opening marks is not searched again for every closing one. */
const DEEPEST = 20
const WORD = /[\p{L}\p{N}]/u
/** Marks that only Chinese sets; a dash and an ellipsis are in English too. */
const CHINESE_MARK = /[《》〈〉「」『』【】〔〕、。，：；！？（）]/

/**
 * Sets curly quotation marks as corner brackets, “ ‘ ’ ” as 「 『 』 」, where they are in Chinese text: a pair
 * that touches Han or Chinese punctuation on any side, or a double mark left over (a quotation goes on over
 * paragraphs) that touches them inside. Never the apostrophe of it’s, or the inches of 5”. One code unit
 * becomes one code unit, so offsets stay valid.
 *
 * @example toCornerQuotes('他说：“学好‘枫桥经验’，it’s time。”') // => '他说：「学好『枫桥经验』，it’s time。」'
 */
export function toCornerQuotes(text: string): string {
  if (!/[“”‘’]/.test(text)) return text
  const places = findChineseQuotes(text)
  if (places.size === 0) return text
  return text.replace(MARKS, (mark, at: number) =>
    places.has(at) ? (CORNERS[mark] ?? mark) : mark,
  )
}

/** A converted text with the quotation marks of its page: Traditional pages may have corner brackets. */
export function setQuotes(text: string, script: 'Hans' | 'Hant', hantQuotes: HantQuotes): string {
  return script === 'Hant' && hantQuotes === 'corner' ? toCornerQuotes(text) : text
}

function findChineseQuotes(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  const open: { readonly mark: string; readonly at: number }[] = []
  const takePair = (from: number, to: number): void => {
    const touches =
      touchesChinese(text, from, -1) ||
      touchesChinese(text, from, 1) ||
      touchesChinese(text, to, -1) ||
      touchesChinese(text, to, 1)
    if (touches) found.add(from).add(to)
  }
  const takeLeft = ({ mark, at }: { readonly mark: string; readonly at: number }): void => {
    if (mark === '“' && touchesChinese(text, at, 1)) found.add(at)
  }
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    if (mark === '’' && WORD.test(text.charAt(at - 1)) && /\w/.test(text.charAt(at + 1))) {
      // it’s, 70’s; but 『A級』 closes before a letter where one opened with Han inside.
      const before = open.at(-1)
      if (before?.mark !== '‘' || !touchesChinese(text, at, -1)) continue
    }
    if (mark === '“' || mark === '‘') {
      open.push({ mark, at })
      const oldest = open.length > DEEPEST ? open.shift() : undefined
      if (oldest) takeLeft(oldest)
      continue
    }
    const opening = mark === '”' ? '“' : '‘'
    const i = open.findLastIndex((one) => one.mark === opening)
    if (i < 0) {
      if (mark === '”' && touchesChinese(text, at, -1)) found.add(at)
      continue
    }
    // A single mark does not close over a double one that is still open.
    if (mark === '’' && i < open.length - 1) continue
    for (const one of open.splice(i + 1)) takeLeft(one)
    const [from] = open.splice(i)
    if (from) takePair(from.at, at)
  }
  for (const one of open) takeLeft(one)
  return found
}

/** Whether Chinese is beside a quotation mark, or beside others that are there: “‘甲’乙”. */
function touchesChinese(text: string, mark: number, step: 1 | -1): boolean {
  let at = mark + step
  for (let i = 0; i < 4 && CORNERS[text.charAt(at)] !== undefined; i++) at += step
  return CHINESE_MARK.test(text.charAt(at)) || isHanAt(text, at)
}
