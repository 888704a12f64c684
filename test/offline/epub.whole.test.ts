import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { loadArchive } from '../../src/archive/load-archive.ts'
import type { PublishedReport } from '../../src/archive/published-report.ts'
import { toCollectionBook, toReportBook } from '../../src/exports/to-book.ts'
import { writeInto } from '../../src/files/read-write.ts'
import { renderBody } from '../../src/markdown/render-body.ts'
import { makeBookId } from '../../src/offline/epub/book-id.ts'
import { resolveHref } from '../../src/offline/epub/resolve-href.ts'
import { writeEpub } from '../../src/offline/epub/write-epub.ts'
import { SCRIPTS, type Script } from '../../src/report/script.ts'
import { findXmlFault } from '../support/check-xml.ts'
import { findEpubcheck } from '../support/epubcheck.ts'
import { HARD_BODIES, PICTURES } from '../support/hard-bodies.ts'
import { toPageText } from '../support/page-text.ts'

const home = mkdtempSync(join(tmpdir(), 'juanzong-epub-'))
const checkEpub = findEpubcheck()
if (!checkEpub) console.warn('No epubcheck was found: books are checked for well-formed XML only.')
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** The sample archive, and reports that are hard on a book. */
let archive: Archive

beforeAll(async () => {
  const loaded = await loadArchive('content')
  const [first] = loaded.archive?.reports ?? []
  if (!loaded.archive || !first) throw new Error('The sample archive has errors.')
  const bodies = { ...HARD_BODIES, all: Object.values(HARD_BODIES).join('\n\n') }
  const hard = Object.entries(bodies).map(([name, body], i): PublishedReport => {
    const text = (script: Script): PublishedReport['texts'][Script] => ({
      ...first.texts[script],
      title: `难处${i}：<${name}> & “全\u0001” 𠮷`,
      kicker: '肩题 & 眉',
      subtitle: '——副题',
      topics: ['甲&乙', '甲&乙'],
      body: renderBody(body, { script }),
    })
    return {
      ...first,
      slug: `2020-hard-${name}`,
      year: 2020,
      suggested: ['title', 'agency'],
      source: { url: 'https://www.qinglan.example/一 页?a=1&b=2', file: 'raw/第2期#3.txt' },
      texts: { Hans: text('Hans'), Hant: text('Hant') },
    }
  })
  archive = {
    ...loaded.archive,
    reports: [...loaded.archive.reports, ...hard],
    images: Object.keys(PICTURES),
  }
  for (const [path, bytes] of Object.entries(PICTURES)) writeInto(home, path, bytes)
  // A picture that the archive does not publish.
  writeInto(home, 'archive.png', PICTURES['images/闸 门.png'] ?? '')
})

const setting = (script: Script, change: object = {}) => ({
  archive,
  content: home,
  script,
  ...change,
})

const makeAll = (script: Script, isVertical = false): Uint8Array =>
  writeEpub(toCollectionBook(archive.reports, setting(script, { isVertical })))

const makeOne = (slug: string, script: Script, of: Archive = archive): Uint8Array => {
  const report = of.reports.find((some) => some.slug === slug)
  if (!report) throw new Error(`There is no ${slug}.`)
  return writeEpub(toReportBook(report, { ...setting(script), archive: of }))
}

const read = (book: Uint8Array, path: string): string => {
  const bytes = unzipSync(book, { filter: ({ name }) => name === path })[path]
  if (!bytes) throw new Error(`The book has no ${path}.`)
  return strFromU8(bytes)
}

