import { expect, test } from 'vitest'
import { makeConverters, wordsOfReport } from '../../src/archive/converters.ts'
import { checkContentConversions } from '../../src/archive/ledger/check-content.ts'
import { mergeLedgers } from '../../src/archive/ledger/conversion-ledger.ts'
import { DOUBT_RANKS, toDoubtRank, weighWord } from '../../src/archive/ledger/doubt-rank.ts'
import { makeLedger } from '../../src/archive/ledger/make-ledger.ts'
import { parseReviewed } from '../../src/archive/ledger/parse-reviewed.ts'
import type { ReportLedger } from '../../src/archive/ledger/summarise.ts'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { loadContent } from '../../src/archive/load-content.ts'
import { prepareConversion } from '../../src/archive/prepare-conversion.ts'
import { parseBody } from '../../src/markdown/parse-body.ts'
import { readTexts } from '../../src/markdown/read-texts.ts'
import { goodReport, makeContent } from '../support/make-content.ts'

const SETTINGS = 'title: 柳浦档案\nbaseUrl: https://reports.example\n'
const HEADER = 'scope\tword\tresult\tnote\n'

const write = (body: string, more: Readonly<Record<string, string>> = {}): string =>
  makeContent({ 'archive.yaml': SETTINGS, 'reports/2022-a.md': goodReport('', body), ...more })

test('the ledger of the sample archive lists exactly the choices that the engine explains', async () => {
  const content = await loadContent('content')
  const { settings, agencies, glossary } = content
  await prepareConversion(settings.hantStandard)
  const converters = makeConverters(settings, agencies, glossary)
  const explained = content.reports.flatMap(({ slug, meta, body }) => {
    const script = meta.script ?? settings.script
    const { explain } = converters.forReport(script, wordsOfReport(meta))
    return readTexts(parseBody(body, { ...settings, script, place: 'reports' })).flatMap(
      ({ id, source, decided }) =>
        explain(source, decided).choices.map(
          ({ at, result, layer }) => `${slug}#${id} ${at} ${result} ${layer}`,
        ),
    )
  })
  const { places } = await makeLedger(content)
  const listed = places
    .filter(({ isField }) => !isField)
    .map(({ report, block, at, result, layer }) => `${report}#${block} ${at} ${result} ${layer}`)
  expect(listed.length).toBeGreaterThan(3000)
  expect(listed.toSorted()).toEqual(explained.toSorted())
})

test('fields of the front matter are in the ledger, each under its name', async () => {
  const content = await loadContent(
    makeContent({
      'archive.yaml': SETTINGS,
      'reports/2022-a.md': goodReport('subtitle: 民生发展\ntopics: [干货]\n', '正文。'),
    }),
  )
  const { places } = await makeLedger(content)
  const fields = places.map(({ block, source, result }) => `${block} ${source}→${result}`)
  expect(fields).toContain('subtitle 发→發')
  expect(fields).toContain('topics 干→乾')
})

test('what is most doubtful comes first, and the rest keeps the order of the text', async () => {
  const content = await loadContent('content')
  const { places } = await makeLedger(content)
  const ranks = places.map(({ rank }) => rank)
  expect(new Set(ranks).size).toBeGreaterThan(3)
  const certain = ranks.indexOf('none')
  expect(certain).toBeGreaterThan(50)
  expect(ranks.slice(certain).every((rank) => rank === 'none')).toBe(true)
  const words = places
    .slice(0, certain)
    .map(({ word, source, rank }) => `${rank} ${word} ${source}`)
  const ends = words.filter((word, i) => word !== words[i + 1])
  expect(ends.length).toBeLessThan(words.length)
  const first = places.filter(({ rank }) => rank === 'none').map(({ report }) => report)
  expect([...new Set(first)]).toEqual(
    content.reports.map(({ slug }) => slug).filter((slug) => first.includes(slug)),
  )
})

