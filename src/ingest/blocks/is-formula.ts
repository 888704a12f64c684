/** `各位代表！` `同志们` `尊敬的各位来宾` */
const SALUTATION =
  /^(?:尊敬的|各位|诸位|諸位|同志们|女士们|朋友们|乡亲们|代表们|委员们|同学们)[\p{sc=Han}、，,（）()\s　]{0,24}$/u
const ADDRESSED =
  /(?:代表|委员|委員|同志|来宾|來賓|朋友|先生|女士|议员|議員|领导|同仁|乡亲|同学|老师|家长|们|主席)$/u
/** `各村（社区），镇直各单位：` `主席：` */
const TO_OFFICES =
  /^[\p{sc=Han}、，,（）()\s　]{1,40}(?:单位|單位|部门|部門|社区|村|局|办|政府|主席)[）)]?[：:]$/u
/** `特此报告。` `以上报告，请予审议。` `谢谢大家！` */
const CLOSING =
  /^(?:特此|此致|敬礼|谨此|专此|以上(?:报告|意见|汇报|情况)|谢谢|多謝|謝謝|祝(?:大家|各位|大会)|妥否|当否|报告完毕|敬请)[^。；;]{0,22}[。！!？?]?$/u
/** A line that is a salutation may be so long. */
const LONGEST = 40

/** Whether a line speaks to those who listen, or closes a letter or a speech: it heads nothing. */
export function isFormula(text: string): boolean {
  if (text.length > LONGEST) return false
  const words = text.replace(/[！!：:，,。]{1,2}$/u, '')
  return (
    (SALUTATION.test(words) && ADDRESSED.test(words)) || TO_OFFICES.test(text) || CLOSING.test(text)
  )
}
