import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5'
import { expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { toMachineFiles } from '../../src/site/machine/to-machine-files.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'
import { makeSampleAssets } from '../support/sample-assets.ts'
import { writePages } from '../support/written-site.ts'

const PREFIX = '/archive/'
const sample = makeSampleArchive({ pathPrefix: PREFIX })
const archive: Archive = {
  ...sample,
  formerReports: [
    { kind: 'moved', slug: 'old-name', to: sample.reports[0]?.slug ?? '' },
    {
      kind: 'removed',
      slug: 'withdrawn',
      date: '2026-12-01',
      reasons: { Hans: '重复收录', Hant: '重複收錄' },
    },
  ],
}
const pages = toPages(archive)
const written = writePages(pages, makeSampleAssets(PREFIX))
const documents = written.map(({ page, markup }) => ({
  page,
  markup,
  elements: elementsOf(parse(markup, { onParseError: ({ code }) => parseErrors.push(code) })),
}))
const parseErrors: string[] = []

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  const children = 'content' in node ? node.content.childNodes : node.childNodes
  return children.flatMap((child) => {
    if (!('tagName' in child)) return []
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]))
    const text = child.childNodes.map((one) => ('value' in one ? one.value : '')).join('')
    return [{ name: child.tagName, attributes, text }, ...elementsOf(child)]
  })
}

test('every kind of page is among them, in both scripts', () => {
  expect(new Set(written.map(({ kind }) => kind))).toEqual(new Set(Object.keys(pages)))
  expect(written.length).toBeGreaterThan(40)
})

test('the markup is what a browser reads: nothing is moved, closed or repaired', () => {
  expect(parseErrors).toEqual([])
  for (const { page, markup } of documents) {
    const once = serialize(parse(markup))
    expect(serialize(parse(once)), page.outputPath).toBe(once)
    // The number of tags of each name that went in is the number a parser sees.
    const tags = (text: string, tag: RegExp): number => text.match(tag)?.length ?? 0
    for (const name of ['p', 'li', 'div', 'section', 'span', 'a', 'table', 'tr', 'td', 'th'])
      expect(tags(once, new RegExp(`<${name}[ >]`, 'g')), `${page.outputPath} ${name}`).toBe(
        tags(markup, new RegExp(`<${name}[ >]`, 'g')),
      )
  }
})

test('nothing is inline: no script, no style, no handler', () => {
  for (const { page, elements } of documents)
    for (const { name, attributes, text } of elements) {
      const where = `${page.outputPath} <${name}>`
      expect(name, where).not.toBe('style')
      // A data block is not run.
      if (name === 'script' && attributes['type'] !== 'application/ld+json')
        expect([attributes['src'] !== undefined, text], where).toEqual([true, ''])
      for (const attribute of Object.keys(attributes))
        expect(attribute, where).not.toMatch(/^(?:on|style$)/)
    }
})

test('every page states its policy before anything is loaded', () => {
  for (const { page, elements } of documents) {
    const names = elements.map(({ attributes }) => attributes['http-equiv'])
    const policy = names.indexOf('Content-Security-Policy')
    const first = elements.findIndex(({ name }) => name === 'link' || name === 'script')
    expect(policy, page.outputPath).toBeGreaterThan(0)
    expect(policy, page.outputPath).toBeLessThan(first)
  }
})

test('nothing is loaded from elsewhere', () => {
  for (const { page, elements } of documents)
    for (const { name, attributes } of elements) {
      const loads =
        name === 'link' && !/^(?:canonical|alternate|schema\..+)$/.test(attributes['rel'] ?? '')
          ? attributes['href']
          : attributes['src']
      if (loads !== undefined) expect(loads, page.outputPath).toMatch(/^\/archive\//)
    }
})

test('every internal link leads to a page of the site, and every # to an element', () => {
  const ids = new Map(
    documents.map(({ page, elements }) => [
      page.url,
      new Set(elements.flatMap(({ attributes }) => attributes['id'] ?? [])),
    ]),
  )
  for (const { outputPath } of toMachineFiles(archive, pages))
    ids.set(PREFIX + outputPath, new Set())
  let seen = 0
  for (const { page, elements } of documents)
    for (const { name, attributes } of elements) {
      const link =
        name === 'form' ? attributes['action'] : name === 'a' ? attributes['href'] : undefined
      if (link === undefined || /^(?:https?|mailto):/.test(link)) continue
      const { pathname, hash } = new URL(link, `https://host${page.url}`)
      // A raw text is a file that the build copies.
      if (pathname.startsWith(`${PREFIX}raw/`)) continue
      const target = ids.get(pathname)
      expect(target, `${page.outputPath} → ${link}`).toBeDefined()
      if (hash !== '') expect(target, `${page.outputPath} → ${link}`).toContain(hash.slice(1))
      seen++
    }
  expect(seen).toBeGreaterThan(1000)
})

test('ids are unique on a page, and the same in both scripts of a report', () => {
  const idsOf = (elements: readonly Element[]): readonly string[] =>
    elements.flatMap(({ attributes }) => attributes['id'] ?? [])
  const byUrl = new Map(documents.map(({ page, elements }) => [page.url, idsOf(elements)]))
  for (const [url, ids] of byUrl) expect(new Set(ids).size, url).toBe(ids.length)
  // The two scripts side by side are one page.
  for (const { page } of documents)
    if (/\/reports\/[^/]+\/$/.test(page.url))
      expect(byUrl.get(page.url)).toEqual(byUrl.get(page.otherUrl))
})

test('a page says its language, and whatever is in the other script says its own', () => {
  for (const { page, elements } of documents) {
    expect(elements.find(({ name }) => name === 'html')?.attributes['lang']).toBe(page.lang)
    for (const { attributes } of elements)
      if (attributes['hreflang'] !== undefined && attributes['rel'] === undefined)
        expect(attributes['lang'] ?? attributes['hreflang']).toBe(attributes['hreflang'])
  }
})

test('a title with marks of markup is shown, not read', () => {
  const page = documents.find(({ page }) =>
    page.url.endsWith('zh-hans/reports/2019-shiqiao-annual/'),
  )
  expect(page?.markup).toContain('&#60;送审稿&#62;&#38;附件')
  expect(page?.elements.some(({ name }) => name === '送审稿')).toBe(false)
})

test('no line break of a template is between two characters', () => {
  for (const { page, markup } of documents)
    expect(markup.replace(/<pre>.*?<\/pre>/gs, ''), page.outputPath).not.toMatch(
      /\p{Script=Han}\n\s*\p{Script=Han}/u,
    )
})
