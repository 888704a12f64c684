import { expect, test } from 'vitest'
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
    'a couplet above a paragraph is a heading',
    '清淤泥连水系，河道活起来\n镇里投入清淤船4艘，疏通河道。',
    ['清淤泥连水系，河道活起来', '镇里投入清淤船4艘，疏通河道。'],
  ],
])('%s', (_, text, pieces) => {
  expect(join(text)).toEqual(pieces)
})

test('a caption between two halves of a sentence stands below it', () => {
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
