import { expect, test } from 'vitest'
import type { Page } from '../../src/site/page.ts'
import type { Pages } from '../../src/site/page-kinds.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { toGuidePieces } from '../../src/words/guide.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'

/** Home, about and help. */
function toEnglish({ home, content, help }: Pages) {
  const isEnglish = ({ lang }: Page): boolean => lang === 'en'
  return [home.find(isEnglish), content.find(isEnglish), help.find(isEnglish)] as const
}

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
  const [without] = toEnglish(toPages(makeSampleArchive()))
  expect(without?.heading).toEqual([{ text: '青澜区街道报告档案', lang: 'zh-Hans' }])
  const english = { title: 'Reports of Qinglan', description: 'Annual reports [of](a) 青澜.' }
  const [home, about] = toEnglish(toPages(makeSampleArchive({ english })))
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
    const english = toEnglish(pages).find((page) => page?.url === `/en/${path}`)
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

test('help explains the same in every language, and what can be typed in the same order', () => {
  const { help } = toPages(makeSampleArchive())
  const [hans, hant, english] = help.map(({ sections }) => sections.map(({ id }) => id))
  expect([hant, english]).toEqual([hans, hans])
  const [inHans, , inEnglish] = help.map(({ sections }) =>
    sections.flatMap(({ rows }) => rows.map(([term]) => term.map(({ text }) => text).join(''))),
  )
  expect(inHans?.length).toBeGreaterThan(5)
  expect(inEnglish).toEqual(inHans)
})
