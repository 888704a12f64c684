import type { LexiconTable } from './lexicon-table.ts'

/** 干 has no default that is right: 乾 is dry, 幹 is trunk and work, 干 is to concern and a shield. */
export const dryAndWork: LexiconTable = {
  sense: '干 by its neighbours: dry (乾), trunk and work (幹), to concern (干)',
  reason: '干垃圾, 干辣椒, 干挂石材: a 干 outside every phrase becomes 幹',
  rows: `
    干垃圾:乾垃圾 干辣椒:乾辣椒 干木耳:乾木耳 干香菇:乾香菇 干菌:乾菌 干笋:乾筍 干杂:乾雜 干混:乾混 干散货:乾散貨 干挂:乾掛 干砌:乾砌 干铺:乾鋪 干喷:乾噴 干扁:乾扁 干阑:乾闌 干栏:乾欄 排干:排乾 放干:放乾 干渔塘:乾漁塘 干水塘:乾水塘 干树枝:乾樹枝 干树叶:乾樹葉 干粪:乾糞 干牛粪:乾牛糞 干虾:乾蝦 干海带:乾海帶 干海鲜:乾海鮮 干豆角:乾豆角 干豆腐:乾豆腐 干抹布:乾抹布 干拖把:乾拖把 干发帽:乾髮帽 干发巾:乾髮巾 干清粪:乾清糞 干磨:乾磨
    舀干:舀乾 拖干:拖乾 甩干:甩乾 滤干:濾乾 炒干:炒乾 薯干:薯乾 地瓜干:地瓜乾 茄子干:茄子乾
    结果干:結果幹 效果干:效果幹 成果干:成果幹 如果干净:如果乾淨 如果干旱:如果乾旱 如果干燥:如果乾燥
    
    天干旱:天乾旱 干云:干雲 一干部:一幹部 一干净:一乾淨
    `,
}
