import type { ContextTable } from '../context-table.ts'

const SUBJECTS =
  '(?:大事|风俗|物产|动物|省|寺|河|湖|乡土|人口|交通|工业|农业|商业|卫生|公安|民政|文化|体育|税务|财政|金融|邮电|电力|粮食|气象|地震|林业|盐业|科技|党|工会|妇联|抗疫|扶贫|小康|族|家|氏族|民俗|方言|宗教|人大|政协|年|航海|博物|祠|园|街巷|运河|城建|建设|房地产|供销|粮油|统计|审计|劳动|司法|检察|文物|新闻|广播|医药|教会|佛教|道教|图书馆|博物馆|档案|市|区|镇|乡|村|校|院|厂|街道|史|府|州|水利|教育|部门|专业|军事|地名)'

export const chronicles: ContextTable = {
  sense: '志 of a subject is a chronicle, 誌; a wish is 志',
  reason: '交通志, 艺文志 beside OpenCC’s own 縣誌; 交通志愿 is none',
  rules: `
    !(?:[修编撰续纂])«志:誌»(?!愿|向|气|士|趣|同|在|强|者)
    !${SUBJECTS}«志:誌»(?![愿向气士趣同在强坚存者高不])`,
}