describe('a book', () => {
  test('says what it is in its first bytes', () => {
    const book = makeOne('2023-yueyan-annual', 'Hans')
    // A reading system looks at these places: no extra field, nothing packed.
    expect(strFromU8(book.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
    expect(Object.keys(unzipSync(book)).slice(0, 2)).toEqual(['mimetype', 'META-INF/container.xml'])
  })

  test.each(SCRIPTS)('is well-formed XML in every file, %s', (script) => {
    const files = Object.entries(unzipSync(makeAll(script)))
    const documents = files.filter(([path]) => /\.(?:xhtml|opf|xml)$/.test(path))
    expect(documents.length).toBeGreaterThan(archive.reports.length)
    for (const [path, bytes] of documents)
      expect(findXmlFault(strFromU8(bytes)), path).toBe(undefined)
  })

  test('has the same text and the same ids as the page', () => {
    const book = makeAll('Hant')
    for (const { slug, texts } of archive.reports) {
      if (/hard-(?:pictures|characters|all)$/.test(slug)) continue
      const { markup } = texts.Hant.body
      const chapter = read(book, `EPUB/text/${slug}.xhtml`)
      const [, inner = ''] =
        /<div class="text">(.*)<\/div><section class="record"/s.exec(chapter) ?? []
      // Footnotes are elements of their own, and a way back is in each.
      const shown = inner.replace(/<a class="back".*?<\/a>/g, '').replace(/<p><b>/g, '<b>')
      expect(toPageText(shown).body, slug).toBe(toPageText(markup).body)
      expect(toPageText(shown).notes, slug).toEqual(toPageText(markup).notes)
      for (const [, id = ''] of markup.matchAll(/ id="([^"]+)"/g))
        expect(chapter.includes(` id="${id}"`), `${slug} ${id}`).toBe(true)
    }
  })

  test('a table keeps its head, its rows and its cells', () => {
    const book = makeAll('Hans')
    const report = archive.reports.find(({ texts }) => /<table/.test(texts.Hans.body.markup))
    const chapter = read(book, `EPUB/text/${report?.slug}.xhtml`)
    const toCells = (markup: string): readonly string[] =>
      Array.from(markup.matchAll(/<(?:th|td)[^>]*>(.*?)<\/(?:th|td)>/gs), ([, cell = '']) =>
        cell.replace(/<[^>]*>/g, ''),
      )
    expect(toCells(chapter)).toEqual(toCells(report?.texts.Hans.body.markup ?? ''))
    expect(toCells(chapter).length).toBeGreaterThan(2)
    expect(chapter).toMatch(/<thead>.*<th[^>]*scope="col"/s)
  })

  test('gives the same bytes twice, and another identifier to another edition', () => {
    expect(Buffer.from(makeAll('Hant')).equals(makeAll('Hant'))).toBe(true)
    const id = (book: Uint8Array): string =>
      /<dc:identifier id="book-id">(.*?)</.exec(read(book, 'EPUB/book.opf'))?.[1] ?? ''
    const ids = [
      makeAll('Hans'),
      makeAll('Hant'),
      makeAll('Hant', true),
      makeOne('2023-yueyan-annual', 'Hant'),
    ].map(id)
    expect(new Set(ids).size).toBe(4)
    for (const one of ids) expect(one).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/)
  })

  test('has an identifier as other programs make it from the address', () => {
    expect(makeBookId('https://www.example.com/')).toBe(
      'urn:uuid:3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559',
    )
  })

  test('says its language, its date and what it does for a reader', () => {
    const opf = read(makeOne('2023-yueyan-annual', 'Hant'), 'EPUB/book.opf')
    for (const part of [
      '<dc:language>zh-Hant</dc:language>',
      '<dc:creator>岳堰街道辦事處</dc:creator>',
      '<dc:date>2023-12-29</dc:date>',
      // The newest date that the report knows: when it was fetched.
      '<meta property="dcterms:modified">2024-03-02T00:00:00Z</meta>',
      '<meta property="schema:accessibilityFeature">structuralNavigation</meta>',
    ])
      expect(opf).toContain(part)
    // Conformance is for a person to decide and to sign.
    expect(opf).not.toContain('conformsTo')
    expect(opf).not.toContain('page-progression-direction')
    const vertical = makeAll('Hant', true)
    expect(read(vertical, 'EPUB/book.opf')).toContain('page-progression-direction="rtl"')
    expect(read(vertical, 'EPUB/book.css')).toContain('writing-mode: vertical-rl')
  })

  test('does not say that it conforms where a picture has no words', () => {
    expect(read(makeAll('Hans'), 'EPUB/book.opf')).not.toContain('conformsTo')
  })
})

describe('in a chapter', () => {
  const chapter = (name: string): string =>
    read(makeAll('Hans'), `EPUB/text/2020-hard-${name}.xhtml`)

  test('a note is a footnote after its block, and leads back', () => {
    const text = chapter('notes')
    expect(text).toMatch(
      /<a class="call" href="#n2"[^>]* id="call-n2" epub:type="noteref" role="doc-noteref">校2<\/a>/,
    )
    expect(text).toMatch(
      /<\/p><aside class="note" id="n2" epub:type="footnote" role="doc-footnote"><p><b>校注2[^<]*<\/b>.*?<a class="back"[^>]*href="#call-n2"/,
    )
    const calls = text.match(/epub:type="noteref"/g) ?? []
    expect(calls.length).toBeGreaterThan(7)
    expect(text.match(/epub:type="footnote"/g)).toHaveLength(calls.length)
    // No paragraph, caption or heading contains one.
    expect(text).not.toMatch(/<(p|h\d|figcaption)\b[^>]*>(?:(?!<\/\1>).)*<aside/s)
  })

  test('a link leads to the chapter of the book, else to the site, else nowhere', () => {
    const text = chapter('links')
    expect(text).toContain('<a href="2023-yueyan-annual.xhtml">')
    expect(text).toContain('<a href="https://qinglan-archive.example/zh-hans/about/">')
    expect(text).toContain('<a href="mailto:bgs@qinglan.example">')
    expect(text).not.toContain('#nowhere')
    expect(text).not.toContain('qinglan-archive.example/zh-hans/reports/2023-yueyan-annual')
  })

  test.each([
    ['../b/#p-1', 'b.xhtml#p-1'],
    ['../b/#p-2', 'b.xhtml'],
    ['../b/parallel/', 'https://reports.example/x/zh-hans/reports/b/parallel/'],
    ['../c/', 'https://reports.example/x/zh-hans/reports/c/'],
    ['#p-9', '#p-9'],
    ['#p-8', undefined],
    ['javascript:alert(1)', undefined],
    ['http://[', undefined],
  ])('%s leads to %s', (href, expected) => {
    const ids = new Map([
      ['a', new Set(['p-9'])],
      ['b', new Set(['p-1'])],
    ])
    const page = { slug: 'a', url: 'https://reports.example/x/zh-hans/reports/a/' }
    expect(resolveHref(href, page, { ids })).toBe(expected)
    const inside = expected?.startsWith('https:') ? undefined : expected
    expect(resolveHref(href, { slug: 'a', url: '/x/zh-hans/reports/a/' }, { ids })).toBe(inside)
  })

  test('a picture is in the book where every reading system shows it; else its words stay', () => {
    const book = makeAll('Hans')
    const text = read(book, 'EPUB/text/2020-hard-pictures.xhtml')
    const names = Object.keys(unzipSync(book)).filter((name) => name.startsWith('EPUB/images/'))
    // A JPEG that is called .png goes by what it is.
    expect(names).toEqual(['EPUB/images/1.png', 'EPUB/images/2.jpg'])
    expect(text).toContain('<img src="../images/1.png" alt="闸门"/>')
    expect(text).toContain('<span class="missing">桥（图见网页）</span>')
    expect(text).not.toMatch(/loading=|\.webp/)
  })
})

/** What epubcheck says of each, all at a time: it takes seconds to start. */
describe.skipIf(!checkEpub)('epubcheck finds no error and no warning in', () => {
  test.concurrent.each([
    ['the whole archive, Simplified', () => makeAll('Hans')],
    ['the whole archive, Traditional, in columns', () => makeAll('Hant', true)],
    [
      'a report with every kind of mark, of an archive without an address',
      () => {
        const settings = { ...archive.settings, baseUrl: '' }
        return makeOne('2020-hard-all', 'Hant', { ...archive, settings })
      },
    ],
  ])('%s', async (name, make) => {
    const file = join(home, `${name}.epub`)
    writeFileSync(file, make())
    expect(await checkEpub?.(file)).toEqual([])
  })
})
