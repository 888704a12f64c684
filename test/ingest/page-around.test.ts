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

describe('a title of several lines', () => {
  test.each([
    [
      '青澜县人民政府办公室\n2023年度政府信息公开工作年度报告\n',
      '青澜县人民政府办公室2023年度政府信息公开工作年度报告',
    ],
    [
      '青澜县人民政府办公室\n关于印发2022年《政府工作报告》\n任务分工的通知\n',
      '青澜县人民政府办公室关于印发2022年《政府工作报告》任务分工的通知',
    ],
    [
      '柳浦街道办事处\n关于2021年法治建设情况的报告\n',
      '柳浦街道办事处关于2021年法治建设情况的报告',
    ],
  ])('%j is one', (head, title) => {
    const { fields } = read(`${head}${PROSE}\n${AGAIN}`)
    expect(fields).toMatchObject({ title: `${title} read` })
    expect(fields['agency']).toMatch(/^(?:青澜县人民政府办公室|柳浦街道办事处) copied$/)
  })
})

describe('what pages repeat or wrap', () => {
  test('a title below an abstract stands once', () => {
    const { blocks, removed } = read(
      `柳浦镇2020年工作回顾\n【摘要】:${PROSE}\n柳浦镇2020年工作回顾\n${PROSE}\n${AGAIN}`,
    )
    expect(blocks).not.toContain('柳浦镇2020年工作回顾')
    expect(removed).toContain('repeated-title')
  })

  test('what was done, in a long line between headline and record, is the subtitle', () => {
    const deck =
      '大会执行主席柳青、周小溪、李河、陈禾等在主席台前排就座 代县长何川代表县人民政府向大会作报告'
    const { fields, blocks } = read(
      `青澜县十六届人大四次会议开幕\n${deck}\n刊发日期:2024-01-22 作者: 语音阅读:\n\n${PROSE}\n${AGAIN}`,
    )
    expect(fields).toMatchObject({
      title: '青澜县十六届人大四次会议开幕 read',
      date: '2024-01-22 read',
    })
    expect(blocks.filter((text) => text.includes('刊发日期'))).toEqual([])
  })

  test('a line cut in a dateline is no subtitle', () => {
    const lines = [
      '【本報桃溪記者柳青報導】柳溪鄉民代表會第七屆第一次定',
      '期大會全體代表於廿一日上午完成報到隨即分組抽籤並推定',
    ]
    const { fields, blocks } = read(`柳溪鄉代表會開議\n\n${lines.join('\n')}\n${PROSE}\n${AGAIN}`)
    expect(fields['subtitle']).toBeUndefined()
    expect(fields['byline']).toBeDefined()
    expect(blocks.join('')).toContain('推定')
  })

  test('who speaks in a broadcast is no heading', () => {
    const { articles } = ingestRaw(`${PROSE}\n同期声:柳浦镇居民 柳青\n${AGAIN}`)
    expect(articles[0]?.blocks.map(({ kind }) => kind)).not.toContain('heading')
  })

  test('two notes in brackets stay two', () => {
    const { blocks } = read(`${PROSE}\n${AGAIN}\n（联系人：柳青，电话：0100）\n（此件公开发布）`)
    expect(blocks.slice(-2)).toEqual(['（联系人：柳青，电话：0100）', '（此件公开发布）'])
  })

  test('labels set wide are read one by one', () => {
    const { fields } = read(
      `索引号 : K7/2023-08 文       号 :\n名       称: 柳浦县任务分工的通知 发布日期: 2023年03月09日\n\n${PROSE}\n${AGAIN}`,
    )
    expect(fields).toMatchObject({
      title: '柳浦县任务分工的通知 read',
      date: '2023-03-09 read',
      indexNumber: 'K7/2023-08 read',
    })
  })
})

describe('decimal numbers', () => {
  const toLevels = (text: string): readonly string[] =>
    ingestRaw(text).articles[0]?.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
    ) ?? []

  test.each([
    ['with marks', '1. 总则', '1.1 编制目的', '2. 组织', '2.1 领导机构', '2.1.1 办公室'],
    ['without', '1 总则', '1.1 编制目的', '2 组织', '2.1 领导机构', '2.1.1 办公室'],
    ['glued', '1.总则', '1.1编制目的', '2.组织', '2.1领导机构', '2.1.1办公室'],
  ])('%s are levels', (_, one, aim, two, lead, office) => {
    expect(toLevels([one, aim, PROSE, two, lead, office, AGAIN].join('\n'))).toEqual([
      `2 ${one}`,
      `3 ${aim}`,
      `2 ${two}`,
      `3 ${lead}`,
      `4 ${office}`,
    ])
  })

  test('lengths and weights are none', () => {
    expect(toLevels(`${PROSE}\n1.5 公里\n${AGAIN}\n2.7 万吨\n${PROSE}`)).toEqual([
      '2 1.5 公里',
      '2 2.7 万吨',
    ])
  })
})

