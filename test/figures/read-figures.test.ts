import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { foldText } from '../../src/figures/fold-text.ts'
import { type Ledger, readFigures } from '../../src/figures/read-figures.ts'
import { toRuns } from '../support/runs.ts'

function read(text: string, headings: readonly string[] = [], title = ''): Ledger {
  return readFigures([{ id: 'p', text, headings }], { year: 2021, title, isPlan: false })
}

const list = (text: string): readonly Figure[] =>
  read(text).figures.filter(({ kind }) => kind !== 'date')

const toShort = ({ value, to, unit, kind }: Figure): string =>
  `${value}${to === null ? '' : `..${to}`} ${unit} ${kind}`

test.each([
  ['全年筹款四十几万元。', ['400000 元 money']],
  ['补助二百余万元。', ['2000000 元 money']],
  ['产值1,203.5亿元。', ['120350000000 元 money']],
  ['总量达三十万亿元。', ['30000000000000 元 money']],
  ['发放工资2万6千元。', ['26000 元 money']],
  ['投资3亿2000万元。', ['320000000 元 money']],
  ['出口4.1亿美元。', ['410000000 美元 money']],
  ['装机三千千瓦。', ['3000 千瓦 measure']],
  ['渠道长2.4千米。', ['2.4 千米 length']],
  ['占地１２．５畝。', ['12.5 亩 area']],
  ['翻新屋面640㎡。', ['640 平方米 area']],
  ['栽了三四十棵树。', ['30..40 棵 count']],
  ['每班10—15人。', ['10..15 人 count']],
  ['增速7%-7.5%。', ['7..7.5 % change']],
  ['参保率由91%上升为94%。', ['91 % share', '94 % share']],
  ['同比增长六点二个百分点。', ['6.2 百分点 change']],
  ['出生率6.7‰。', ['0.67 % share']],
  ['占全县的四分之一。', ['25 % share']],
  ['八成五的人家接了管网。', ['85 % share']],
  ['产量是去年的1.3倍。', ['130 % share']],
  ['产量增长1.6倍。', ['160 % change']],
  ['产量翻了一番，收入翻两番。', ['300 % change']],
  ['收入同比下降3.2%。', ['-3.2 % change']],
  ['缩短工期半个月。', ['0.5 个月 duration']],
  ['位列全县第三。', ['3  rank']],
  ['接诊90岁以上老人12人次。', ['90 岁 age', '12 人次 count']],
  ['集装箱8.4万标箱。', ['84000 标箱 count']],
])('%s says %j', (text, expected) => {
  expect(list(text).map(toShort)).toEqual(expected)
})

test.each([
  ['联系电话：0571-85012233。', 'telephone'],
  ['青办〔2019〕7号文件。', 'document-number'],
  ['索引号002717000/2021-03344。', 'index-number'],
  ['接12345热线。', 'hotline'],
  ['7×24小时值守。', 'phrase'],
  ['“365”服务队。', 'phrase'],
  ['“4·15”宣传日。', 'phrase'],
  ['医护比1:1.35。', 'phrase'],
  ['上午9时30分开会。', 'phrase'],
  ['用3号线接驳。', 'name'],
  ['升级到3.0版。', 'name'],
  ['90后干部。', 'name'],
  ['中国500强企业。', 'name'],
  ['PM2.5超标。', 'name'],
  ['建成5A级景区。', 'name'],
  ['住在16幢301室。', 'name'],
  ['第3次会议。', 'ordinal'],
  ['1.先修渠道。', 'list-mark'],
  ['编为77等。', 'no-unit'],
])('%s counts nothing: %s', (text, why) => {
  expect(list(text)).toEqual([])
  expect(read(text).passed[0]?.why).toBe(why)
})

test.each([
  '统一收费，一律公开。',
  '一个平台、一批项目、一条河。',
  '四位一体推进，三年行动计划收官。',
  '落实五包一，开展四访四问。',
  '“百名好邻居”评选，“十项制度”上墙。',
  '汽车零部件企业。',
  '两部门联合发文，三人民陪审员到庭。',
])('Han numerals of phrases count nothing: %s', (text) => {
  expect(list(text)).toEqual([])
})

test.each([
  ['二〇一九年', '2019'],
  ['1—9月', '2021-01/2021-09'],
  ['一至九月', '2021-01/2021-09'],
  ['第三季度', '2021-07/2021-09'],
  ['前三季度', '2021-01/2021-09'],
  ['前10个月', '2021-01/2021-10'],
  ['去年下半年', '2020-07/2020-12'],
  ['去年6月初', '2020-06'],
  ['2020年7月至2021年6月', '2020-07/2021-06'],
  ['4月6日', '2021-04-06'],
  ['5月1日至5日', '2021-05-01/2021-05-05'],
  ['2018—2020年', '2018/2020'],
  ['上世纪80年代', '198X'],
])('%s is %s', (text, value) => {
  expect(read(`村里${text}动工。`).figures.map((figure) => figure.value)).toEqual([value])
})

