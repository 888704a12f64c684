import { describe, expect, test } from 'vitest'
import { makeReadyConverter } from '../../src/convert/converter.ts'
import { makeConverter, prepareTables } from '../../src/convert/make-converter.ts'

import { lexiconFor } from '../../src/convert/tables.ts'

prepareTables('tw')
const toTaiwan = makeReadyConverter({ to: 'tw', names: [lexiconFor('tw', 'tw')], context: 'words' })
const bare = makeConverter({ to: 'tw', names: [] })

/** Invented lines of the shape of reports, by kind of error. */
const LINES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a word after the boundary': [
    ['村落发展', '村落發展'],
    ['毕业生发言', '畢業生發言'],
    ['问卷发放', '問卷發放'],
    ['设备注意事项', '設備注意事項'],
    ['对手表现', '對手表現'],
    ['每年历次会议', '每年歷次會議'],
    ['一直发挥作用', '一直發揮作用'],
  ],
  'things by kind': [
    ['干木头', '乾木頭'],
    ['系丝巾', '繫絲巾'],
    ['交通志', '交通誌'],
    ['交通志愿', '交通志願'],
    ['杂粮面', '雜糧麵'],
    ['修表', '修錶'],
    ['第一出折子戏', '第一齣摺子戲'],
    ['户数只有三', '戶數只有三'],
    ['本周围绕水渠', '本週圍繞水渠'],
  ],
  'a word before the boundary': [
    ['机制成熟', '機制成熟'],
    ['河长制作用', '河長制作用'],
    ['指明了方向', '指明了方向'],
    ['一个旧小区', '一個舊小區'],
    ['胶东干货', '膠東乾貨'],
    ['骨干等人', '骨幹等人'],
  ],
  'numbers and what they count': [
    ['60余车废料', '60餘車廢料'],
    ['30多只鸡', '30多隻雞'],
    ['3里外', '3里外'],
    ['第3周', '第3週'],
    ['这出戏', '這齣戲'],
    ['2022只有两家', '2022只有兩家'],
  ],
  'a 系 that is a verb': [
    ['死者系该村村民', '死者係該村村民'],
    ['该小区系1998年建成', '該小區係1998年建成'],
    ['系全区首家', '係全區首家'],
    ['水系由北向南', '水系由北向南'],
    ['系紧安全带', '繫緊安全帶'],
  ],
  'drawing up and making': [
    ['编制三年行动计划', '編製三年行動計劃'],
    ['编制外人员', '編制外人員'],
    ['自制香囊', '自製香囊'],
    ['自制力', '自制力'],
  ],
  'names of places': [
    ['二十余村', '二十餘村'],
    ['将于某日', '將於某日'],
    ['岳溪镇', '岳溪鎮'],
    ['五岳', '五嶽'],
    ['杨家冲村', '楊家沖村'],
    ['星光里小区', '星光里小區'],
  ],
  'senses that the dictionaries lack': [
    ['乡贤回归', '鄉賢回歸'],
    ['回归分析', '迴歸分析'],
    ['抗台抢险', '抗颱搶險'],
    ['签责任状', '簽責任狀'],
    ['抽签', '抽籤'],
    ['不准停车', '不准停車'],
    ['找不准', '找不準'],
    ['干辣椒', '乾辣椒'],
  ],
  'forms of Taiwan': [
    ['台账与账单', '臺帳與帳單'],
    ['拉高标杆', '拉高標竿'],
  ],
}

describe.each(Object.keys(LINES))('%s', (kind) => {
  test.each(LINES[kind] ?? [])('%s → %s', (source, expected) => {
    expect(toTaiwan.convert(source)).toBe(expected)
  })

  test('needs the lexicon', () => {
    const wrong = (LINES[kind] ?? []).filter(([from, to]) => bare.convert(from) !== to)
    expect(wrong.length).toBeGreaterThan(1)
  })
})

test.each([
  ['編著', '编著'],
  ['土著居民', '土著居民'],
  ['看著', '看着'],
  ['等著名景點', '等著名景点'],
  ['乾安縣', '乾安县'],
  ['餅乾', '饼干'],
  ['樊於期', '樊於期'],
  ['藉由活動', '借由活动'],
  ['慰藉', '慰藉'],
  ['文徵明', '文徵明'],
  ['企畫', '企划'],
  ['宮商角徵羽', '宫商角徵羽'],
  ['寫著名字', '写着名字'],
  ['於女士', '於女士'],
  ['有助於女士', '有助于女士'],
  ['砲台', '炮台'],
])('to Simplified: %s → %s', (source, expected) => {
  const converter = makeReadyConverter({ to: 'hans', names: [lexiconFor('hans', 'tw')] })
  expect(converter.convert(source)).toBe(expected)
})
