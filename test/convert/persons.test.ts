import { beforeAll, describe, expect, test } from 'vitest'
import { makeConverters } from '../../src/archive/converters.ts'
import { DEFAULT_SETTINGS } from '../../src/archive/parse-settings.ts'
import { prepareTables } from '../../src/convert/make-converter.ts'
import { makePersonMatrix } from '../support/person-matrix.ts'

beforeAll(() => prepareTables('tw'))

const toTaiwan = (text: string): string => makeAll().forReport('Hans').convert(text)
const toSimplified = (text: string): string => makeAll().forReport('Hant').convert(text)

function makeAll() {
  return makeConverters(DEFAULT_SETTINGS, [], [])
}

test('of 7,980 sentences that name a person at most two in a hundred are wrong', () => {
  const { convert } = makeAll().forReport('Hans')
  const cases = makePersonMatrix()
  expect(cases.length).toBe(7980)
  const wrong = cases.filter(({ source, expected }) => convert(source) !== expected)
  expect(wrong.length).toBeLessThanOrEqual(cases.length * 0.02)
})

describe('a person is recognised by what is around', () => {
  test.each([
    ['a title before', '水利员余松年巡渠', '水利員余松年巡渠'],
    ['a title behind', '会后，涂里成会计补充', '會後，涂里成會計補充'],
    ['a surname alone', '郁师傅和干师傅', '郁師傅和干師傅'],
    ['姓', '家里姓朴，不姓余', '家裡姓朴，不姓余'],
    ['a surname and kin', '余奶奶找范大爷', '余奶奶找范大爺'],
    ['a word that hides a surname', '胡同志来了', '胡同志來了'],
    ['某', '被告人于某某', '被告人于某某'],
    ['an office', '由占志成任闸管所所长', '由占志成任閘管所所長'],
    ['a list', '参加者：沈发明、后松、干云生。', '參加者：沈發明、后松、干雲生。'],
    ['a slot', '核对：岳千里；填表：余启', '核對：岳千里；填表：余啟'],
    ['kin', '于根发的老伴种菜', '于根發的老伴種菜'],
    ['a short title', '余总、范工', '余總、范工'],
    ['brackets', '（范征 摄）', '（范征 攝）'],
    ['a verb of speaking', '谷升表示要学', '谷升表示要學'],
    [
      'its other places',
      '记者于松涛报道。第二天，于松涛又去',
      '記者于松濤報道。第二天，于松濤又去',
    ],
  ])('%s', (_, source, expected) => {
    expect(toTaiwan(source)).toBe(expected)
  })
})

describe('what is no person stays what it is', () => {
  test.each([
    ['最晚不迟于主任会议', '最晚不遲於主任會議'],
    ['过错归责于法官', '過錯歸責於法官'],
    ['服役于民警队伍', '服役於民警隊伍'],
    ['由于主任请假', '由於主任請假'],
    ['教员于海外进修', '教員於海外進修'],
    ['记者于周二到访', '記者於週二到訪'],
    ['职工于下半年复工', '職工於下半年復工'],
    ['三十余教师', '三十餘教師'],
    ['其余同志先走', '其餘同志先走'],
    ['村民余粮充足', '村民餘糧充足'],
    ['饭后老师散步', '飯後老師散步'],
    ['骨干教师', '骨幹教師'],
    ['法官涂改说明', '法官塗改說明'],
    ['范本说明', '範本說明'],
    ['村民占地称为公地', '村民佔地稱為公地'],
    ['示范医生', '示範醫生'],
    ['其余老师', '其餘老師'],
    ['记者于去年到访', '記者於去年到訪'],
    ['将于某日', '將於某日'],
    ['居民占七成', '居民佔七成'],
    ['山谷老人', '山谷老人'],
    ['九点钟同学们到齐', '九點鐘同學們到齊'],
    ['会员游览码头', '會員遊覽碼頭'],
    ['老姜切片，小范围试行', '老薑切片，小範圍試行'],
    ['用户余额不足', '用戶餘額不足'],
  ])('%s', (source, expected) => {
    expect(toTaiwan(source)).toBe(expected)
  })
})

test('a decided word inside a name stands, and a name that would cut one is none', () => {
  const convert = (pairs: readonly { simplified: string; hant: string }[]) =>
    makeConverters(DEFAULT_SETTINGS, [], pairs).forReport('Hans').convert('记者余松云报道')
  expect(convert([{ simplified: '松云', hant: '鬆雲' }])).toBe('記者余鬆雲報道')
  expect(convert([{ simplified: '者余', hant: '者餘' }])).toBe('記者餘松雲報道')
})

test('a choice says that a person was told', () => {
  const { choices } = makeAll().forReport('Hans').explain('请于松云发言')
  expect(choices.map(({ source, layer, word }) => [source, layer, word])).toContainEqual([
    '于',
    'person',
    '于松云',
  ])
})

describe('乾 of a person keeps its form towards Simplified', () => {
  test.each([
    ['記者陳乾生報導', '记者陈乾生报导'],
    ['里長林乾說', '里长林乾说'],
    ['曬乾的魚、豆乾', '晒干的鱼、豆干'],
    ['居民把衣服晾乾', '居民把衣服晾干'],
  ])('%s', (source, expected) => {
    expect(toSimplified(source)).toBe(expected)
  })

  test('a name of the front matter with it is a question until somebody decides', () => {
    const { nameQuestions } = makeAll()
    expect(nameQuestions('Hant', { people: ['陳乾生'] })).toEqual([
      { name: '陳乾生', byDictionary: '陈干生', byRule: '陈乾生' },
    ])
  })
})