test.each([
  [{ layer: 'lexicon', doubts: ['character', 'segmenter'], word: '修表', source: '表' }, 'twice'],
  [{ layer: 'phrase', doubts: ['character', 'rare'], word: '并除', source: '并' }, 'once'],
  [{ layer: 'phrase', doubts: ['character'], word: '核准', source: '准' }, 'none'],
  [{ layer: 'lexicon', doubts: [], word: '编制', source: '制' }, 'senses'],
  [{ layer: 'boundary', doubts: [], word: '生发', source: '发' }, 'refused'],
  [{ layer: 'character', doubts: ['alone'], word: '干', source: '干' }, 'alone'],
  [{ layer: 'character', doubts: [], word: '个', source: '个' }, 'none'],
  [{ layer: 'glossary', doubts: [], word: '编制', source: '制' }, 'none'],
] as const)('%o is doubted: %s', (choice, rank) => {
  expect(toDoubtRank(choice)).toBe(rank)
  expect(DOUBT_RANKS).toContain(rank)
})

test('a word is read sooner for how likely it is wrong, and then for how often it stands', () => {
  expect(weighWord({ rank: 'senses', count: 4 })).toBeGreaterThan(
    weighWord({ rank: 'once', count: 20 }),
  )
  expect(weighWord({ rank: 'once', count: 9 })).toBeGreaterThan(
    weighWord({ rank: 'once', count: 4 }),
  )
  expect(weighWord({ rank: 'none', count: 900 })).toBe(0)
})

test('a place has what is around its word, eight characters on either side', async () => {
  const content = await loadContent(write('一二三四五六七八九十晒后烘干，甲乙丙丁戊己庚辛壬癸。'))
  const { places } = await makeLedger(content)
  const place = places.find(({ source }) => source === '干')
  expect(place).toMatchObject({
    word: '烘干',
    before: '五六七八九十晒后',
    after: '，甲乙丙丁戊己庚',
  })
})

const codesOf = (text: string): readonly string[] =>
  parseReviewed('conversions.tsv', new TextEncoder().encode(text)).diagnostics.map(
    ({ code, place }) => `${code} ${place.line}`,
  )

test.each([
  ['a header of its own', 'word\tresult\n', ['conversion/header 1']],
  ['a line without a result', `${HEADER}archive\t公里\n`, ['conversion/columns 2']],
  ['a fifth column', `${HEADER}archive\t公里\t公里\t注\t五\n`, ['conversion/columns 2']],
  ['an uneven pair', `${HEADER}archive\t公里\t公里里\n`, ['conversion/length 2']],
  [
    'a word twice for one scope',
    `${HEADER}archive\t公里\t公里\n# 注\nliupu\t公里\t公里\narchive\t公里\t公裡\n`,
    ['conversion/twice 5'],
  ],
  ['nothing wrong', `${HEADER}\n2022-a#p-3\t公里⇥公里\t注\n`, []],
])('conversions.tsv with %s', (_, text, codes) => {
  expect(codesOf(text)).toEqual(codes)
})

const check = async (folder: string): Promise<readonly string[]> =>
  (await checkContentConversions(await loadContent(folder))).map(
    ({ code, place, parameters }) =>
      `${place.file}:${place.line} ${code} ${Object.values(parameters).join(' ')}`,
  )

test('a line is told when its word, its place or what is written there is gone', async () => {
  const lines = [
    'archive\t烘干\t烘乾',
    'archive\t公里\t公里',
    'archive\t签字\t籤字',
    '2022-b\t烘干\t烘乾',
    '2022-a#p-0\t烘干\t烘乾',
  ]
  const folder = write('烘干以后签字。', { 'conversions.tsv': `${HEADER}${lines.join('\n')}\n` })
  expect(await check(folder)).toEqual([
    'conversions.tsv:3 conversion/stale 公里 archive',
    'conversions.tsv:4 conversion/changed 签字 籤字 簽字',
    'conversions.tsv:5 conversion/scope 2022-b  → 2022-a',
    'conversions.tsv:6 conversion/stale 烘干 2022-a#p-0',
  ])
  const { diagnostics, archive } = await loadArchive(folder)
  expect(archive).toBeUndefined()
  expect(diagnostics.map(({ code }) => code)).toContain('conversion/scope')
})

