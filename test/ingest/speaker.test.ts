import { describe, expect, test } from 'vitest'
import { readOccasion } from '../../src/ingest/masthead/read-occasion.ts'
import { readSpeaker } from '../../src/ingest/masthead/read-speaker.ts'
import { ingestRaw } from './ingest-raw.ts'

test.each([
  ['省长 柳青', '省长:柳青'],
  ['自治区主席 阿依古丽·买买提', '自治区主席:阿依古丽·买买提'],
  ['青澜市市长 周 溪', '青澜市市长:周溪'],
  ['县委副书记、县长　柳青', '县委副书记、县长:柳青'],
  ['自治区主席 杨柳青青', '自治区主席:杨柳青青'],
  ['报告人：石梁镇镇长 柳青', '石梁镇镇长:柳青'],
  ['（区长 周小溪）', '区长:周小溪'],
  ['省长周小溪', '省长:周小溪'],
])('%s speaks', (line, speaker) => {
  const [person] = readSpeaker(line) ?? []
  expect(`${person?.role}:${person?.name}`).toBe(speaker)
})

test.each([
  '村支部书记带头修路',
  '省长信箱',
  '主任会议',
  '市长热线 办理情况',
  '书记 镇长接访日活动',
])('%s names no speaker', (line) => {
  expect(readSpeaker(line)).toBeUndefined()
})

test.each([
  ['——2026年1月26日在青澜省第十届人民代表大会第四次会议上', 'closed'],
  ['2026年1月26日在青澜省第十届人民代表大会第四次会议上 青澜省省长 柳青', 'closed 柳青'],
  ['——二〇二六年一月二十七日在青澜省十届人民代表大会第四次会议上', 'closed'],
  ['（2014年1月8日在石梁镇第三次党代会上）', 'closed'],
  ['——2026年1月26日在青澜省第十届', 'open'],
  ['在新的一年里', undefined],
  ['在社区会议上，大家都说好', undefined],
])('%s is an occasion: %s', (line, kind) => {
  const found = readOccasion(line)
  const name = found?.speaker?.people[0]?.name
  const words =
    found && `${found.isOpen ? 'open' : 'closed'}${name === undefined ? '' : ` ${name}`}`
  expect(words).toBe(kind)
})

describe('the masthead of a work report', () => {
  const BODY =
    '各位代表：\n现在，我代表省人民政府向大会报告工作，请予审议，并请各位委员提出意见。\n一、2025年工作回顾\n一年来，全省上下团结一心，办成了许多群众盼望已久的实事。'
  const read = (head: string): { fields: Record<string, string>; blocks: readonly string[] } => {
    const article = ingestRaw(`${head}\n${BODY}`).articles[0]
    return {
      fields: Object.fromEntries(
        article?.fields.map(({ name, value }) => [
          name,
          typeof value === 'string' ? value : value.map((p) => `${p.role} ${p.name}`).join(),
        ]) ?? [],
      ),
      blocks: article?.blocks.map(({ kind, text }) => `${kind} ${text}`) ?? [],
    }
  }

  test('gives title, occasion, speaker and the caption of the picture', () => {
    const { fields, blocks } = read(
      '下载\n打印\n全屏\n收藏\n【字号：\n加大\n还原\n减小\n】\n2026年青澜省政府工作报告\n——2026年1月26日在青澜省第十届人民代表大会第四次会议上\n来源：青澜日报\n时间：2026-02-09\n省长 柳青\n柳青作政府工作报告。本报记者 周小溪 摄',
    )
    expect(fields).toMatchObject({
      title: '2026年青澜省政府工作报告',
      subtitle: '2026年1月26日在青澜省第十届人民代表大会第四次会议上',
      byline: '省长 柳青',
      date: '2026-02-09',
      agency: '青澜省人民政府',
      source: '青澜日报',
    })
    expect(blocks.slice(0, 2)).toEqual([
      'caption 柳青作政府工作报告。本报记者 周小溪 摄',
      'paragraph 各位代表：',
    ])
  })

  test('reads an occasion that is on two lines', () => {
    const { fields } = read(
      '青澜省政府工作报告\n——2026年1月26日在青澜省第十届\n人民代表大会第四次会议上\n省长 柳青',
    )
    expect(fields['subtitle']).toBe('2026年1月26日在青澜省第十届人民代表大会第四次会议上')
    expect(fields['byline']).toBe('省长 柳青')
  })

  test('reads what occurs twice once', () => {
    const twice =
      '青澜省2026年政府工作报告\n2026年1月27日在青澜省第十届人民代表大会第四次会议上 青澜省省长 柳青'
    const { fields, blocks } = read(`${twice}\n首页\n>\n政务公开\n>\n工作报告\n${twice}`)
    expect(fields['title']).toBe('青澜省2026年政府工作报告')
    expect(fields['byline']).toBe('青澜省省长 柳青')
    expect(blocks[0]).toBe('paragraph 各位代表：')
  })
})
