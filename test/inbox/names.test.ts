import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toAgencyStem } from '../../src/inbox/names/agency-stem.ts'
import { nameReports } from '../../src/inbox/names/name-reports.ts'
import { romanise } from '../../src/inbox/names/romanise.ts'
import { isSlug } from '../../src/report/slug.ts'
import { fillSlugPattern, parseSlugPattern, USUAL_SLUG } from '../../src/report/slug-pattern.ts'
import { ingestRaw } from '../ingest/ingest-raw.ts'
import { toRuns } from '../support/runs.ts'

test.each([
  ['吉林省人民政府', 'jilin'],
  ['杭州市西湖区教育局', 'xihu-jiaoyu'],
  ['宁波市海曙区月湖街道办事处', 'yuehu'],
  ['新疆维吾尔自治区人民政府', 'xinjiang'],
  ['恩施土家族苗族自治州人民政府', 'enshi'],
  ['海南省乐东黎族自治县人民政府', 'ledong'],
  ['内蒙古自治区发展和改革委员会', 'neimenggu-fazhanhegaige'],
  ['景德镇市人民政府', 'jingdezhen'],
  ['新乡市人民政府办公室', 'xinxiang'],
  ['武乡县', 'wuxiang'],
  ['单县人民政府', 'shanxian'],
  ['国务院办公厅', 'guowuyuan'],
  ['国家税务总局', 'guojiashuiwu'],
  ['上海市闵行区市场监督管理局', 'minhang-shichangjiandu'],
  ['合肥高新技术产业开发区管理委员会', 'hefei'],
  ['阿拉善左旗人民政府', 'alashanzuo'],
  ['桃源社区居民委员会', 'taoyuan'],
  ['下湾街道办', 'xiawan'],
  ['中共吉林省委员会', 'jilin'],
  ['臺北市政府', 'taibei'],
  ['長春市政府', 'changchun'],
  ['高雄市政府環境保護局', 'gaoxiong-huanjingbaohu'],
  ['示例　区　教育局', 'shili-jiaoyu'],
  ['柳江市人民政府新桥街道办事处', 'xinqiao'],
  ['柳江市钟楼区人民政府前街镇人民政府', 'qianjie'],
  ['中共柳江市委宣传部', 'liujiang-xuanchuan'],
  ['中共柳江市委办公室', 'liujiang'],
  ['柳江市委员会', 'liujiang'],
  ['柳西區議會', 'liuxi-yihui'],
  ['甲县住房和城乡建设局', 'jiaxian-zhufanghechengxiangjian'],
  ['甲县城镇建设办公室', 'jiaxian-chengzhenjianshe'],
  ['甲县粮食和物资储备局', 'jiaxian-liangshihewuzichubei'],
  ['甲县妇女联合会', 'jiaxian-funvlianhehui'],
  ['甲县重点项目办公室', 'jiaxian-zhongdianxiangmu'],
])('%s is called %s, and nothing about it is in doubt', (agency, stem) => {
  expect(toAgencyStem(agency)).toEqual({ text: stem, unsure: [] })
})

test.each([
  ['陕西省', 'shaanxi'],
  ['山西省', 'shanxi'],
  ['吕梁市', 'lvliang'],
  ['乐清市', 'yueqing'],
  ['乐山市', 'leshan'],
  ['蔚县', 'yuxian'],
  ['六安市', 'luan'],
  ['六盘水市', 'liupanshui'],
  ['长子县', 'zhangzi'],
  ['长沙市', 'changsha'],
  ['都匀市', 'duyun'],
  ['重庆市', 'chongqing'],
  ['台州市', 'taizhou'],
])('names of places are read as people there read them: %s', (place, stem) => {
  expect(toAgencyStem(place)).toEqual({ text: stem, unsure: [] })
})

test.each([
  ['玉圩镇人民政府', '圩', 'wei'],
  ['东埔镇', '埔', 'bu'],
  ['上堡乡', '堡', 'pu'],
  ['重石乡', '重', 'zhong'],
])('what may be read in several ways is said to be unsure: %s', (place, character, other) => {
  const unsure = toAgencyStem(place)?.unsure ?? []
  expect(unsure.map((one) => one.character)).toEqual([character])
  expect(unsure[0]?.readings).toContain(other)
})

