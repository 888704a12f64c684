import type { ClauseWords } from '../segmenter/clause-words.ts'
import { isHan, STRONG, speaksAfter, titleAfter } from './context-bonus.ts'
import { TITLED } from './given-costs.ts'
import { OLD_AND_YOUNG, SHORT_TITLES } from './surnames.ts'

/** A surname alone: 余老师, 于某某. */
export function addSurname(
  text: string,
  from: number,
  { before, words }: { readonly before: number; readonly words: ClauseWords },
  add: (bonus: number) => void,
): void {
  const to = from + 1
  const isSeldom = SELDOM_ALONE.has(text.charAt(from))
  if (text.charAt(from - 1) === '姓' && before >= TITLED) add(STRONG)
  if (text.charAt(to) === '某') {
    if (SOME.has(text.charAt(to + 1))) return
    if (!isSeldom || before >= STRONG || (before > 0 && !isHan(text.charCodeAt(to + 1)))) add(10)
    else if (before > 0 && (text.charAt(to + 1) === '某' || speaksAfter(text, to + 1))) add(12)
    return
  }
  if (text.charAt(to) === '氏') add(isSeldom ? 4 : 8)
  if (OLD_AND_YOUNG.has(text.charAt(from - 1)) && !isSeldom && before === 0) {
    const after = speaksAfter(text, to) ? 7 : isHan(text.charCodeAt(to)) ? 0 : 2
    if (after === 7 || (after === 2 && '余范郁涂朴'.includes(text.charAt(from)))) add(10)
  }
  if (before > 0 && SHORT_TITLES.has(text.charAt(to)) && !isHan(text.charCodeAt(to + 1))) add(8)
  const title = titleAfter(text, to)
  if (title === '') return
  const end = to + title.length
  if (text.charAt(end) === '们') return
  if (!isSeldom && (before > 0 || words.wordBefore(text, from) > 0)) add(before === 0 ? 6 : 8)
  else if (before > 0 && PERSONAL.has(title)) add(10)
  else if (before > 0 && (speaksAfter(text, end) || !isHan(text.charCodeAt(end)))) add(12)
}

const SOME = new Set('日年月时地处种个些一天')

const SELDOM_ALONE = new Set('于后占干万向成党单车云')
/** Said of nobody but persons. */
const PERSONAL = new Set([
  '先生',
  '女士',
  '小姐',
  '太太',
  '阿姨',
  '大爷',
  '奶奶',
  '爷爷',
  '大妈',
  '大叔',
  '师傅',
  '同学',
])
