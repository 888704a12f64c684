import { describe, expect, test } from 'vitest'
import { ingestRaw } from './ingest-raw.ts'

const PROSE =
  '今年以来，全镇上下团结一心，修路三公里，建桥两座，办成了许多群众盼望已久的实事，成效明显。'
const AGAIN = '街道班子分片包干，逐村逐户走访，共收集意见四百余条，办结率超过九成，其余正在办理。'

interface Read {
  readonly fields: Record<string, string>
  readonly blocks: readonly string[]
  readonly removed: readonly string[]
  readonly flags: readonly string[]
}

function read(text: string): Read {
  const { articles, removed, flags } = ingestRaw(text)
  return {
    fields: Object.fromEntries(
      articles[0]?.fields.map(({ name, value, how }) => [name, `${String(value)} ${how}`]) ?? [],
    ),
    blocks: articles[0]?.blocks.map((block) => block.text ?? '') ?? [],
    removed: removed.map(({ rule }) => rule),
    flags: flags.map(({ kind, text: words }) => `${kind} ${words}`),
  }
}

describe('above a text', () => {
  test.each([
    ['a greeting', '欢迎访问青澜县人民政府网站!\n登录| 注册\n您当前的位置: 首页 > 要闻\n'],
    ['the day of the page', '今天是 2024年3月19日 星期二\n'],
    ['the day of filing', '归档时间:2018-11-21\n当前位置: 首页 > 政务公开\n'],
    ['a skip link', '跳过导航\n'],
    ['a channel', '工作动态\n您现在的位置:\n首页>工作动态\n'],
    ['a breadcrumb one step a line', '首页\n>\n政务公开\n>\n工作总结\n'],
    ['a menu with bars', '网站首页\n|\n区情概况\n|\n政务公开\n'],
    ['a calendar', '123456\n78910111213\n14151617181920\n'],
    ['contacts', '•  联系电话:0100-3356512\n•  投稿邮箱:news@example.cn\n'],
    ['letters that grow', '【字号：\n加大\n还原\n减小\n】\n'],
    ['a page of a flip book', 'Page 8 - '],
  ])('%s is no title, kicker, subtitle or paragraph', (_, head) => {
    const { fields, blocks } = read(`${head}石梁镇2021年工作总结\n\n${PROSE}\n\n${AGAIN}`)
    expect(fields['title']).toBe('石梁镇2021年工作总结 read')
    expect(fields).not.toHaveProperty('kicker')
    expect(fields).not.toHaveProperty('subtitle')
    expect(blocks).toEqual([PROSE, AGAIN])
  })

  test('the title of the page again, in two lines, is no text', () => {
    const { fields, blocks } = read(
      `青澜县教育局2018年度整体支出 绩效评价报告\n详细信息\n青澜县教育局2018年度整体支出\n绩效评价报告\n${PROSE}`,
    )
    expect(fields['title']).toBe('青澜县教育局2018年度整体支出 绩效评价报告 read')
    expect(blocks).toEqual([PROSE])
  })

  test.each([
    ['an office', '石梁镇残疾人联合会', 'agency'],
    ['a document’s number', '石政〔2021〕5号', 'documentNumber'],
  ])('%s below the title is no subtitle', (_, line, field) => {
    const { fields } = read(`关于印发防汛预案的通知\n${line}\n各村：\n${PROSE}`)
    expect(fields).not.toHaveProperty('subtitle')
    expect(fields[field]).toBe(`${line} read`)
  })

  test('a number that lost its marks is neither subtitle nor heading, and is flagged', () => {
    const { fields, flags } = read(
      `石梁镇关于印发防汛预案的通知\n\n石政〔202321\n\n各村：\n\n${PROSE}`,
    )
    expect(fields).not.toHaveProperty('subtitle')
    expect(flags.some((flag) => flag.startsWith('lost-digits'))).toBe(true)
  })

  test('contents go, with leaders or without, up to where the numbers begin anew', () => {
    const contents = '目 录\n第一部分 概况\n一、职责\n第二部分 情况说明\n'
    const text = `石梁镇2021年决算报告\n${contents}第一部分 概况\n一、职责\n${PROSE}\n第二部分 情况说明\n${AGAIN}`
    expect(read(text).blocks).toEqual([
      '第一部分 概况',
      '一、职责',
      PROSE,
      '第二部分 情况说明',
      AGAIN,
    ])
    expect(read(`防汛预案\n1总则………6\n1.1目的………6\n2体系………7\n${PROSE}`).blocks).toEqual([PROSE])
  })
})

test.each([
  ['公告\n', '关于2022年度抽查结果的公告'],
  ['要闻\n', '石梁镇召开年度工作总结大会'],
  ['政府信息公开工作年度报告\n', '石梁镇2020年政府信息公开工作年度报告'],
])('the channel %j above a title is none', (channel, title) => {
  const { fields, blocks } = read(
    `${channel}${title}\n2022-11-03 10:20 石梁融媒 阅读 1203\n${PROSE}`,
  )
  expect(fields['title']).toBe(`${title} read`)
  expect(fields['date']).toBe('2022-11-03 read')
  expect(fields['source']).toBe('石梁融媒 read')
  expect(fields).not.toHaveProperty('kicker')
  expect(fields).not.toHaveProperty('subtitle')
  expect(blocks).toEqual([PROSE])
})

test('marks against copying are taken off the ends of lines', () => {
  const { blocks, removed } = read(
    `社区成靓景\n\n${PROSE}G7q青澜新闻网\n\n${AGAIN}G7q青澜新闻网\n\n${PROSE}G7q青澜新闻网`,
  )
  expect(blocks).toEqual([PROSE, AGAIN, PROSE])
  expect(removed).toEqual(['copy-mark', 'copy-mark', 'copy-mark'])
})

test.each([
  ['2023515', true],
  ['发布日期:20235', true],
  ['20230515', false],
  ['2023年5月15日', false],
  ['2023', false],
])('below a signature %s is damaged: %s', (line, isDamaged) => {
  const { flags } = read(`石梁镇2023年工作总结\n${PROSE}\n石梁镇人民政府\n${line}`)
  expect(flags.some((flag) => flag.startsWith('lost-digits'))).toBe(isDamaged)
})

describe('the period', () => {
  test.each([
    [
      'a goal is none',
      `2015年，全县围绕到2018年全面建成小康的目标，守住底线。2015年增长一成。${PROSE}`,
      '2015 inferred',
    ],
    [
      'the year reported on comes before that of the signature',
      `现公布2012年度我街道工作报告，统计期限自2012年1月1日起至2012年12月31日止。\n${PROSE}2013年我们将加大力度。\n石梁镇人民政府\n2013年3月7日`,
      '2012 inferred',
    ],
    ['a range of years is none', `为贯彻《纲要（2021—2025年）》，制定本方案。${PROSE}`, undefined],
  ])('%s', (_, text, period) => {
    expect(read(text).fields['period']).toBe(period)
  })

  test('of a work report is the year it reports on, suggested where the title names another', () => {
    const text = `2026年青澜省政府工作报告\n各位代表：\n我代表省人民政府向大会报告工作，请予审议，并请各位委员提出意见。\n一、2025年工作回顾\n${PROSE}`
    expect(read(text).fields['period']).toBe('2025 inferred')
  })
})
