import { describe, expect, test } from 'vitest'
import { readByline } from '../../src/ingest/masthead/read-byline.ts'
import { readDateline } from '../../src/ingest/masthead/read-dateline.ts'
import { readNames } from '../../src/ingest/masthead/read-names.ts'
import { readSignedNames } from '../../src/ingest/masthead/read-signed-names.ts'

const note = (people: readonly { role?: string; name: string }[] | undefined): string | undefined =>
  people?.map(({ role = '', name }) => `${role}:${name}`).join(' ')

test.each([
  ['通讯员 柳青', '通讯员:柳青'],
  ['□记者 柳青', '记者:柳青'],
  ['□晚报记者 柳青 文/图 通讯员 周小溪', '晚报记者:柳青 通讯员:周小溪'],
  ['□柳青 周小溪 文/图', '文/图:柳青 文/图:周小溪'],
  ['本报记者 柳青 通讯员 周小溪 李河', '本报记者:柳青 通讯员:周小溪 通讯员:李河'],
  ['記者柳青／桃溪報導', '記者:柳青'],
  ['記者柳青 / 桃溪報導', '記者:柳青'],
  ['柳青/綜合報導', '記者:柳青'],
  ['柳青\\報導', '記者:柳青'],
  ['(责编：柳青、周小溪)', '责编:柳青 责编:周小溪'],
  ['编辑:柳青 责任编辑:周小溪', '编辑:柳青 责任编辑:周小溪'],
  ['通讯员 柳青报道', '通讯员:柳青'],
  ['柳青供稿', '供稿:柳青'],
  ['摄影/柳青', '摄影:柳青'],
  ['文/图 柳青 周小溪', '文/图:柳青 文/图:周小溪'],
  ['记者 柳 青', '记者:柳青'],
])('%s is a byline', (line, people) => {
  expect(note(readByline(line))).toBe(people)
})

test.each([
  '记者手记',
  '记者走进社区',
  '通讯员培训班开班',
  '一、主要工作',
  '编辑部的故事',
  '下湾街道办事处',
  '记者柳青慧下湾镇报道组',
])('%s is no byline', (line) => {
  expect(readByline(line)).toBeUndefined()
})

test.each([
  ['(柳青 周小溪)', ':柳青 :周小溪'],
  ['（德水县发改局）', ':德水县发改局'],
  ['(含交叉检查)', undefined],
])('%s at the end is signed by %s', (line, people) => {
  expect(note(readSignedNames(line))).toBe(people)
})

test.each([
  ['本报讯(通讯员 柳青)今年以来', '本报讯(通讯员 柳青)', '通讯员:柳青'],
  ['本报讯（柳青 记者周小溪）上周', '本报讯（柳青 记者周小溪）', ':柳青 记者:周小溪'],
  [
    '(记者柳青 通讯员周小溪、李河)近日',
    '(记者柳青 通讯员周小溪、李河)',
    '记者:柳青 通讯员:周小溪 通讯员:李河',
  ],
  ['云溪网讯(通讯员 柳青)近日', '云溪网讯(通讯员 柳青)', '通讯员:柳青'],
  ['下湾新闻网3月9日讯(通讯员 柳青)近日', '下湾新闻网3月9日讯(通讯员 柳青)', '通讯员:柳青'],
  ['本报讯 上周', '本报讯 ', ''],
  ['【本報桃溪記者柳青報導】鄉民', '【本報桃溪記者柳青報導】', '記者:柳青'],
])('%s opens with a dateline', (text, words, people) => {
  const dateline = readDateline(text)
  expect(dateline?.text).toBe(words)
  expect(note(dateline?.byline)).toBe(people)
})

describe('names', () => {
  test.each([
    ['柳青、周小溪 李河', ['柳青', '周小溪', '李河']],
    ['柳 青 周小溪', ['柳青', '周小溪']],
    ['', []],
  ])('of %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})
