import { isAnnex, isAnnexMark } from './annex.ts'
import { isFormula } from './is-formula.ts'

/** `（具体任务分配见附件1）` */
const REMARK = /^[（(][^（）()]{2,60}[）)]$/u
/** `《柳浦河管理条例》（柳政发〔2021〕5号）`: a document that is named. */
const DOCUMENT = /《[^》]{2,60}》\s?(?:[（(][^（）()]{2,40}[)）])?[；;。、]?$/u
/** `受理单位：柳浦街道` `公示时间：从3月11日起` */
const LABELLED =
  /^(?!单位|單位)[\p{sc=Han}（）()]{0,10}(?:时间|時間|地点|地點|单位|單位|电话|電話|地址|邮箱|郵箱|传真|傳真|联系人|聯絡人|日期|方式|邮编|部门|范围|对象|主办|承办|协办|负责人|负责|机构|机关|来源|网址|人数|备注|密码|账号)[:：]\S/u

/** `话:0000-7902436`: a number behind a label, whatever is left of it. */
const NUMBERED_LABEL = /^\p{sc=Han}{1,8}[:：][\s　]{0,2}[\d\s()（）-]{5,30}$/u
/** `同期声:柳浦镇居民 柳青`: who speaks in the text of a broadcast. */
const BROADCAST = /^[【(（]?(?:同期声?|同期聲|解说|配音|出镜|字幕)[】)）]?[:：]/u

/** Whether a short line is none that could head what is below it. */
export function headsNothing(text: string): boolean {
  return (
    isFormula(text) ||
    isAnnexMark(text) ||
    isAnnex(text) ||
    REMARK.test(text) ||
    DOCUMENT.test(text) ||
    LABELLED.test(text) ||
    NUMBERED_LABEL.test(text) ||
    BROADCAST.test(text)
  )
}

/** Whether a line names a document by its whole title, with its number or without. */
export function isDocumentName(text: string): boolean {
  return text.length <= 120 && DOCUMENT.test(text) && !/[。；;](?=.)/u.test(text)
}
