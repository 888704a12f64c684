import type { ContextTable } from '../context-table.ts'

const LENGTH =
  '(?:天|日|年|月|周|星期|礼拜|小时|分钟|分|秒|秒钟|钟头|刻钟|点|点钟|晚|夜|岁|载|代|轮|届|期|米|公里|站|局|场|次|人|步)'

/** 后 is 後 wherever no queen is meant; OpenCC sees queens in 3天|后 and 观影|后. */
export const afterwards: ContextTable = {
  sense: '后 after a time or a deed is 後',
  reason: '3天后公示, 解封后恢复, 观影后: OpenCC knows 天后, 封后 and 影后',
  rules: `
    !(?:[\\d一二三四五六七八九十百千万两几数半多余]\\s?[余多来]?个?半?(?:工作|交易|自然)?${LENGTH})«后:後»(?!宫)
    !(?:解|启|查|密|开|加|冰|信|拆|上|弥|缄|贴|蜡|铅|签|塑|自|管|尘|灌|回|坝|机)封«后:後»
    !(?:观|摄|合|留|放|录|拍|剪|离|背|显|倒|赏|投|电|看电|阴|定|收|造|摄)影«后:後»(?!奖|级)
    !多[日天年月周次时久番]«后:後»`,
}

export const inside: ContextTable = {
  sense: '里 is 裡 inside something; it stays of villages, lanes, lengths and in foreign names',
  reason:
    '各村（里）委员会, 埃里克: OpenCC makes 裡 of 里 by itself; 排到海里 it takes for sea miles',
  rules: `
    ![（(]«里:里»[）)]
    !村、?«里:里»(?:、|民大会|长(?!大|高)|办公处|集会所)
    !村«里:里»(?:行政)?(?:区域|为单位|位置)
    !、«里:里»(?:、|长|民|及|或|邻)
    !(?:[在进入到从往向朝于沉落掉倒跳扔投抛排流游漂放丢撒冲卷坠回大深])«海里:海裡|海裏»(?!程|数|以|外)
    !阿«里:里»
    ![戈伯峇埃玻培蒙柏珀庞巴布卡克迪弗法费哈基莱莫米尼诺帕皮萨塞斯塔托维沃伊佛达罗瑞拜蒂波肯穆努彭普奇桑索坦瓦雅泽凯吉杰丽朱贝乌英俄欧][\\u4e00-\\u9fff]?«里:里»[克斯奥昂根德尔士兹希夫维诺姆亚塔哥特拉纳娜曼安峰博先察朗]
    !(?:^|[^\\u4e00-\\u9fff])«里:里»(?:约|昂|根总统|斯本|德|奇|士满|尔克)
    !(?:[一两三四五六七八九十]|[^\\u4e00-\\u9fff]|^)«里:里»(?:弄|巷)`,
}
