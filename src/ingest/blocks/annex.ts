import { readDate } from '../dates/read-date.ts'

/** `附件：1.项目清单` opens a list to the end. */
const ANNEX = /^(?:附件|附|附表|附錄|附录)[\s\d一二三四五六七八九十]{0,4}[:：]/u
/** `附件1` on a line of its own is above the annex. */
const MARK =
  /^[【[]?(?:附件|附表|附錄|附录|附)[\s　]{0,3}[\d一二三四五六七八九十]{0,3}[】\]]?[:：]?$/u
/** What the titles of the papers end with that an office adds to a notice. */
const PAPER =
  /(?:办法|方案|预案|意见|细则|规定|规则|规划|计划|要点|清单|名单|一览表|情况表|统计表|登记表|汇总表|分工表|目录|制度|章程|条例|标准|指南|说明|解释|公约|总结|报告|辦法|計畫|規定|要點|名冊)(?:[（(](?:试行|暂行|修订|草案|征求意见稿)[）)])?$/u
const OFFICE =
  /^[\p{sc=Han}（）()、\s　]{2,24}(?:省|市|区|县|州|旗|镇|乡|街道|政府|办公室|办事处|委员会|区公所|局|厅|委|部|处|社区|會|局|處|廳)$/u
const LONGEST = 45

/** Whether a line opens the list of annexes: what is below it is an item. */
export function isAnnex(text: string): boolean {
  return ANNEX.test(text)
}

/** Whether a line is the number of an annex, and no more. */
export function isAnnexMark(text: string): boolean {
  return text.length <= 12 && MARK.test(text)
}

/** Whether a line may be the title of a paper: `青石镇防汛应急预案`. */
export function isPaperTitle(text: string): boolean {
  return text.length <= LONGEST && PAPER.test(text) && !/[。；;，,、:：]|作.{0,8}报告$/u.test(text)
}

/** Whether a line is the name of an office or a place, as above the title of its paper: `青石市柳浦镇`. */
export function isOfficeName(text: string): boolean {
  return text.length <= 24 && OFFICE.test(text)
}

/** Whether a line is a date and no more, as below a signature. */
export function isWholeDate(text: string): boolean {
  const found = text.length <= 24 ? readDate(text) : undefined
  return found !== undefined && text.length - found.text.length <= 2
}
