import { expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { goodReport, makeContent } from '../support/make-content.ts'

const SETTINGS = 'title: 柳浦档案\nbaseUrl: https://reports.example\n'

async function load(files: Readonly<Record<string, string>>): Promise<Archive> {
  const { archive } = await loadArchive(makeContent({ 'archive.yaml': SETTINGS, ...files }))
  if (!archive) throw new Error('The content is good.')
  return archive
}

const FILES = {
  'agencies.yaml': 'liupu: {name: 柳浦街道办事处, convert: ["岳台 岳台"]}\n',
  'reports/2022-a.md': goodReport('agency: liupu\n', '一律不准停车，又签字。'),
  'conversions.tsv': 'scope\tword\tresult\tnote\n2022-a\t签字\t簽字\t写上名字\n',
}

test('an uncertain word is shown with its choice and a link to its paragraph, in either script', async () => {
  const { conversions } = toPages(await load(FILES))
  expect(conversions.map(({ url }) => url)).toEqual([
    '/zh-hans/conversions/',
    '/zh-hant/conversions/',
  ])
  for (const page of conversions) {
    const words = page.ranks.flatMap((rank) => rank.words)
    const allowed = words.find(({ word }) => word === '不准')
    expect(allowed).toMatchObject({ source: '准', result: '准', wordLang: 'zh-Hans' })
    const folder = page.script === 'Hans' ? 'zh-hans' : 'zh-hant'
    expect(allowed?.examples[0]?.url).toMatch(new RegExp(`^/${folder}/reports/2022-a/#p`))
    expect(words.map(({ word }) => word)).not.toContain('签字')
  }
})

test('decisions of persons are shown with their notes and where they hold', async () => {
  const [hans] = toPages(await load(FILES)).conversions
  expect(hans?.decisions).toMatchObject([
    {
      word: '岳台',
      result: '岳台',
      note: [{ text: '编者所定' }],
      scope: { url: '/zh-hans/agencies/liupu/' },
    },
    {
      word: '签字',
      result: '簽字',
      note: [{ text: '写上名字' }],
      scope: { url: '/zh-hans/reports/2022-a/' },
    },
  ])
})

test('an agency without a report has no page to lead to', async () => {
  const reports = { 'reports/2022-a.md': goodReport('', '一律不准停车，又签字。') }
  const [hans] = toPages(await load({ ...FILES, ...reports })).conversions
  expect(hans?.decisions[0]?.scope).toEqual({ label: '柳浦街道办事处' })
})

test('however many words are uncertain, 200 are listed and the others counted', async () => {
  const archive = await load(FILES)
  const [group] = archive.ledger?.groups ?? []
  if (!archive.ledger || !group) throw new Error('不准 is uncertain.')
  const ledger = { ...archive.ledger, groups: Array.from({ length: 200 }, () => group) }
  const pages = toPages({ ...archive, ledger: { ...ledger, moreGroups: 31 } })
  expect(pages.conversions[1]?.more).toBe('其餘31個詞沒有列出。')
})

test('the about page has the totals in one line, which leads to the page', async () => {
  const archive = await load(FILES)
  const [hans] = toPages(archive).content
  const line = hans?.about?.holdings.find(({ label }) => label === '简繁转换')
  const { places, uncertain } = archive.ledger ?? {}
  expect(line?.text).toContain(`一字对多字${places}处，存疑${uncertain}处`)
  expect(line?.url).toBe('/zh-hans/conversions/')
  const link = { label: '转换说明', url: '/zh-hans/conversions/' }
  expect(hans?.chrome.footLinks).toContainEqual(link)
})
