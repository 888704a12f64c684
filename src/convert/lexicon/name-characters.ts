/**
 * How characters with more than one Traditional form are written inside the name of a person or a place, where
 * nothing else is known. A person's own way of writing is above this: it belongs in the glossary.
 */
export const NAME_CHARACTERS: ReadonlyMap<string, string> = new Map(
  `
  岳:岳 于:于 余:余 范:范 钟:鍾 万:萬 后:后 丑:丑 叶:葉 谷:谷 党:党 郁:郁 沈:沈 姜:姜 曲:曲 云:雲 卜:卜 朴:朴 种:种 仇:仇 占:占 涂:涂 冼:冼 肖:肖
  游:游 台:台 里:里 庄:莊 岭:嶺 冲:沖 干:干 几:几 松:松 征:征 制:制 系:系 志:志 致:致 准:准 采:采 郑:鄭 胡:胡 周:周 苏:蘇 向:向 克:克 升:升 历:歷 卷:卷 斗:斗 面:面
  表:表 板:板 布:布 杯:杯 回:回 复:復 发:發 出:出 尽:盡 舍:舍 御:御 秋:秋 千:千 朱:朱 幸:幸 佑:佑 凌:凌 咸:咸 杰:傑 丰:豐 岩:岩 宁:寧 才:才 梁:梁 广:廣 厂:廠 姚:姚 洁:潔 适:適
  术:術 仆:僕 尸:尸 辟:辟 蒙:蒙 曹:曹 晒:曬 药:藥 修:修 签:簽 札:札 折:折 只:只 并:並 借:借 扎:扎 托:托 注:注 念:念 愿:願 弦:弦 彩:彩 欲:欲 熏:薰 累:累 奸:奸 秘:秘 巨:巨 凶:凶 雕:雕 酸:酸 坛:壇 汇:匯 获:獲 纤:纖 弥:彌 饥:飢 赞:贊 团:團 困:困 佣:傭 别:別 吁:吁 筑:築 据:據 灵:靈 洒:灑 价:價 象:象 合:合 同:同 夫:夫 娘:娘 家:家 具:具 局:局`
    .trim()
    .split(/\s+/)
    .map((cell): [string, string] => {
      const [from = '', to = ''] = cell.split(':')
      return [from, to]
    }),
)

/** The same towards Simplified: 乾 of a name is read qián and keeps its form (通用规范汉字表, note on 乾). */
export const NAMES_TO_SIMPLIFIED: ReadonlyMap<string, string> = new Map([['乾', '乾']])
