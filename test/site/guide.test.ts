import { expect, test } from 'vitest'
import { toPages } from '../../src/site/to-pages.ts'
import { ENGLISH } from '../../src/words/english.ts'
import { toGuidePieces } from '../../src/words/guide.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'

const targets = { catalogue: '/c/' }

test.each([
  ['plain', [{ text: 'plain' }]],
  [
    'See [目录](catalogue), 目录。',
    [
      { text: 'See ' },
      { text: '目录', lang: 'zh-Hans', url: '/c/', hreflang: 'zh-Hans' },
      { text: ', ' },
      { text: '目录。', lang: 'zh-Hans' },
    ],
  ],
  ['[the list](catalogue)', [{ text: 'the list', url: '/c/', hreflang: 'zh-Hans' }]],
])('%s: links and Chinese words are told apart', (text, pieces) => {
  const setting = { targets, hanLang: 'zh-Hans', hreflang: 'zh-Hans' } as const
  expect(toGuidePieces(text, setting)).toEqual(pieces)
})

test('a guide that names a place nobody knows is a fault of ours', () => {
  expect(() => toGuidePieces('[x](nowhere)', { targets })).toThrow(/nowhere/)
})

test('what the archive says in English is shown; without it the Chinese is shown as Chinese', () => {
  const [without] = toPages(makeSampleArchive()).english
  expect(without?.heading).toEqual([{ text: '青澜区街道报告档案', lang: 'zh-Hans' }])
  const english = { title: 'Reports of Qinglan', description: 'Annual reports [of](a) 青澜.' }
  const [home, about] = toPages(makeSampleArchive({ english })).english
  expect(home?.title).toBe('Reports of Qinglan')
  // A maintainer's words are text, whatever marks they hold.
  expect(home?.say[0]).toEqual([
    { text: 'Annual reports [of](a) ' },
    { text: '青澜', lang: 'zh-Hans' },
    { text: '.' },
  ])
  expect(about?.description).toBe(english.description)
  expect(without?.description).toMatch(
    /^The reports are in Chinese\. .+ but this page, About and Help\.$/,
  )
  expect(about?.title).toBe('About Reports of Qinglan · Reports of Qinglan')
})

test('the homes, the about pages and the help pages name one another as the same in other languages', () => {
  const pages = toPages(makeSampleArchive())
  for (const [path, list] of [
    ['', pages.home],
    ['about/', pages.content],
    ['help/', pages.help],
  ] as const) {
    const english = pages.english.find(({ url }) => url === `/en/${path}`)
    const chinese = list.find(({ url }) => url === `/zh-hant/${path}`)
    expect(english?.alternates.map(({ lang }) => lang)).toEqual([
      'zh-Hans',
      'zh-Hant',
      'en',
      'x-default',
    ])
    expect(chinese?.alternates).toEqual(english?.alternates)
  }
  const glossary = pages.glossary[0]
  expect(glossary?.alternates.map(({ lang }) => lang)).not.toContain('en')
})

test('help explains the same queries in every language', () => {
  const pages = toPages(makeSampleArchive())
  const [hans] = pages.help
  const ids = hans?.sections.map(({ id }) => id)
  expect(ENGLISH.help.sections.map(({ id }) => id)).toEqual(ids)
  const queries = hans?.sections.flatMap(({ rows }) => rows.map(([term]) => term[0]?.text))
  const inEnglish = ENGLISH.help.sections.flatMap(({ rows = [] }) => rows.map(([term]) => term))
  expect(inEnglish.length).toBeGreaterThan(4)
  for (const term of inEnglish) expect(queries).toContain(term)
})
