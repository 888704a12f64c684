import type { ContextTable } from '../context-table.ts'

/** Towards Simplified: the words are in Traditional. */
export const hansSenses: ContextTable = {
  sense: '於 keeps its form as a surname; 著 after a verb is 着, before 作 that is a work it is 著',
  reason: '有助於先生, 訪於女士; 隨著作業進度 contains no 著作',
  source: '通用规范汉字表 (2013), notes on 於, 著',
  rules: `
    !(?:^|[，。、；：「『（(\\s]|姓|訪|訪問|老師|主任|書記|記者|同學|校長|院長|局長)«於:於»(?:先生|女士|小姐|太太|氏|某)
    !姓«於:於»
    !«於:於»姓
    !(?:[隨随沿朝向接看帶带跟等靠憑凭本對对繞绕走拿抱忙借藉趁順有為为意掛挂]|意味|圍繞|围绕|執|执|穿)«著:着»作(?:[業业用為为風风息案物戰战曲動动法答品派孽客態态勢势證证伴]|$)
    !(?:[隨随沿朝接跟等靠趁順])«著:着»`,
}
