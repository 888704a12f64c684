/** Reports from Taiwan count their chapters with the numerals of cheques: 壹、緣起. */
const FORMAL = '壹贰貳叁參肆伍陆陸柒捌玖拾'
const NUMERAL = '[一二三四五六七八九十百零〇\\d]{1,4}'
const NUMBER = new RegExp(
  `^(?:第${NUMERAL}[章节節部分条條篇编編]{1,2}|[（(]${NUMERAL}[）)]|[一二三四五六七八九十百零${FORMAL}]{1,4}[、.．]|\\d{1,3}(?:[、．]|\\.(?!\\d))|[①-⑳])\\s*`,
  'u',
)
const RUN_IN = new RegExp(
  `^(?:第${NUMERAL}[章节節部分条條篇编編]{1,2}|[（(][一二三四五六七八九十百]{1,4}[）)]|[一二三四五六七八九十百${FORMAL}]{1,4}、)`,
  'u',
)

/**
 * How long the number is that a heading begins with, with the space after it.
 *
 * @example readHeadNumber('一、2024年工作总结') // => 2
 * @example readHeadNumber('2024年工作总结') // => 0
 */
export function readHeadNumber(text: string): number {
  return NUMBER.exec(text)?.[0].length ?? 0
}

/**
 * How far the line in the contents goes for a numbered run-in head: to its first mark. Undefined where
 * it has no number of its own: 1. and ① are too low to be listed.
 *
 * @example readRunInHead('（一）理顺河网，水岸有了新样子。') // => 7
 */
export function readRunInHead(lead: string): number | undefined {
  const number = RUN_IN.exec(lead)?.[0].length
  if (number === undefined) return undefined
  const rest = lead.slice(number).search(/[，。；：！？…,;:!?]/u)
  return rest < 0 ? lead.length : number + rest
}