test('(一)…。 above 1. is a heading like its sisters', () => {
  const { articles } = ingestRaw(
    `一、总体情况\n(一)主动公开情况。\n1.发布情况。${PROSE}\n2.解读情况。${AGAIN}\n(二)依申请公开情况。\n${PROSE}`,
  )
  const heads = articles[0]?.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)
  expect(heads).toEqual(['一、总体情况', '(一)主动公开情况。', '(二)依申请公开情况。'])
})

describe('a line with the day', () => {
  test.each([
    ['2020-11-09 13:48:05 青澜日报', { date: '2020-11-09 read', source: '青澜日报 read' }],
    ['2026/01/29 19:59 記者柳青／桃溪報導', { date: '2026-01-29 read' }],
    [
      '2024-01-02 08:28\n青澜研究 2023年12期',
      { date: '2024-01-02 read', source: '青澜研究 2023年12期 read' },
    ],
  ])('%s stands below a title', (line, fields) => {
    expect(read(`路灯亮了，心也亮了\n${line}\n\n${PROSE}\n${AGAIN}`).fields).toMatchObject({
      title: '路灯亮了，心也亮了 read',
      ...fields,
    })
  })
})

describe('what is no title', () => {
  test.each(['前言', '概 述', '总则', '柳青', '周小溪'])('%s', (line) => {
    expect(read(`${line}\n${PROSE}\n${AGAIN}`).fields['title']).toBeUndefined()
  })

  test.each(['青澜网', '地方頻道:'])('%s above one', (line) => {
    const { fields, blocks } = read(`${line}\n路灯亮了，心也亮了\n${PROSE}\n${AGAIN}`)
    expect(fields).toMatchObject({ title: '路灯亮了，心也亮了 read' })
    expect(fields).not.toHaveProperty('kicker')
    expect(blocks).not.toContain(line)
  })
})

test('contents with their pages glued to them are taken out, wide entries too', () => {
  const { blocks, removed } = read(
    `柳浦街道2020年度部门决算\n目 录\n第一部分 概 况1\n一、主要职责1\n二、民生支出、住房保障、涉农补\n贴等情况12\n第一部分 概 况\n一、主要职责\n${PROSE}\n二、民生支出、住房保障、涉农补贴等情况\n${AGAIN}`,
  )
  expect(blocks).toEqual([
    '第一部分 概 况',
    '一、主要职责',
    PROSE,
    '二、民生支出、住房保障、涉农补贴等情况',
    AGAIN,
  ])
  expect(removed.filter((rule) => rule === 'contents')).toHaveLength(5)
})

test('a caption that names its photographer ends, and is one', () => {
  const { articles } = ingestRaw(`${PROSE}\n居民在驿站里看书下棋。 柳青 摄\n${AGAIN}`)
  expect(articles[0]?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'caption', 'paragraph'])
})

test('headings with indents and empty lines are not asked about', () => {
  const { flags } = read(`    一、起草背景\n\n    ${PROSE}\n\n    二、起草过程\n\n    ${AGAIN}`)
  expect(flags.filter((flag) => flag.startsWith('review-break'))).toEqual([])
})

test('a plan for five years is dated by the first', () => {
  const { fields } = read(`国务院关于印发“十四五”应急规划的通知\n${PROSE}\n${AGAIN}`)
  expect(fields).toMatchObject({
    agency: '国务院 copied',
    period: '2021/2025 copied',
    date: '2021~ inferred',
  })
})

test.each(['123456', '88888888', '3141592'])(
  '%s alone above a text is kept, and flagged',
  (line) => {
    const { fields, blocks, flags } = read(`${line}\n路灯亮了，心也亮了\n${PROSE}\n${AGAIN}`)
    expect(fields).toMatchObject({ title: '路灯亮了，心也亮了 read' })
    expect(blocks.join('\n')).toContain(line)
    expect(flags).toContain(`cms-artefact ${line}`)
  },
)

