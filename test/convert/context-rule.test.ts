import { describe, expect, test } from 'vitest'
import { compileRules } from '../../src/convert/context-rule.ts'
import { makeReadyConverter } from '../../src/convert/converter.ts'
import { readRules } from '../../src/convert/lexicon/context-table.ts'
import { CONTEXT_TABLES, lexiconRules } from '../../src/convert/lexicon/lexicon-rules.ts'
import { prepareTables } from '../../src/convert/make-converter.ts'
import { lexiconFor } from '../../src/convert/tables.ts'

prepareTables('tw')
prepareTables('hk')
const toTaiwan = makeReadyConverter({ to: 'tw', names: [lexiconFor('tw', 'tw')], context: 'words' })
const toHongKong = makeReadyConverter({
  to: 'hk',
  names: [lexiconFor('hk', 'hk')],
  context: 'words',
})

test.each(['tw', 'hk'] as const)(
  'a rule for %s keeps the number of characters and says more than its word',
  (to) => {
    for (const { word, result } of lexiconRules(to))
      expect([...result]).toHaveLength([...word].length)
    for (const { sense, reason } of CONTEXT_TABLES)
      expect([sense.length > 10, reason.length > 10]).toEqual([true, true])
  },
)

test('a line that is no rule is refused', () => {
  const table = { sense: '', reason: '', rules: '系:係' }
  expect(() => readRules(table, 'tw')).toThrow('No rule: 系:係')
})

test('a rule reads its neighbours, its standard and whether it is sure', () => {
  const table = { sense: '', reason: '', rules: '!文«汇报:彙報|匯報»(?:社|[）])' }
  expect(readRules(table, 'hk')).toEqual([
    { word: '汇报', result: '匯報', before: '文', after: '(?:社|[）])', isSure: true },
  ])
  const { strong, weak } = compileRules(readRules(table, 'tw'))
  expect([strong.size, weak.size]).toEqual([1, 0])
})

