import { fillWords } from './fill-words.ts'
import type { SearchWords } from './words.ts'

/**
 * An EDTF date in words; what is no date stays as it is.
 *
 * @example formatDate('2024-12-05', words) // => '2024年12月5日'
 * @example formatDate('2024~', words) // => '约2024年'
 */
export function formatDate(date: string, words: Pick<SearchWords, 'around' | 'uncertain'>): string {
  const [, year, month, day, mark] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?])?$/.exec(date) ?? []
  if (year === undefined) return date
  const text = [
    `${year}年`,
    month === undefined ? '' : `${Number(month)}月`,
    day === undefined ? '' : `${Number(day)}日`,
  ].join('')
  if (mark === undefined) return text
  return fillWords(mark === '~' ? words.around : words.uncertain, { date: text })
}
