import { describe, expect, test } from 'vitest'
import { joinLines } from '../../src/ingest/blocks/join-lines.ts'
import { toRawLines } from '../../src/ingest/lines/raw-line.ts'

const join = (text: string): readonly string[] =>
  joinLines(toRawLines(text), 3).pieces.map((piece) => piece.text)

test.each([
  [
    'a closing mark begins no line',
    '街道上下团结一心，办实事\n，群众满意。',
    ['街道上下团结一心，办实事，群众满意。'],
  ],
  [
    'a comma ends no paragraph',
    '联合社区、物业、\n\n居民代表商量。',
    ['联合社区、物业、居民代表商量。'],
  ],
  [
    'a sentence without its end goes on',
    '街道走访企业30家，收集建议\n12条，已办结。',
    ['街道走访企业30家，收集建议12条，已办结。'],
  ],
  [
    'a full stop ends a paragraph',
    '街道走访企业30家，收集建议。\n12条已办结。',
    ['街道走访企业30家，收集建议。', '12条已办结。'],
  ],
  [
    'a heading ends, whatever follows',
    '一、主要工作\n全年修路三公里，',
    ['一、主要工作', '全年修路三公里，'],
  ],
  ['a colon ends a paragraph', '主要做法如下：\n一是走访。', ['主要做法如下：', '一是走访。']],
  [
    'a numbered head begins anew',
    '推进老旧小区改造，完成三处\n二、存在问题',
    ['推进老旧小区改造，完成三处', '二、存在问题'],
  ],
  [
    'a date is cut and joined',
    '活动于4月3\n0日举行，参加者众。',
    ['活动于4月3', '0日举行，参加者众。'],
  ],
  [
    'Latin words keep a space between',
    '居民参加了全年最热闹的一次活动，名为City\nwalk打卡。',
    ['居民参加了全年最热闹的一次活动，名为City walk打卡。'],
  ],
  [
    'a quotation opened is closed',
    '推出“一网通\n办”服务，群众少跑路。',
    ['推出“一网通办”服务，群众少跑路。'],
  ],
  [
    'paragraphs of one quotation stay apart',
    '“账要摆出来。\n“大家一起算。”老支书说。',
    ['“账要摆出来。', '“大家一起算。”老支书说。'],
  ],
  [
    'an open quotation that never closes swallows no list',
    '2023年“和睦村组拟入选名单\n\n河口社区\n\n老街社区',
    ['2023年“和睦村组拟入选名单', '河口社区', '老街社区'],
  ],
  [
    'an indent below an empty line begins a paragraph, whatever the one above lacks',
    '一、做法\n\n  街道逐户走访，收集意见，群众称便\n\n  河道清淤两次，水清了。',
    ['一、做法', '街道逐户走访，收集意见，群众称便', '河道清淤两次，水清了。'],
  ],
  [
    'documents in a list stay apart',
    '《信息条例》（省令第7号）\n县办公室《关于报送的通知》（青办发〔2022〕2号）',
    ['《信息条例》（省令第7号）', '县办公室《关于报送的通知》（青办发〔2022〕2号）'],
  ],
  [
    'a couplet above a paragraph is a heading',
    '清淤泥连水系，河道活起来\n镇里投入清淤船4艘，疏通河道。',
    ['清淤泥连水系，河道活起来', '镇里投入清淤船4艘，疏通河道。'],
  ],
])('%s', (_, text, pieces) => {
  expect(join(text)).toEqual(pieces)
})

test('a caption between two halves of a sentence is below it', () => {
  const text = '码头启用后，渔船靠岸不再等潮，\n\n\n\n渔民在新码头\n\n\n鲜鱼当天进城。'
  expect(join(text)).toEqual(['码头启用后，渔船靠岸不再等潮，鲜鱼当天进城。', '渔民在新码头'])
  expect(joinLines(toRawLines(text), 3).joins).toMatchObject([
    { rule: 'comma+float', isSure: false },
  ])
})

test('a text that stops before the next section is flagged', () => {
  const { flags } = joinLines(
    toRawLines('推进老旧小区改造，今年又完成了三处并通过了全部验收\n二、存在问题'),
    3,
  )
  expect(flags).toMatchObject([{ kind: 'unfinished' }])
})

describe('a paragraph cut before its first full stop is recognised by its neighbours', () => {
  const texts = (lines: readonly string[]): readonly string[] =>
    joinLines(toRawLines(lines.join('\n')), 3).pieces.map(({ text }) => text)
  const RUN_INS = [
    '（一）夯实基础，建好队伍。一是选好带头人，二是建好活动室，三是管好小账本。',
    '（二）方便群众，办好实事。全年修路三公里，新建食堂两家，受益群众八百人。',
  ]
  const TOPICS = [
    '夜市亮起新招牌。今年春天，沿河的三十个摊位换了灯箱，客人比去年多了一半。',
    '老街修起新台阶。石匠们用了两个月，把八十级台阶一级一级地换过，雨天也不滑。',
  ]

  test('among run-in heads', () => {
    const lines = [
      ...RUN_INS,
      '（三）美化环境，管好',
      '河道。街道请来河长，每周巡河两次，水里又看得见鱼了。',
    ]
    expect(texts(lines)).toEqual([...RUN_INS, `${lines[2]}${lines[3]}`])
  })

  test('but a head whose paragraph does not finish it stays a head', () => {
    const lines = [
      ...RUN_INS,
      '（三）美化环境',
      '街道请来河长，每周巡河两次，水里又看得见鱼了，孩子们都到河边来玩，老人们也来散步，热闹得很。',
    ]
    expect(texts(lines)).toEqual(lines)
  })

  test('among topic sentences', () => {
    const lines = [
      ...TOPICS,
      '食堂开进',
      '小区门口。三荤两素一个汤，六十岁以上的老人只要八块钱，吃完还能下一盘棋。',
    ]
    expect(texts(lines)).toEqual([...TOPICS, `${lines[2]}${lines[3]}`])
  })

  test('but among crossheads every short line is one', () => {
    const lines = [
      '夜市新招牌',
      TOPICS[0] ?? '',
      '老街新台阶',
      TOPICS[1] ?? '',
      '食堂开张',
      '热气腾腾。三荤两素一个汤，老人只要八块钱，吃完还能下一盘棋。',
    ]
    expect(texts(lines)).toEqual(lines)
  })
})

test.each([
  ['201', '5年是青澜区撤镇设街道的第一年，修路、架桥、通水，样样从头做起。'],
  ['本报讯（通讯员 柳青）', '上周，社区食堂开张，老人吃上了热饭，志愿者送餐上门。'],
  ['该镇把十二个便民点设到了村', '口和桥头，老人不用走远路，办事、取药、买菜都方便了。'],
  ['河长周小溪摊开地图，对大家说：', '“这条河从村头到村尾有三公里，一段一段地分给大家。”'],
  ['上午，代表们参观了青澜·', '柳浦产业园，听取了企业的介绍，并同工人们座谈。'],
])('%s goes on with %s', (left, right) => {
  const { pieces } = joinLines(toRawLines(`${left}\n${right}`), 3)
  expect(pieces.map(({ text }) => text)).toEqual([`${left}${right}`])
})
