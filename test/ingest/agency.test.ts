import { describe, expect, test } from 'vitest'
import { findAgencyInTitle, findCity, findDistrict } from '../../src/ingest/infer/find-agency.ts'
import { findOpeningAgency } from '../../src/ingest/infer/find-opening-agency.ts'
import { findAgencyInText } from '../../src/ingest/infer/find-places.ts'
import { isOfficeName } from '../../src/ingest/infer/office-name.ts'
import { ingestRaw } from './ingest-raw.ts'

test.each([
  '下湾街道办事处',
  '青澜县党史和地方志研究室',
  '中共青澜市委宣传部',
  '青澜市人民政府行政服务中心',
  '青澜市示例区人民政府下湾街道办事处',
  '示例区综合行政执法局(示例区城市管理局)',
  '下湾镇残疾人联合会',
  '石梁乡',
  '国家税务总局青澜市税务局',
  '国务院办公厅',
  '青澜师范大学',
  '柳浦职业技术学院',
  '溪口鄉公所',
  '稻埔區議會',
])('%s is a whole name', (name) => {
  expect(isOfficeName(name)).toBe(true)
})

test.each([
  '和美乡村',
  '国家级开发区',
  '国家重点',
  '老年大学',
  '青澜县乡',
  '推进县乡',
  '年度街道',
  '在石梁镇',
  '各街道',
  '送温暖进社区',
  '下湾街道召开工作会议的局',
  '全镇',
  '街道',
  '办公室',
])('%s is none', (name) => {
  expect(isOfficeName(name)).toBe(false)
})

test.each([
  ['文字解读:示例区下湾街道办事处2022年政府信息公开工作年度报告', '示例区下湾街道办事处'],
  ['2021年青澜市人民政府行政服务中心部门决算', '青澜市人民政府行政服务中心'],
  ['示例区综合行政执法局 (示例区城市管理局) 2021年度部门决算', '示例区综合行政执法局'],
  ['下湾路街道办事处政府信息公开工作年度报告', '下湾路街道办事处'],
  ['青澜市示例区石梁镇人民政府关于印发防汛预案的通知', '青澜市示例区石梁镇人民政府'],
  ['下湾街道召开重点工作部署会', '下湾街道'],
  ['示例区2023年度法治政府建设情况报告', undefined],
  ['关于2022年度法治政府建设情况报告', undefined],
])('the title %s names %s', (title, agency) => {
  expect(findAgencyInTitle(title)).toBe(agency)
})

test.each([
  [
    '各位代表：\n现在，我代表省人民政府向大会报告工作。',
    '2026年青澜省政府工作报告',
    '青澜省人民政府 inferred',
  ],
  ['我代表市政府，向大会报告工作。', '——在青澜市第十届人民代表大会上', '青澜市人民政府 inferred'],
  ['我代表青澜省人民政府，向大会报告工作。', '政府工作报告', '青澜省人民政府 copied'],
  ['本报告由示例区下湾街道办事处编制，全文如下。', '', '示例区下湾街道办事处 copied'],
  ['我代表镇人民政府，向大会报告工作。', '政府工作报告', undefined],
  ['代表们走访了市政府。', '青澜市新闻', undefined],
])('the opening %s below %s speaks for %s', (text, titles, agency) => {
  const found = findOpeningAgency(text, titles)
  expect(found && `${found.value} ${found.how}`).toBe(agency)
})

test('a word that holds 乡 or 镇 is no township', () => {
  const text = '建设和美乡村，打造和美乡村。推进，县乡村三级联动，县乡协同。百县千镇，千镇万村。'
  expect(findAgencyInText(text)).toBeUndefined()
  expect(findAgencyInText('在石梁镇办点。石梁镇很好，石梁镇更好。')).toBe('石梁镇')
})

test('the district is in the name, or comes before it; a city is none', () => {
  expect(findDistrict('', '青澜市示例区人民政府')).toBe('示例区')
  expect(findDistrict('青澜市示例区下湾街道', '下湾街道')).toBe('示例区')
  expect(findDistrict('青澜市下湾街道', '下湾街道')).toBeUndefined()
})

describe('of a whole text', () => {
  const agencyOf = (text: string): string | undefined => {
    const field = ingestRaw(text).articles[0]?.fields.find(({ name }) => name === 'agency')
    return field && `${field.value} ${field.how}`
  }
  const PROSE = '今年以来，全镇上下团结一心，修路三公里，建桥两座，办成了许多群众盼望已久的实事。'

  test('the agency is who signed it, before whom it names most', () => {
    const text = `2019年书香社区公示\n\n石梁镇等五个镇入选，石梁镇永宁社区等社区也入选，${PROSE}\n\n青澜市委宣传部\n\n2020年3月11日`
    expect(agencyOf(text)).toBe('青澜市委宣传部 copied')
  })

  test('a place that it only speaks of is a suggestion', () => {
    expect(agencyOf(`路灯亮了\n\n石梁镇装了路灯。${PROSE}石梁镇还修了桥，${PROSE}`)).toBe(
      '石梁镇 inferred',
    )
  })

  test('a record outranks all', () => {
    const text = `发布机构：青澜县教育局\n发布日期：2020-03-11\n石梁镇2020年工作总结\n\n${PROSE}\n\n石梁镇人民政府\n2020年3月1日`
    expect(agencyOf(text)).toBe('青澜县教育局 read')
  })
})

test.each([
  ['青澜市柳浦区教育局', '青澜市'],
  ['陕川省青澜市人民政府', '青澜市'],
  ['中共青澜市委宣传部', '青澜市'],
  ['国家税务总局青澜市税务局', '青澜市'],
  ['青澜州商务局', undefined],
  ['柳浦县人民政府', undefined],
  ['下湾街道办事处', undefined],
])('the city of %s is %s', (agency, city) => {
  expect(findCity(agency)).toBe(city)
})

test('a work that an office did, told in the first sentence, suggests the office', () => {
  const text =
    '2023年，在区委的领导下，前埠区教育局深入开展依法治校工作，完成各项任务，成效明显。现将情况报告如下：\n一、主要举措\n修订制度三项，培训教师两百余人，处理来信四十件。'
  const [article] = ingestRaw(text).articles
  const agency = article?.fields.find(({ name }) => name === 'agency')
  expect(agency).toMatchObject({ value: '前埠区教育局', how: 'inferred' })
})