test('what a tool left in a cell of a table is flagged, and the cell stays as it is', () => {
  const { articles, flags } = ingestRaw(
    `${PROSE}\n指标\t单位\t数量\n道路(待核实)\t千米\t3\n桥梁\t座\t2\n${AGAIN}`,
  )
  const table = articles[0]?.blocks.find(({ kind }) => kind === 'table')
  expect(table?.kind === 'table' && table.rows[1]).toEqual(['道路(待核实)', '千米', '3'])
  expect(flags.map(({ kind, text }) => `${kind} ${text}`)).toContain('cms-artefact (待核实)')
})

describe('a report to a congress', () => {
  const OCCASION = '2023年3月24日在柳浦苏木第十九届人民代表大会第三次会议上'
  const BODY = `各位代表:\n现在,我代表柳浦苏木人民政府向大会报告工作,请予审议。\n一、2022年工作回顾\n${PROSE}\n${AGAIN}`
  const byline = (text: string): unknown =>
    ingestRaw(text).articles[0]?.fields.find(({ name }) => name === 'byline')?.value

  test.each([
    ['周小溪', [{ name: '周小溪' }]],
    ['柳 青 川', [{ name: '柳青川' }]],
    ['柳浦苏木人民政府旗长苏日娜图雅', [{ role: '柳浦苏木人民政府旗长', name: '苏日娜图雅' }]],
    [
      '柳浦镇党委副书记、镇长提名人选     周小溪',
      [{ role: '柳浦镇党委副书记、镇长提名人选', name: '周小溪' }],
    ],
  ])('whose title was lost is spoken by %s', (line, people) => {
    const text = `——${OCCASION}\n${line}\n${BODY}`
    expect(byline(text)).toEqual(people)
    expect(read(text).fields).toMatchObject({
      subtitle: `${OCCASION} read`,
      date: '2023-03-24 copied',
      period: '2022 inferred',
    })
    expect(read(text).fields['title']).not.toMatch(/ read$/)
  })

  test('gives its title again, set wide, and it stands once', () => {
    const { fields, blocks } = read(
      `2023年政府工作报告\n来源:柳浦旗 发布时间:2023-03-28\n下载本页 打印\n政 府 工 作 报 告\n——${OCCASION}\n柳 青\n${BODY}`,
    )
    expect(fields).toMatchObject({ title: '2023年政府工作报告 read', subtitle: `${OCCASION} read` })
    expect(blocks[0]).toBe('各位代表:')
  })

  test('gives its title again in three lines', () => {
    const { blocks } = read(
      `青澜市检查组关于检查《柳浦河条例》实施情况的报告\n青澜市检查组\n关于检查《柳浦河条例》\n实施情况的报告\n——${OCCASION}\n${BODY}`,
    )
    expect(blocks[0]).toBe('各位代表:')
  })
})

test('a title of several offices is one line, and the first of them issued it', () => {
  const title =
    '青澜市发展和改革委员会 中共青澜市委社会工作部 青澜市规划和自然资源局 青澜市住房和城乡建设局 关于印发社区服务设施建设工程实施方案的通知'
  const { fields } = read(`${title}\n各县(市)区:\n${PROSE}\n${AGAIN}`)
  expect(fields).toMatchObject({
    title: `${title} read`,
    agency: '青澜市发展和改革委员会 copied',
    city: '青澜市 inferred',
  })
})

test.each(['县教育局', '教育局', '镇政府办公室'])('%s lacks its place: a suggestion', (name) => {
  const { fields } = read(`${name}2022年工作总结\n${PROSE}\n${AGAIN}`)
  expect(fields['agency'] ?? 'none inferred').toMatch(/inferred$/)
})

test('dashes of any length, and a title given again without its township', () => {
  const { fields, blocks } = read(
    `柳浦乡政府工作报告\n时间:2022-11-12 03:10:00\n政府工作报告\n-------在柳浦乡第三届人民代表大会第二次会议上的\n各位代表:\n${PROSE}\n${AGAIN}`,
  )
  expect(fields).toMatchObject({
    title: '柳浦乡政府工作报告 read',
    subtitle: '在柳浦乡第三届人民代表大会第二次会议上的 read',
  })
  expect(blocks[0]).toBe('各位代表:')
})

test('a telephone number is no heading, whatever is left of its label', () => {
  const { articles } = ingestRaw(`${PROSE}\n话:0100-7902436\n${AGAIN}`)
  expect(articles[0]?.blocks.map(({ kind }) => kind)).not.toContain('heading')
})

test('what a dash announces stands below it', () => {
  const { blocks } = read(`${PROSE}\n县里公布了名单，现予以公示。详情如下——\n${AGAIN}`)
  expect(blocks).toHaveLength(3)
})