test.each([
  ['辖区共有86个网格。', '网格'],
  ['清理楼道杂物300余处。', '楼道杂物'],
  ['收到建议21条，办结19条。', '办结'],
  ['完成渔港投资3.1亿元，增长4%。', '渔港投资'],
  ['占地30亩的晒谷场建成，种植了12亩蓝莓。', '蓝莓'],
  ['登记失业率2.1%，抢救成功率95%。', '抢救成功率'],
  ['规上工业增加值2.2亿元。', '规上工业增加值'],
  ['服务业摊位收入6亿元。', '服务业摊位收入'],
  ['引进注册资本700万元以上商户13个。', '注册资本700万元以上商户'],
  ['吞吐量3万吨、集装箱2万标箱，分别增长4%和5%。', '集装箱'],
  ['税收60万元，完成年初预算数600万元的10%，比上年减收5万元。', '税收'],
  ['同比增长5%。', ''],
])('the last figure of “%s” is of %s', (text, subject) => {
  expect(list(text).at(-1)?.subject).toBe(subject)
})

test.each([
  ['收入3亿元，同比增长5%。', { type: 'yoy', direction: 'up', base: null }],
  ['民生支出占总支出的72%。', { type: 'of', direction: null, base: '总支出' }],
  ['完成年度任务的91%。', { type: 'target', direction: null, base: null }],
  ['增速高于全县平均2个百分点。', { type: 'versus', direction: 'up', base: '全县平均' }],
  ['投诉量环比下降8%。', { type: 'mom', direction: 'down', base: null }],
])('%s compares', (text, relation) => {
  expect(list(text).at(-1)?.relation).toEqual(relation)
})

test('a sum that grew in value is not the growth itself', () => {
  expect(list('工业增加值16亿元。')[0]?.relation).toBeNull()
  expect(list('住院日降至6.3天。')[0]?.relation).toBeNull()
  expect(list('户籍人口比上年增加1.2万人。')[0]?.relation?.type).toBe('delta')
})

test('what is hoped for, what the plan says and what limits a count are told apart', () => {
  expect(list('力争引进企业30家。')[0]?.standing).toBe('planned')
  expect(list('接诊80岁以上老人12人。').map(({ standing }) => standing)).toEqual([
    'threshold',
    null,
  ])
  const [planned] = read('新建公园2个。', ['二、2022年工作思路']).figures
  expect(planned).toMatchObject({ standing: 'planned', period: '2022' })
})

test('a figure is of the time that its sentence or the title says', () => {
  const periods = (text: string, title = ''): readonly string[] =>
    read(text, [], title).figures.flatMap(({ kind, period }) => (kind === 'date' ? [] : [period]))
  expect(periods('1-9月收入3亿元。支出2亿元。')).toEqual(['2021-01/2021-09', '2021'])
  expect(periods('收入较上半年收窄2个百分点。')).toEqual(['2021'])
  expect(periods('由2019年的2亿元增加到3亿元。')).toEqual(['2019', '2021'])
  expect(periods('收入3亿元。', '一至九月经济运行')).toEqual(['2021-01/2021-09'])
})

test('a sum without 元 is a figure only where money is spoken of, and is marked as doubtful', () => {
  const [sum] = list('比上年净增2.6亿。')
  expect(sum).toMatchObject({ value: 260_000_000, unit: '元' })
  expect(sum?.confidence).toBeLessThan(0.6)
  expect(list('点击量达3.2万。')).toEqual([])
})

test('Traditional texts give the same values, with subjects as they are written', () => {
  const [income, change] = list('全區稅收收入1,280萬元，同比下降２．５％。')
  expect(income).toMatchObject({ value: 12_800_000, unit: '元', subject: '全區稅收收入' })
  expect(change).toMatchObject({ value: -2.5, kind: 'change', subject: '全區稅收收入' })
})

const numerals =
  '0123456789０５９〇一二三四五六七八九十百千万億两半几数%％.．,，、。；：-—~至到由从第年月日季度号个件元人次成倍翻番分之点以上余多近约占比同比增长下降“”《》()（）A m2PM\n\t 去今上前全完成任务的了'

const texts = fc
  .array(fc.constantFrom(...numerals, '亿元', '个百分点', '平方米', '分之', '年度', '增加'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

test('every digit and every Han numeral is a figure, a date or passed, in any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { figures, passed } = read(text)
      const taken = new Uint8Array(text.length)
      for (const { start, end, surface } of [...figures, ...passed]) {
        expect(text.slice(start, end)).toBe(surface)
        expect(end).toBeGreaterThan(start)
        taken.fill(1, start, end)
      }
      const folded = foldText(text)
      const lost = [...folded].filter(
        (c, i) => /[0-9〇零一二三四五六七八九十百千万亿两半]/.test(c) && taken[i] === 0,
      )
      expect(lost).toEqual([])
    }),
    toRuns(2000),
  )
})

test('no two numbers of a text overlap, in any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { figures, passed } = read(text)
      const spans = [...figures, ...passed].sort((a, b) => a.start - b.start)
      for (const [i, { end }] of spans.entries())
        expect(spans[i + 1]?.start ?? text.length).toBeGreaterThanOrEqual(end)
    }),
    toRuns(1000),
  )
})

test('folding keeps every place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(text)).toHaveLength(text.length)
    }),
    toRuns(500),
  )
})
