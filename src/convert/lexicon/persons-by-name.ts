import type { LexiconRow } from './lexicon-table.ts'

/**
 * Surnames behind a title and before a given name: 记者余晓东, 书记范敏, 主任于海波. OpenCC takes them for 餘 (the
 * rest), 範 (a model), 於 (at), because it knows no persons. Behind a title 余, 范 and 郁 are names unless they
 * begin a word (村民余粮); 于, 涂, 占 and 游 are mostly no names, and need a given name behind them.
 */
export function personByNameRows(): readonly LexiconRow[] {
  const rows: LexiconRow[] = []
  const add = (word: string, hant: string): void => {
    rows.push({ word, tw: hant, hk: hant })
  }
  for (const title of TITLES) {
    for (const surname of '余范郁') add(title + surname, toHant(title) + surname)
    for (const word of NO_SURNAMES) add(title + word, toHant(title) + toHant(word))
    if (SHORT_TITLES.has(title))
      for (const given of GIVEN) add(`${title}于${given}`, `${toHant(title)}于${toHant(given)}`)
  }
  for (const given of [...GIVEN, ...GIVEN_PAIRS])
    for (const surname of AFTER_REST.has(given) ? '范' : '余范')
      add(surname + given, surname + toHant(given))
  for (const given of GIVEN_PAIRS)
    for (const surname of '于涂占游郁') add(surname + given, surname + toHant(given))
  for (const day of ['建军节', '国庆节', '国庆', '建国后']) add(`于${day}`, `於${toHant(day)}`)
  for (const [word, hant] of COMRADE) add(word, hant)
  return rows
}

function toHant(text: string): string {
  return Array.from(text, (character) => HANT.get(character) ?? character).join('')
}

const TITLES = `
  记者 通讯员 村民 居民 市民 业主 租户 户主 书记 主任 主席 委员 部长 局长 镇长 乡长 县长 区长 市长 处长 科长 所长 站长 队长 组长 楼长 村长
  社长 会长 院长 校长 园长 厂长 店长 班长 老师 教师 教授 博士 医生 医师 大夫 护士 律师 法官 民警 警官 辅警 经理 师傅 同志 同学 学生 网格员 社工
  党员 志愿者 队员 代表 作者 摄影 编辑 干部 先生 女士 专员 店主 老板 老人 阿姨 大爷 大妈 奶奶 爷爷 选手 教练 乡贤 员工 职工 工人 农户 患者 烈士 导演
  讲师 调解员 宣传员 联络员 指导员 辅导员 保洁员 驾驶员 消防员 协管员 工程师 负责人 联系人 经办人 承办人 校对 撰稿 供稿 名叫`
  .trim()
  .split(/\s+/)

/** Titles that stand before a name more than before a place or a time. */
const SHORT_TITLES: ReadonlySet<string> = new Set(
  '记者 通讯员 村民 居民 书记 主任 老师 医生 民警 网格员 社工 党员 志愿者 队员 队长 组长 经理 师傅 同志 作者 摄影 编辑 女士 先生 校长 院长 镇长 选手'.split(
    ' ',
  ),
)

/** Words that begin like a surname. */
const NO_SURNAMES =
  '余粮 余款 余额 余热 余下 余钱 余生 余年 余地 余波 余震 余威 余温 余力 余留 余者 余量 余数 余悸 余人 余名 余户 余项 范围 范例 范本 范式 范畴 范文 郁闷 郁结 郁积 郁郁'.split(
    ' ',
  )

/** Characters that begin given names, and seldom a word behind 于 or 余. */
const GIVEN = Array.from(
  '丹晓秀桂伟敏丽娟娜婷勇鹏涛磊斌刚欣倩琳芳芬凤霞淑翠慧莉颖佳佩振阿维凯俊杰宏彬昊浩宇轩梓婉雅诗思锦素菊巧珍琴耀祥谦洋波',
)

/** 余勇 and 余霞 are words: courage that is left, the last of the sunset. */
const AFTER_REST: ReadonlySet<string> = new Set('勇思珍霞波')

const GIVEN_PAIRS = `
  建军 建国 建平 建华 建民 建伟 建明 建新 建英 建波 建忠 建芳 建红 建强 建林 建松 建刚 建文 海波 海燕 海军 海霞 海涛 海峰 海英 海龙 海明 国平 国强 国华 国良
  国英 国栋 国芳 文华 文斌 文静 文娟 明华 明亮 明珠 金花 金凤 金龙 金根 金水 水根 水英 水生 春梅 春兰 春花 春燕 红梅 红霞 红英 雪梅 玉兰 玉梅 玉珍 玉华 玉芳
  福根 福祥 福生 德明 德华 德胜 立新 立群 立军 爱华 爱国 爱珍 爱民 学军 学文 正平 正华 云芳 云飞 小红 小明 小芳 小平 小燕 小军 志强 志明 志华 志刚 志远 志勇 志军 志平
  永明 永强 永康 宝根 宝珍 根水 根生 阿根 林根 荣华 荣根 瑞芳 瑞华 子涵 雨欣`
  .trim()
  .split(/\s+/)

/** 胡 before 同志: OpenCC sees 胡同, a lane. */
const COMRADE: readonly (readonly [string, string])[] = [
  ['胡同志', '胡同志'],
  ['胡同志愿', '衚衕志願'],
]

const HANT: ReadonlyMap<string, string> = new Map(
  Array.from(
    '记記 者者 讯訊 员員 业業 户戶 书書 长長 县縣 区區 处處 队隊 组組 楼樓 会會 园園 厂廠 师師 医醫 护護 经經 学學 党黨 愿願 编編 辑輯 干幹 专專 板闆 爷爺 妈媽 选選 练練 乡鄉 贤賢 职職 农農 烈烈 导導 讲講 调調 传傳 联聯 络絡 辅輔 驾駕 驶駛 协協 负負 责責 系繫 办辦 对對 网網 发發 镇鎮 余餘 范範 额額 热熱 钱錢 温溫 数數 粮糧 项項 围圍 畴疇 郁鬱 闷悶 结結 积積 晓曉 伟偉 丽麗 鹏鵬 涛濤 刚剛 凤鳳 颖穎 维維 凯凱 杰傑 轩軒 诗詩 锦錦 谦謙 军軍 国國 华華 红紅 强強 龙龍 栋棟 静靜 兰蘭 云雲 飞飛 胜勝 爱愛 宝寶 荣榮 庆慶 节節 后後 亲親 摄攝 洁潔 远遠 资資 庄莊 问問 东東'.split(
      ' ',
    ),
  ).map((pair): [string, string] => {
    const [from = '', to = ''] = pair
    return [from, to]
  }),
)
