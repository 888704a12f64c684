import type { LexiconRow } from './lexicon-table.ts'

/**
 * 系 that means 是 is 係 (該橋係1990年建成); 系 of systems, departments and lines stays (系統, 水系), 系 of
 * tying is 繫 (繫安全帶). OpenCC leaves the first as 系. A verb is known by the word before it (确系, 死者系)
 * or by the one after it (系因, 系全市); words like 水系 stand in the table of boundaries and come first.
 */
export function copulaRows(): readonly LexiconRow[] {
  const rows: LexiconRow[] = []
  const add = (word: string, hant: string): void => {
    rows.push({ word, tw: hant, hk: hant })
  }
  for (const [word, hant] of pairs(BEFORE)) {
    add(`${word}系`, `${hant}係`)
    for (const [noun, result] of NOUNS) add(`${word}${noun}`, `${hant}${result}`)
  }
  for (const [word, hant] of pairs(AFTER)) add(`系${word}`, `係${hant}`)
  for (const year of YEARS) add(`系${year}`, `係${year}`)
  for (const [word, hant] of pairs(TIED)) add(`系${word}`, `繫${hant}`)
  return rows
}

function pairs(words: string): readonly (readonly [string, string])[] {
  return words
    .trim()
    .split(/\s+/)
    .map((cell) => {
      const [word = '', hant = word] = cell.split(':')
      return [word, hant]
    })
}

/** Adverbs, and what reports speak of: 该桥系, 死者系. */
const BEFORE = `
  确:確 均 实:實 纯:純 乃 皆 亦 仍 即 应:應 俱 概 疑 原 现:現
  经查:經查 该案:該案 此案 本案 涉案 该事:該事 此事 该件:該件 该项目:該項目 该工程:該工程 该桥:該橋 该路:該路 该楼:該樓 该房:該房 该屋:該屋
  该址:該址 该地:該地 此地 该处:該處 此处:此處 该村:該村 该户:該戶 该厂:該廠 该店:該店 该院 该园:該園 该小区:該小區 该社区:該社區
  该企业:該企業 该公司:該公司 该单位:該單位 该车:該車 该人:該人 该同志:該同志 该问题:該問題 该点位:該點位 该物:該物 该款:該款 该文:該文 该图:該圖
  死者 伤者:傷者 患者 业主:業主 户主:戶主 房主 车主:車主 两人:兩人 二人 双方:雙方 三人 本人 其人 其父 其母 其子 其妻 其夫
  原因 起因 诱因:誘因 成因 主因 病因 死因 事故 火灾:火災 火情 起火物 房屋 楼房:樓房 厂房:廠房 住宅 建筑:建築 违建:違建
  南区:南區 北区:北區 东区:東區 西区:西區 片区:片區 辖区:轄區 地块:地塊 路段 河段 民居 古桥:古橋 古树:古樹 古宅 遗址:遺址
  举报人:舉報人 申请人:申請人 当事人:當事人 投诉人:投訴人 信访人:信訪人 责任人:責任人 嫌疑人 受害人 法人 负责人:負責人
  文书:文書 文件 照片 数据:數據 资金:資金 款项:款項 费用:費用 土地 用地 产权:產權`

const NOUNS: readonly (readonly [string, string])[] = [
  ['系统', '系統'],
  ['系列', '系列'],
  ['系数', '係數'],
]

/** Words that stand behind 系 only where it is a verb. */
const AFTER = `
  工人 全体:全體 拆迁:拆遷 民间:民間 浙江 江苏:江蘇 安徽 山东:山東 河南 湖北 湖南 四川 因 由 为:為 指 属:屬 经:經 从:從 被 当:當 某 该:該 其 他 她 它 我 此 本地 本村 本市 本区:本區 本县:本縣 本镇:本鎮 本街道 本社区:本社區 本人 本院 外地 外来:外來 外省
  全市 全省 全国:全國 全区:全區 全县:全縣 全镇:全鎮 全街道 全村 省内:省內 省级:省級 市级:市級 区级:區級 县级:縣級 镇级:鎮級 国家:國家 国有:國有 集体:集體 民营:民營 民生 私人 私营:私營 个人:個人 公共
  危房 老旧:老舊 自建 违建:違建 违法:違法 违章:違章 违规:違規 非法 误报:誤報 误传:誤傳 误会:誤會 误操作:誤操作 操作 人为:人為 谣言:謠言 虚假:虛假 伪造:偽造 冒用 盗用:盜用
  居民 村民 市民 党员:黨員 群众:群眾 男性 女性 男子 女子 老人 老年 未成年 儿童:兒童 学生:學生 职工:職工 员工:員工 干部:幹部 退休 退役 退伍 残疾:殘疾 孤寡 孤儿:孤兒 独居:獨居 空巢 低保 困难:困難 贫困:貧困 特困 单亲:單親 夫妻 父子 母子 兄弟 邻居:鄰居 亲属:親屬 朋友 同事 同学:同學 首次 首个:首個 首例 首批 首创:首創 首家 第一 唯一 目前 当时:當時 当地:當地 当前:當前
  租赁:租賃 租住 租用 承租 出租 无证:無證 无主:無主 无业:無業 未经:未經 未按 未及 电线:電線 电气:電氣 电动:電動 火灾:火災 雨水 污水 酒后:酒後 酒驾:酒駕 司机:司機 驾驶:駕駛 原告 被告 原有 原先 原来:原來 现任:現任 时任:時任 重点:重點 重要 重大 主要 典型 传统:傳統 古代 清代 明代 宋代 元代 唐代 民国:民國 解放 改革 新建 新增 在建 多年 长期:長期 历史:歷史 家庭 一家 一名 一个:一個 一处:一處 一起 一种:一種 一所 一座 一项:一項 两个:兩個 两家:兩家 两人:兩人 意外 偶然 偶发:偶發 故意 过失:過失 自愿:自願 自行 自然 自费:自費 免费:免費 公益 义务:義務 临时:臨時 永久 真实:真實 事实:事實 同一 同村 同乡:同鄉 同名 双方:雙方`

/** 系1990年, 系90年代; 系20名学生 may speak of a department. */
const YEARS = [
  ...Array.from('0123456789', (digit) => `19${digit}`),
  ...Array.from('012', (digit) => `20${digit}`),
  ...Array.from('123456789', (digit) => `${digit}0年代`),
]

const TIED = `
  头盔:頭盔 好头盔:好頭盔 安全带:安全帶 安全绳:安全繩 鞋带:鞋帶 领带:領帶 红领巾:紅領巾 围巾:圍巾 围裙:圍裙 腰带:腰帶 绳:繩 缆:纜 丝带:絲帶 红绳:紅繩 扣子 蝴蝶结:蝴蝶結 紧:緊 牢 好 住 上 铃:鈴 于:於`