test('a line of an agency applies to its reports, and not to those of others', async () => {
  const folder = makeContent({
    'archive.yaml': SETTINGS,
    'agencies.yaml': 'liupu: {name: 柳浦街道办事处}\nyueyan: {name: 堰上街道办事处}\n',
    'reports/2022-a.md': goodReport('agency: 柳浦街道办事处\n', '烘干。'),
    'reports/2022-b.md': goodReport('agency: 堰上街道办事处\n', '烘干。'),
    'conversions.tsv': `${HEADER}liupu\t烘干\t烘乾\n`,
  })
  const { places } = await makeLedger(await loadContent(folder))
  const dried = places.filter(({ word }) => word === '烘干')
  expect(dried.map(({ report, reviewed }) => [report, reviewed])).toEqual([
    ['2022-a', 2],
    ['2022-b', undefined],
  ])
})

test('a line of the archive says nothing of a report in the other script', async () => {
  const folder = makeContent({
    'archive.yaml': SETTINGS,
    'reports/2022-a.md': goodReport('', '公布结果。'),
    'reports/2022-b.md': goodReport('script: Hant\n', '公布結果。'),
    'conversions.tsv': `${HEADER}archive\t公布\t公佈\n`,
  })
  expect(await check(folder)).toEqual([])
})

test('a name that nobody has decided is told once, however many reports have it', async () => {
  const fields = 'byline: [{name: 高头发}]\n'
  const folder = makeContent({
    'archive.yaml': SETTINGS,
    'reports/2022-a.md': goodReport(fields),
    'reports/2022-b.md': goodReport(fields),
  })
  expect(await check(folder)).toEqual([
    'reports/2022-a.md:4 conversion/undecided-name 高头发 高頭發 高頭髮 archive 高头发⇥高頭髮',
  ])
})

test('the archive tells its totals, and what a person found right is not uncertain', async () => {
  const body = '一律不准停车，开会念了一遍。'
  const plain = await loadArchive(write(body))
  const seen = await loadArchive(
    write(body, { 'conversions.tsv': `${HEADER}archive\t不准\t不准\t看过\n` }),
  )
  const [before, after] = [plain.archive?.ledger, seen.archive?.ledger]
  expect(before?.groups.map(({ word }) => word)).toContain('不准')
  expect(after?.groups.map(({ word }) => word)).not.toContain('不准')
  expect(after).toMatchObject({ confirmed: 1, uncertain: (before?.uncertain ?? 0) - 1 })
  expect(after?.places).toBe(before?.places)
  expect(after?.byLayer.boundary).toBe(1)
})

test('of very many uncertain words 200 are kept, some of every rank, each with three places', () => {
  const ledger = (report: string, rank: 'once' | 'twice', from: number): ReportLedger => ({
    characters: 10,
    byLayer: { phrase: 150 },
    confirmed: 0,
    otherwise: new Map(),
    groups: Array.from({ length: 150 }, (_, i) => ({
      word: `干${from + i}`,
      source: '干',
      result: '乾',
      others: '幹',
      layer: 'phrase',
      rank,
      script: 'Hans',
      count: 2,
      examples: [{ report, block: 'p1', isField: false, before: '', after: '' }],
    })),
  })
  const merged = mergeLedgers(
    [ledger('a', 'once', 0), ...['b', 'c', 'd', 'e'].map((slug) => ledger(slug, 'twice', 500))],
    [],
  )
  expect(merged).toMatchObject({ places: 750, uncertain: 1500, moreGroups: 100 })
  expect(merged.groups).toHaveLength(200)
  expect(merged.groups.filter(({ rank }) => rank === 'once')).toHaveLength(50)
  expect(merged.groups[0]).toMatchObject({ rank: 'twice', count: 8 })
  expect(merged.groups[0]?.examples.map(({ report }) => report)).toEqual(['b', 'c', 'd'])
})
