import type { LexiconTable } from './lexicon-table.ts'

/** From Traditional to Simplified: where a character that has a simpler form keeps its own. */
export const toSimplified: readonly LexiconTable[] = [
  {
    sense: '著 is to write and to be known (著, zhù); elsewhere it is 着',
    reason: '編著, 論著, 土著: OpenCC makes 编着, 论着, 土着 of a report from Taiwan',
    source: '通用规范汉字表 (2013): 著, 着',
    rows: `
      編著:编著 論著:论著 拙著:拙著 專著:专著 原著:原著 遺著:遗著 譯著:译著 新著:新著 撰著:撰著 昭著:昭著 土著:土著 名著:名著 合著:合著 巨著:巨著 鉅著:巨著 著作:著作 著者:著者 著稱:著称 著書:著书 著述:著述 著錄:著录 著名:著名 顯著:显著 卓著:卓著 較著:较著 見微知著:见微知著 舊著:旧著 近著:近著 所著:所著 共著:共著 校著:校著 輯著:辑著 選著:选著 史著:史著 傑著:杰著 古著:古著 著文:著文 著論:著论 著有:著有 著史:著史 著說:著说 著説:著说 等著作:等著作 等著名:等著名 彰明較著:彰明较著 功勳卓著:功勋卓著 成效卓著:成效卓著 臭名昭著:臭名昭著`,
  },
  {
    sense: '著 of Hong Kong texts that do not tell 著 from 着',
    reason: '著手, 著力 in a text by the Hong Kong standard stay 著',
    rows: `
      著手:着手 著力:着力 著重:着重 著急:着急 著落:着落 著眼:着眼 著色:着色 著裝:着装 著陸:着陆 著想:着想 著火:着火 著涼:着凉 著迷:着迷 著實:着实 著筆:着笔 著墨:着墨 執著:执着 沉著:沉着 附著:附着 膠著:胶着 黏著:黏着 穿著:穿着 衣著:衣着 睡著:睡着 隨著:随着 沿著:沿着 圍繞著:围绕着 本著:本着 有著:有着 看著:看着 朝著:朝着 向著:向着 接著:接着 意味著:意味着 標誌著:标志着 活著:活着 帶著:带着 跟著:跟着 為著:为着 走著:走着`,
  },
  {
    sense: '乾 of heaven (qián), of reigns and places keeps its form; dry is 干',
    reason: '乾安縣, 乾德: OpenCC keeps 乾隆 and 乾坤 only with some others',
    source: '通用规范汉字表 (2013), note on 乾',
    rows: `
      乾安:乾安 乾德:乾德 乾州:乾州 乾縣:乾县 乾陵:乾陵 乾隆:乾隆 乾坤:乾坤 乾元:乾元 乾清:乾清 乾嘉:乾嘉 康乾:康乾 乾卦:乾卦 乾道:乾道 乾符:乾符 乾寧:乾宁 乾封:乾封 乾祐:乾祐 乾興:乾兴 乾化:乾化 乾亨:乾亨 乾統:乾统 乾祿:乾禄 乾潭:乾潭 乾務:乾务 乾元觀:乾元观 乾綱:乾纲 乾宅:乾宅 乾造:乾造 乾象:乾象`,
  },
  {
    sense: '藉, 於, 徵, 瞭, 夥, 覆, 鍾 where the list of 2013 keeps them',
    reason: '樊於期, 於潛, 文徵明, 獲益甚夥 keep their form; 藉由 is 借由, 慰藉 stays',
    source: '通用规范汉字表 (2013), notes on 於, 徵, 瞭, 夥, 藉, 鍾',
    rows: `
      樊於期:樊於期 於潛:於潜 於菟:於菟 商於:商於 於姓:於姓 姓於:姓於 於陵:於陵 於戲:於戏 文徵明:文徵明 魏徵:魏徵 宮商角徵羽:宫商角徵羽 角徵羽:角徵羽 變徵:变徵 獲益甚夥:获益甚夥 甚夥:甚夥 夥頤:夥颐 藉由:借由 藉此:借此 藉以:借以 藉機:借机 藉著:借着 藉故:借故 藉助:借助 藉口:借口 憑藉:凭借 狼藉:狼藉 慰藉:慰藉 蘊藉:蕴藉 枕藉:枕藉 醞藉:酝藉 藉田:藉田 瞭望:瞭望 瞭哨:瞭哨 錢鍾書:钱锺书 反覆:反复 答覆:答复 回覆:回复 批覆:批复 函覆:函复 覆函:复函 覆信:复信 覆電:复电 覆核:复核 覆查:复查 覆檢:复检 稟覆:禀复 奏覆:奏复 申覆:申复 顛覆:颠覆 傾覆:倾覆 覆蓋:覆盖 覆滅:覆灭 覆沒:覆没 覆轍:覆辙 覆土:覆土 覆膜:覆膜 覆巢:覆巢 翻覆:翻覆 回覆蓋:回覆盖 閤家:合家 閤府:合府 妳:你 妳們:你们`,
  },
  {
    sense:
      'words that Taiwan writes with 畫, 佈, 週, 份 and that the mainland norm writes otherwise',
    reason: '策畫 and 企畫 stay as they are in OpenCC beside 計畫 → 计划',
    source: '现代汉语词典 (7th edition): 策划, 企划',
    rows: `
      策畫:策划 企畫:企划 籌畫:筹划 規畫:规划 計畫:计划 謀畫:谋划 區畫:区划 擘畫:擘画 想像:想象 想像力:想象力 倖存:幸存 姪子:侄子 姪女:侄女 叔姪:叔侄`,
  },
]
