import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import type { Assets } from '../../src/bundle/assets.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'
import { writePages } from '../support/written-site.ts'

const assets = new Proxy({} as Assets, { get: (_, name) => `/assets/${String(name)}` })
const written = writePages(toPages(makeSampleArchive()), assets)

interface Part {
  readonly text: string
  readonly lang: string
}

/** Every text that is read out, attributes too, with the language it is said to be in. */
function partsOf(node: DefaultTreeAdapterTypes.ParentNode, lang = ''): readonly Part[] {
  return node.childNodes.flatMap((child): readonly Part[] => {
    if (child.nodeName === '#text' && 'value' in child) return [{ text: child.value, lang }]
    if (!('tagName' in child) || child.tagName === 'script') return []
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]))
    const own = attributes['lang'] ?? lang
    const said = ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) => {
      const text = attributes[name]
      return text === undefined ? [] : [{ text, lang: own }]
    })
    return [...said, ...partsOf(child, own)]
  })
}

function bodyParts(markup: string): readonly Part[] {
  return partsOf(parse(markup.replace(/<head>.*<\/head>/s, '')))
}

test('on a page in English whatever is Chinese says so, and nothing English is called Chinese', () => {
  const pages = written.filter(({ page }) => page.lang === 'en')
  expect(pages).toHaveLength(3)
  for (const { page, markup } of pages)
    for (const { text, lang } of bodyParts(markup)) {
      const where = `${page.outputPath}: ${text}`
      // A name that an attribute says contains the archive's title as it is.
      if (/\p{Script=Han}/u.test(text) && !text.endsWith(', home page'))
        expect(lang, where).toMatch(/^zh-/)
      if (/[a-z]{4}/.test(text) && !/\p{Script=Han}/u.test(text)) expect(lang, where).toBe('en')
    }
})

test('on a Chinese page the way to English says that it is', () => {
  const links = written.flatMap(({ page, markup }) =>
    page.lang === 'en' ? [] : bodyParts(markup).filter(({ text }) => /English/.test(text)),
  )
  expect(links.length).toBeGreaterThan(50)
  for (const { lang } of links) expect(lang).toBe('en')
})
