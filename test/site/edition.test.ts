import { expect, test } from 'vitest'
import { toEdition } from '../../src/site/shown/edition.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'

test('the same content has the same name, and any change of it another', () => {
  const archive = makeSampleArchive()
  const [first, ...others] = archive.reports
  if (!first) throw new Error('The sample has no report.')
  const changed = {
    ...first,
    texts: { ...first.texts, Hant: { ...first.texts.Hant, title: '改' } },
  }
  const names = [
    archive,
    { ...archive, reports: others },
    { ...archive, reports: [changed, ...others] },
    { ...archive, glossary: [] },
    { ...archive, settings: { ...archive.settings, licence: 'CC0' } },
  ].map(toEdition)
  expect(new Set(names).size).toBe(5)
  expect(toEdition(makeSampleArchive())).toBe(names[0])
  expect(names[0]).toMatch(/^[0-9a-f]{12}$/)
})

test('the about page says which edition it is and which report is the newest', () => {
  const archive = makeSampleArchive()
  const [hans, hant] = toPages(archive).content.filter(({ url }) => url.endsWith('/about/'))
  const text = (page: typeof hans): string | undefined =>
    page?.about?.holdings.find(({ label }) => label === '版本')?.text
  expect(text(hans)).toBe(`${toEdition(archive)}，最新一篇2024年12月20日`)
  expect(text(hant)).toBe(text(hans))
})
