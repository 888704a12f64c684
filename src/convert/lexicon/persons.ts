import type { LexiconRow } from './lexicon-table.ts'
import { NAME_CHARACTERS, SURNAMES } from './name-characters.ts'

/**
 * Surnames before a title (余书记, 范阿姨, 于某某) and behind 姓: OpenCC makes 餘書記, 範阿姨, 於某 of them. Words that
 * end like a surname (由于|某种原因, 模范|教师, 其余|同志) stand in the table of boundaries and come first.
 */
export function personRows(): readonly LexiconRow[] {
  const rows: LexiconRow[] = []
  const add = (word: string, tw: string, hk = tw): void => {
    rows.push({ word, tw, hk })
  }
  for (const [surname, written] of SURNAMES) {
    add(`姓${surname}`, `姓${written}`)
    for (const [title, hant] of TITLES) add(`${surname}${title}`, `${written}${hant}`)
  }
  for (const surname of '丑党种咸后谷曲卜仇云沈姜岳')
    add(`姓${surname}`, `姓${NAME_CHARACTERS.get(surname) ?? surname}`)
  // 于某日, 于某地: no person.
  for (const noun of SOME)
    add(
      `于某${noun}`,
      `於某${noun === '个' ? '個' : noun === '种' ? '種' : noun.replace('处', '處').replace('时', '時')}`,
    )
  return rows
}

const SOME = ['日', '年', '月', '时', '地', '处', '种', '个', '些', '一', '天']

const TITLES: readonly (readonly [string, string])[] = `
  书记:書記 副书记:副書記 主任 副主任 主席 委员:委員 常委 部长:部長 局长:局長 副局长:副局長 镇长:鎮長 副镇长:副鎮長 乡长:鄉長 县长:縣長 区长:區長 市长:市長 省长:省長 厅长:廳長 处长:處長 科长:科長 股长:股長 所长:所長 副所长:副所長 站长:站長 队长:隊長 大队长:大隊長 组长:組長 楼长:樓長 村长:村長 社长:社長 会长:會長 院长:院長 校长:校長 园长:園長 厂长:廠長 店长:店長 行长:行長 班长:班長 连长:連長 营长:營長 团长:團長 老师:老師 教师:教師 教授 教练:教練 博士 院士 医生:醫生 医师:醫師 大夫 护士:護士 主播 记者:記者 编辑:編輯 律师:律師 法官 检察官:檢察官 警官 警长:警長 经理:經理 总经理:總經理 董事长:董事長 老板:老闆 工程师:工程師 总工:總工 师傅:師傅 先生 女士 小姐 太太 同志 同学:同學 某 某某 氏 姓 阿姨 阿婆 阿公 大爷:大爺 大妈:大媽 大娘 大伯 大姐 大哥 大叔 大嫂 爷爷:爺爺 奶奶 叔叔 伯伯 婆婆 老伯 老汉:老漢 老太 老人家 网格员:網格員 家村 家桥:家橋 家湾:家灣 家坝:家壩 家沟:家溝 家庄:家莊 家岭:家嶺 家坪 家塘 家河 家院 家祠 家巷 家弄 家店 家畈 家宅 家角 家埠 家渡 家山 家坞:家塢 家大院 家老宅 家社区:家社區 家镇:家鎮 家坑 家墩 家台 家堰 家冲:家沖 家浜 家漾 家圩 家园村:家園村`
  .trim()
  .split(/\s+/)
  .map((cell) => {
    const [title = '', hant = title] = cell.split(':')
    return [title, hant]
  })
