import type { ContextTable } from '../context-table.ts'

const FIGURE = '[\\d０-９]'
const NUMERAL = '[一二三四五六七八九十百千万亿两几数]'
/** What follows 只 where it means only. */
const ONLY =
  '(?:有|能|是|要|需|剩|占|差|为|用|因|求|不|限|许|见|知|管|会|想|好|得|怕|做|可|足够|足以|够|读|收|花|办|抓|讲|看|听|说|顾|争|选|进|出)'
const PLAY =
  '(?:好|大|小|新|老|折子|传统|现代|独幕|舞台|经典)?(?:戏(?!院|台)|剧(?!场|院|组)|话剧|折子戏)'

/**
 * Numbers with what counts things. OpenCC knows 三只 and 十余里, but no figures: 30只鸡, 3里外, 200余车.
 * 余车 it takes for a name (余 車), 3里 for “in 3”.
 */
export const counting: ContextTable = {
  sense: 'after a number 余 is what is over it, 只 and 出 count, 里 is a length, 周 a week',
  reason: '60余车, 30只鸡, 3里外, 第3周, 第一出折子戏',
  rules: `
    !${FIGURE}«余:餘»
    ![十百千万亿]«余:餘»(?!家[村庄]|姓|氏)
    !几«余:餘»
    !${FIGURE}«只:只»${ONLY}
    !${FIGURE}«只:隻»
    ![十百千万亿两几数余多]«只:隻»(?!${ONLY})
    !第${NUMERAL}«只:隻»(?!${ONLY})
    !第${NUMERAL}«只:只»${ONLY}
    !${FIGURE}[余多来]?«里:里»
    !(?:[十百千万]|几十|数十|几百|数百)[余多来]?«里:里»(?!边|面|挑|一外)
    !${NUMERAL}«里:里»(?:路|外(?!外)|地|长|多|远|坡|店|桥|铺|亭|岗|屯|庄|河|沟|湖)
    !(?:[绕环沿围转走跑巡游行航飞]|绕场|环岛|环湖|环城|环球)[了着过行]?(?:[\\u4e00-\\u9fff]{0,5}?)[一两二三四五六七八九十\\d半]«周:周»
    !${FIGURE}«周:周»(?:边|围|遭|到)
    !${FIGURE}[余多来]?个?«周:週»
    第[一二三四五六七八九十]«周:週»
    (?:连续|持续|为期|历时|满|约|每|前|后|头|共|计|达|隔|长达|超过|不足)[两一二三四五六七八九十几]«周:週»(?!边|围|遭|密|全|到|折|旋|年|岁)
    !(?:[十百几]|若干)[余多来]?个?«周:週»(?!边|围|遭|密|全|到|折|旋|年|岁)
    !(?:第|每|这|那|整|该|本|哪|此|第?[一二三四五六七八九十两几]|${FIGURE})«出:齣»${PLAY}
    !${FIGURE}«斗:斗»
    !${FIGURE}«坛:罈»酒`,
}