/** Invented lines, by kind: what they become in Taiwan's standard. */
const LINES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'to allow, and exact': [
    ['放宽市场准入', '放寬市場准入'],
    ['申领准购证', '申領准購證'],
    ['奉准延期', '奉准延期'],
    ['核准后施工', '核准後施工'],
    ['读数不准', '讀數不準'],
    ['此处不准停放', '此處不准停放'],
    ['看准时机', '看準時機'],
    ['审核准则', '審核準則'],
  ],
  'to draw up, and posts': [
    ['预算之编制', '預算之編製'],
    ['编制收支报表', '編製收支報表'],
    ['组织编制', '組織編制'],
    ['编制外人员', '編制外人員'],
    ['组织编制实施方案', '組織編製實施方案'],
    ['空缺编制两名', '空缺編制兩名'],
  ],
  'to make, and systems': [
    ['所制之灯笼', '所製之燈籠'],
    ['五纳米制程', '五納米製程'],
    ['实行值班制为主', '實行值班制為主'],
    ['责任制成为共识', '責任制成為共識'],
    ['改制为事业单位', '改制為事業單位'],
    ['自制口罩', '自製口罩'],
    ['难以自制', '難以自制'],
  ],
  'to join, and and': [
    ['撤并教学点', '撤併教學點'],
    ['两村并为一个村', '兩村併為一個村'],
    ['由副组长召集并为主持人', '由副組長召集並為主持人'],
    ['并案处理', '併案處理'],
    ['并同意其请求', '並同意其請求'],
    ['修整并加固', '修整並加固'],
  ],
  'straight on, gathered, put back': [
    ['得径行变更', '得逕行變更'],
    ['直径为三米', '直徑為三米'],
    ['资料汇整', '資料彙整'],
    ['汇款回乡', '匯款回鄉'],
    ['回复原貌', '回復原貌'],
    ['回复来信', '回覆來信'],
    ['咨文', '咨文'],
    ['销毁账册', '銷毀帳冊'],
  ],
  'after a time or a deed': [
    ['8天后开放', '8天後開放'],
    ['十五天后答复', '十五天後答覆'],
    ['启封后复查', '啟封後複查'],
    ['合影后离开', '合影後離開'],
    ['影后获奖', '影后獲獎'],
    ['天后宫', '天后宮'],
  ],
  'villages, seas and foreign names': [
    ['街道、村（里）干部', '街道、村（里）幹部'],
    ['垃圾漂到海里', '垃圾漂到海裡'],
    ['航行12海里', '航行12海里'],
    ['巴里斯', '巴里斯'],
    ['阿里加班', '阿里加班'],
  ],
  'dry, trunks and concern': [
    ['风干机', '風乾機'],
    ['南干渠', '南幹渠'],
    ['二十公里干道', '二十公里幹道'],
    ['若干规定', '若干規定'],
    ['天干地支', '天干地支'],
  ],
  'buckets and fights': [
    ['吊斗坠落', '吊斗墜落'],
    ['斗车三辆', '斗車三輛'],
    ['落水斗', '落水斗'],
    ['奋斗目标', '奮鬥目標'],
    ['战斗车辆', '戰鬥車輛'],
  ],
  weeks: [
    ['科普周启动', '科普週啟動'],
    ['周例会制度', '週例會制度'],
    ['第6周', '第6週'],
    ['绕湖一周', '繞湖一周'],
    ['周边四周', '周邊四周'],
  ],
  'what is tied and what is': [
    ['系好围裙', '繫好圍裙'],
    ['火灾系电线老化所致', '火災係電線老化所致'],
    ['该井系清代所建', '該井係清代所建'],
    ['中文系学生', '中文系學生'],
    ['海关系统', '海關系統'],
    ['文联系统', '文聯系統'],
  ],
  'other senses': [
    ['古纤道', '古縴道'],
    ['消息一出，众人欢呼', '消息一出，眾人歡呼'],
    ['一出好戏', '一齣好戲'],
    ['深松整地', '深鬆整地'],
    ['累计发卡两万张', '累計發卡兩萬張'],
    ['丰度', '豐度'],
    ['5台风机', '5臺風機'],
    ['两分多钟后', '兩分多鐘後'],
    ['羊舍得到修缮', '羊舍得到修繕'],
    ['赵家冲村', '趙家沖村'],
  ],
}

describe.each(Object.keys(LINES))('%s', (kind) => {
  test.each(LINES[kind] ?? [])('%s → %s', (source, expected) => {
    expect(toTaiwan.convert(source)).toBe(expected)
  })
})

test('Hong Kong reports with 匯', () => {
  expect(toHongKong.convert('工作汇报')).toBe('工作匯報')
  expect(toTaiwan.convert('工作汇报')).toBe('工作彙報')
})

test('a rule is told as the word that decided, and both ways of converting agree', () => {
  for (const [source] of Object.values(LINES).flat()) {
    const { text, choices } = toTaiwan.explain(source)
    expect(text).toBe(toTaiwan.convert(source))
    for (const { at, source: character, word, result } of choices) {
      expect(source[at]).toBe(character)
      expect(text[at]).toBe(result)
      expect(source).toContain(word)
    }
  }
})

test.each([
  ['隨著作業進度推進', '随着作业进度推进'],
  ['著作權', '著作权'],
  ['訪於女士', '访於女士'],
  ['歸功於先生們', '归功于先生们'],
  ['銲接水菓籃', '焊接水果篮'],
  ['神祇與祇有', '神祇与只有'],
  ['徬晚徬徨', '傍晚彷徨'],
])('to Simplified: %s → %s', (source, expected) => {
  const toHans = makeReadyConverter({
    to: 'hans',
    names: [lexiconFor('hans', 'tw')],
    context: 'words',
  })
  expect(toHans.convert(source)).toBe(expected)
})