test.each(['特区政府', '市人民政府', '省人民政府', '人民政府办公室', '', '　'])(
  '“%s” names nobody',
  (agency) => expect(toAgencyStem(agency)).toBeUndefined(),
)

test('whatever an agency is called, its part of the name is a slug', () => {
  const name = fc.array(
    fc.constantFrom(...'吉林省市区县镇乡厅局办公室人民政府乐重圩甲a1 -、。（）𠀀'),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(name, (characters) => {
      const stem = toAgencyStem(characters.join(''))
      expect(stem === undefined || isSlug(stem.text)).toBe(true)
      expect(toAgencyStem(characters.join(''))).toEqual(stem)
    }),
    toRuns(300),
  )
})

test('Latin letters and digits of a name stay', () => {
  expect(romanise('A区3号').syllables.join('')).toBe('aqu3hao')
})

const KNOWN = [{ slug: 'shanwan', name: '下湾街道办事处', shortName: '下湾街道' }]
const REPORT =
  '下湾街道2021年工作总结\n今年以来，街道上下团结一心，办成了许多群众盼望的实事，成效明显。'

function name(
  text: string,
  file: string,
  { agencies = KNOWN, pattern = USUAL_SLUG } = {},
): readonly string[] {
  const { articles, source } = ingestRaw(text, file)
  return nameReports(articles, source, { agencies, pattern }).map(({ slug }) => slug)
}

test('an agency of the archive gives its slug, another its name as it is read', () => {
  expect(name(REPORT, 'raw/a.txt')).toEqual(['2021-shanwan-annual'])
  expect(name(REPORT, 'raw/002_df0c3f96d6c64cab.txt', { agencies: [] })).toEqual([
    '2021-xiawan-annual',
  ])
})

const NEWS = (n: number): string =>
  `第${n}条路修好了\n本报讯(通讯员 柳青)上周，又修好一条路，群众出行更方便，人人说好。`

test('where a text names nobody, its raw file gives the name, without year and topic', () => {
  expect(name(NEWS(1), 'raw/002_df0c3f96d6c64cab.txt', { agencies: [] })).toEqual(['002-news'])
  expect(name(NEWS(1), 'raw/news-2021-bridge.txt', { agencies: [] })[0]).toMatch(/bridge-news$/)
})

test.each([
  'raw/工作总结.txt',
  'raw/../../x.txt',
  'raw/..txt',
  'raw/A B?.txt',
  `raw/${'a'.repeat(200)}.txt`,
])('names of %s are slugs', (file) => {
  expect(name(REPORT, file, { agencies: [] }).every(isSlug)).toBe(true)
  expect(name(NEWS(1), file, { agencies: [] }).every(isSlug)).toBe(true)
})

test('names of two articles of one page differ', () => {
  const names = name(`${NEWS(1)}\n${NEWS(2)}`, 'raw/a.txt', { agencies: [] })
  expect(names).toEqual(['a-news', 'a-news-2'])
})

test('an archive may name its reports otherwise', () => {
  expect(name(REPORT, 'raw/a.txt', { pattern: '{agency}-{year}' })).toEqual(['shanwan-2021'])
  expect(name(REPORT, 'raw/017.txt', { pattern: 'r{raw}-{topic}' })).toEqual(['r017-annual'])
  expect(name(REPORT, 'raw/a.txt', { pattern: '{date}-{agency}' })[0]).toMatch(
    /^2021[\d-]*-shanwan$/,
  )
})

test.each(['{year}-{agency}-{topic}', '{agency}', 'r-{raw}', '{date}-{district}-{agency}'])(
  'the pattern %s is good',
  (pattern) => expect(parseSlugPattern(pattern)).toBe(pattern),
)

test.each([
  '',
  'report',
  '{jahr}-{agency}',
  '{year}_{agency}',
  '../{raw}',
  '{Year}',
  '{agency',
  '-{agency}',
  '{year} {agency}',
])('the pattern “%s” is refused', (pattern) => expect(parseSlugPattern(pattern)).toBeUndefined())

test('a place that nothing is known for goes with its hyphen', () => {
  expect(fillSlugPattern('{date}-{agency}-{topic}', { topic: 'news' })).toBe('news')
  expect(fillSlugPattern('{year}-{agency}-{topic}', { year: '2021', topic: 'news' })).toBe(
    '2021-news',
  )
})
