import { describe, expect, test } from 'vitest'
import { toHeadingLevels } from '../../src/ingest/blocks/heading-levels.ts'
import { isFormula } from '../../src/ingest/blocks/is-formula.ts'
import { readNumberedLead, readPlainLead } from '../../src/ingest/blocks/read-lead.ts'
import { readHeadingMark } from '../../src/ingest/lines/heading-mark.ts'
import { isCouplet, isPlainHead } from '../../src/ingest/lines/line-shape.ts'

test.each([
  ['第二编 农业', 'part', 2],
  ['第三章 产业', 'chapter', 3],
  ['第一节 水利', 'section', 1],
  ['壹、前言', 'formal', 1],
  ['貳、工作', 'formal', 2],
  ['十二、其他', 'han', 12],
  ['一. 概况', 'han', 1],
  ['（三）民生', 'han-bracket', 3],
  ['(十一)其他', 'han-bracket', 11],
  ['㈡民生', 'han-bracket', 2],
  ['1.修路', 'digit', 1],
  ['3．引水', 'digit', 3],
  ['12、建校', 'digit', 12],
  ['(2)登记', 'digit-bracket', 2],
  ['⑶公示', 'circled', 3],
  ['①报名', 'circled', 1],
  ['甲、上年度', 'stem', 1],
  ['第五条 本办法', 'article', 5],
  ['二是抓落实', 'clause', 2],
  ['第一，强化责任', 'clause', 1],
  ['1.1 编制目的', 'decimal', 1],
  ['2.3．职责分工', 'decimal', 3],
  ['4.12信息上报', 'decimal', 12],
  ['2.1.2 办公室', 'decimal-3', 2],
  ['2.1.3应急小组', 'decimal-3', 3],
  ['3．2．1 预警分级', 'decimal-3', 1],
  ['5.1.2.3 交通管制', 'decimal-4', 3],
])('%s is numbered: %s %d', (line, kind, ordinal) => {
  expect(readHeadingMark(line)).toMatchObject({ kind, ordinal })
})

test.each(['1.5公里', '统一是大势', '2021年工作', '三是非之地'.slice(1), '一次办成', '（含税）'])(
  '%s has no number',
  (line) => {
    expect(readHeadingMark(line)).toBeUndefined()
  },
)

describe('levels', () => {
  test.each([
    ['han han-bracket digit', [2, 3, 4]],
    ['han-bracket han-bracket', [2, 2]],
    ['han digit han digit', [2, 3, 2, 3]],
    ['chapter han', [2, 3]],
    ['formal han han-bracket digit digit-bracket', [2, 3, 4, 5, 6]],
    ['plain plain', [2, 2]],
    ['han plain plain han', [2, 3, 3, 2]],
    ['han plain han', [2, 2, 2]],
  ])('%s', (kinds, levels) => {
    const heads = kinds
      .split(' ')
      .map((kind, i) => ({ kind: kind as 'han' | 'plain', ordinal: i + 1, text: '标题' }))
    expect(toHeadingLevels(heads)).toEqual(levels)
  })

  test('crossheads enclose numbers that begin anew below each', () => {
    const heads = [
      { kind: 'plain', text: '回顾' },
      { kind: 'han', ordinal: 1, text: '一、甲' },
      { kind: 'plain', text: '安排' },
      { kind: 'han', ordinal: 1, text: '一、乙' },
    ] as const
    expect(toHeadingLevels(heads)).toEqual([2, 3, 2, 3])
  })

  test.each([
    ['a part of a text that begins deep', 'hb2 hb3 h2', [3, 3, 2]],
    ['crossheads that are the outline themselves', 'p p p hb1 hb2', [2, 2, 2, 3, 3]],
    ['one crosshead, perhaps a false one, above the numbers', 'p h1 hb1 h2', [2, 2, 3, 2]],
    ['an annex that numbers anew', 'h1 h2 p h1 hb1 h2', [2, 2, 2, 3, 4, 3]],
    ['the title of a plan below its notice', 't h1 h2', [2, 3, 3]],
    ['digits that enclose brackets', 'd1 hb1 hb2 d2 hb1', [2, 3, 3, 2, 3]],
    ['a crosshead between two numbers', 'h1 p h2 p', [2, 3, 2, 2]],
  ])('of %s', (_, outline, levels) => {
    const KINDS = { h: 'han', hb: 'han-bracket', d: 'digit', p: 'plain', t: 'plain' } as const
    const heads = outline.split(' ').map((mark) => {
      const name = mark.replace(/\d/, '') as keyof typeof KINDS
      const ordinal = Number(/\d/.exec(mark)?.[0] ?? 0)
      return {
        kind: KINDS[name],
        text: '标题',
        ...(ordinal > 0 && { ordinal }),
        ...(name === 't' && { isTitle: true }),
      }
    })
    expect(toHeadingLevels(heads)).toEqual(levels)
  })

  test('a crosshead below 记者手记 belongs to it', () => {
    const heads = ['上篇', '记者手记', '账本'].map((text) => ({ kind: 'plain' as const, text }))
    expect(toHeadingLevels(heads)).toEqual([2, 2, 3])
  })
})

test.each([
  ['(二)理顺河网,水岸有了新样子。一是查清家底。', '(二)理顺河网,水岸有了新样子。'],
  ['一是停车难：小区车位仅有140个。', '一是停车难：'],
  ['一是抓“早”。全年无事。', '一是抓“早”。'],
  ['一是抓学习;二是抓整改。再落实。', undefined],
  ['第三条 由街道解释。', '第三条'],
  ['【概况】 本镇在河边。', '【概况】'],
  ['首先，要摸清需求。再定方案。', undefined],
  [
    '二是摸清渡口底数,请来船工、码头、航管站、沿岸各村的熟手,编成四个巡河小队,轮流住在船上,每天早晚两次把水位写在桥头的石板上。',
    undefined,
  ],
  ['1.时间定在9:30开始。请准时。', '1.时间定在9:30开始。'],
])('%s opens with %s', (text, lead) => {
  expect(readNumberedLead(text)).toBe(lead)
})

test.each([
  ['夜市亮起新招牌。入夜后人来人往。', '夜市亮起新招牌。'],
  ['办起“小课堂”。每周两次。', '办起“小课堂”。'],
  ['2021年,街道办成实事。共十件。', undefined],
  ['“村里好。”老人说。', undefined],
  ['只有一句话。', undefined],
])('%s may open with the topic %s', (text, lead) => {
  expect(readPlainLead(text)).toBe(lead)
})

test.each([
  ['修一条路 暖一条街', true],
  ['清淤泥连水系，河道活起来', true],
  ['今年以来，街道', false],
  ['各位代表：', false],
  ['全镇将', false],
  ['推出“一网', false],
  ['村里办了三件事、', false],
  ['12', false],
])('%s has the shape of a crosshead: %s', (line, is) => {
  expect(isPlainHead(line)).toBe(is)
})

test('a couplet has one comma and halves of about one length', () => {
  expect(isCouplet('建广场添座椅，老人乐起来')).toBe(true)
  expect(isCouplet('今年，全镇上下团结一心办实事')).toBe(false)
})

test.each([
  ['各位代表！', true],
  ['尊敬的各位委员：', true],
  ['各村（社区），镇直各单位：', true],
  ['特此报告。', true],
  ['谢谢大家！', true],
  ['各具特色的小院', false],
  ['谢家湾的一天', false],
])('%s speaks to listeners or takes leave: %s', (line, is) => {
  expect(isFormula(line)).toBe(is)
})
