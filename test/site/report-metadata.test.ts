import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import type { PublishedReport, ReportText } from '../../src/archive/published-report.ts'
import type { ArchiveSettings } from '../../src/archive/settings.ts'
import { writeJsonLd } from '../../src/site/machine/json-ld.ts'
import type { Pages } from '../../src/site/page-kinds.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { parseEdtf } from '../../src/text/edtf.ts'
import { readAsZotero } from '../support/read-as-zotero.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'
import { SAMPLE_ASSETS } from '../support/sample-assets.ts'
import { writePages } from '../support/written-site.ts'

const written = writeReports(makeSampleArchive())

/** The home pages and those of the reports. */
function writeReports(archive: Archive): ReadonlyMap<string, string> {
  const all = toPages(archive)
  const none = Object.fromEntries(Object.keys(all).map((kind) => [kind, []])) as unknown as Pages
  const pages = writePages({ ...none, home: all.home, report: all.report }, SAMPLE_ASSETS)
  return new Map(
    pages.map(({ page, markup }) => [page.outputPath.replace(/index\.html$/, ''), markup]),
  )
}

function markupOf(path: string, pages = written): string {
  const markup = pages.get(path)
  if (markup === undefined) throw new Error(`No page ${path}`)
  return markup
}

/** The sample archive with its newest report changed. */
function changed(
  change: Partial<PublishedReport>,
  text: Partial<ReportText> = {},
  settings: Partial<ArchiveSettings> = {},
): string {
  const archive = makeSampleArchive(settings)
  const [first, ...others] = archive.reports
  if (!first) throw new Error('The sample has no report.')
  const texts = { Hans: { ...first.texts.Hans, ...text }, Hant: { ...first.texts.Hant, ...text } }
  const reports = [{ ...first, ...change, texts }, ...others]
  return markupOf('zh-hans/reports/2024-liupu-annual/', writeReports({ ...archive, reports }))
}

const ADDRESS = 'https://reports.example/zh-hans/reports/2024-liupu-annual/'
const zotero = (markup: string): ReturnType<typeof readAsZotero> =>
  readAsZotero(markup, 'https://opened.example/')

function date(text: string): NonNullable<ReturnType<typeof parseEdtf>> {
  const parsed = parseEdtf(text)
  if (parsed === undefined) throw new Error(text)
  return parsed
}

describe('Zotero', () => {
  test('files a report as a report, with its agency, number, date, language and address', () => {
    expect(zotero(markupOf('zh-hans/reports/2024-liupu-annual/'))).toEqual({
      itemType: 'report',
      title: '柳浦街道2024年工作总结和2025年工作思路',
      creators: [{ lastName: '柳浦街道办事处', firstName: '' }],
      institution: '柳浦街道办事处',
      reportNumber: 'QL0317-04/2024-00218',
      date: '2024-12-20',
      language: 'zh-Hans',
      url: ADDRESS,
    })
  })

  test('files the Traditional page in its own characters and at its own address', () => {
    const item = zotero(markupOf('zh-hant/reports/2024-liupu-annual/'))
    expect(item).toMatchObject({
      itemType: 'report',
      institution: '柳浦街道辦事處',
      language: 'zh-Hant',
      url: ADDRESS.replace('hans', 'hant'),
    })
  })

  test('files a newspaper’s text as a newspaper article of its paper and its writers', () => {
    expect(zotero(markupOf('zh-hans/reports/2024-lamp-classroom/'))).toEqual({
      itemType: 'newspaperArticle',
      title: '老弄堂里的“亮灯教室”',
      creators: [
        { lastName: '林知夏', firstName: '' },
        { lastName: '陆行舟', firstName: '' },
      ],
      publicationTitle: '青澜日报',
      date: '2024-11-06',
      language: 'zh-Hans',
      url: 'https://reports.example/zh-hans/reports/2024-lamp-classroom/',
    })
  })

  test('takes the document’s own number before that of the catalogue', () => {
    const item = zotero(changed({}, { documentNumber: '柳街办〔2024〕12号' }))
    expect(item.reportNumber).toBe('柳街办〔2024〕12号')
  })

  test('knows a report without an agency for a report', () => {
    const archive = makeSampleArchive()
    const [first] = archive.reports
    if (!first) throw new Error('The sample has no report.')
    const { agency, ...Hans } = first.texts.Hans
    expect(agency).toBeDefined()
    const reports = [{ ...first, texts: { ...first.texts, Hans: { ...Hans, byline: [] } } }]
    const item = zotero(
      markupOf('zh-hans/reports/2024-liupu-annual/', writeReports({ ...archive, reports })),
    )
    expect(item.itemType).toBe('report')
    expect(item.creators).toEqual([])
    expect(item.institution).toBeUndefined()
  })

  test.each([
    ['2024-12', '2024-12'],
    ['2024', '2024'],
    ['2023~', '2023~'],
    ['2019-12-30?', '2019-12-30?'],
  ])('is told the date %s as exactly as it is known', (given, expected) => {
    expect(zotero(changed({ date: date(given) })).date).toBe(expected)
  })

  test('takes the page’s address where the archive names no host', () => {
    const item = zotero(changed({}, {}, { baseUrl: '' }))
    expect(item).toMatchObject({ itemType: 'report', url: 'https://opened.example/' })
  })

  test('a name that is no person’s is not cut, and an editor is no author', () => {
    const byline = [
      { role: '通讯员', name: '林知夏' },
      { role: '责任编辑', name: '章复生' },
    ]
    const { creators } = zotero(changed({ kind: 'news' }, { byline }))
    expect(creators).toEqual([{ lastName: '林知夏', firstName: '' }])
  })
})

interface Tag {
  readonly name: string
  readonly content: string
}

function tagsOf(markup: string): readonly Tag[] {
  return [...markup.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g)].map(
    ([, name = '', content = '']) => ({ name, content }),
  )
}

const valuesOf = (markup: string, name: string): readonly string[] =>
  tagsOf(markup).flatMap((tag) => (tag.name === name ? [tag.content] : []))

test('a report says its facts in Highwire’s, Dublin Core’s and Open Graph’s tags', () => {
  const markup = markupOf('zh-hans/reports/2024-liupu-annual/')
  expect(valuesOf(markup, 'citation_publication_date')).toEqual(['2024/12/20'])
  expect(valuesOf(markup, 'citation_public_url')).toEqual([ADDRESS])
  expect(valuesOf(markup, 'DC.creator')).toEqual(['柳浦街道办事处'])
  expect(valuesOf(markup, 'DC.contributor')).toEqual(['街道综合办公室'])
  expect(valuesOf(markup, 'DC.date')).toEqual(['2024-12-20'])
  expect(valuesOf(markup, 'DC.subject')).toEqual(['河道治理', '老旧小区'])
  expect(valuesOf(markup, 'DCTERMS.temporal')).toEqual(['2024/2025'])
  expect(valuesOf(markup, 'DCTERMS.identifier')).toEqual(['QL0317-04/2024-00218'])
  expect(valuesOf(markup, 'article:published_time')).toEqual(['2024-12-20'])
  expect(valuesOf(markup, 'og:locale')).toEqual(['zh_CN'])
  expect(valuesOf(markup, 'og:locale:alternate')).toEqual(['zh_TW'])
  expect(markup).toContain('<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">')
})

test('what is not known is left out: no empty tag, no date that nobody is sure of, no picture', () => {
  for (const [path, markup] of written)
    for (const { name, content } of tagsOf(markup)) expect(content, `${path} ${name}`).not.toBe('')
  const unsure = markupOf('zh-hans/reports/2023-dongli-midyear/')
  for (const name of ['citation_date', 'citation_publication_date', 'article:published_time'])
    expect(valuesOf(unsure, name)).toEqual([])
  expect(valuesOf(unsure, 'DC.date')).toEqual(['2023~'])
  expect(
    valuesOf(markupOf('zh-hans/reports/2024-shiqiao-annual/'), 'article:published_time'),
  ).toEqual([])
  expect([...written.values()].some((markup) => markup.includes('og:image'))).toBe(false)
})

/** The nodes of a page's linked data, as a parser of HTML hands them to a program. */
function nodesOf(markup: string): readonly Record<string, unknown>[] {
  const texts: string[] = []
  const walk = (node: { readonly childNodes?: readonly unknown[] }): void => {
    for (const child of node.childNodes ?? []) {
      const { nodeName, attrs, childNodes } = child as {
        nodeName: string
        attrs?: readonly { name: string; value: string }[]
        childNodes?: readonly { value?: string }[]
      }
      if (nodeName === 'script' && attrs?.some(({ value }) => value === 'application/ld+json'))
        texts.push((childNodes ?? []).map(({ value = '' }) => value).join(''))
      walk(child as never)
    }
  }
  walk(parse(markup) as never)
  expect(texts).toHaveLength(1)
  const document = JSON.parse(texts[0] ?? '')
  expect(document['@context']).toBe('https://schema.org')
  return document['@graph']
}

describe('linked data', () => {
  test('of a report: its kind, agency, numbers, topics, place, years, and the archive it is part of', () => {
    const [report, crumbs] = nodesOf(markupOf('zh-hans/reports/2024-liupu-annual/'))
    expect(report).toEqual({
      '@type': 'Report',
      '@id': `${ADDRESS}#text`,
      url: ADDRESS,
      name: '柳浦街道2024年工作总结和2025年工作思路',
      headline: '柳浦街道2024年工作总结和2025年工作思路',
      alternativeHeadline: '——青澜区街道年度报告之三',
      inLanguage: 'zh-Hans',
      datePublished: '2024-12-20',
      author: [{ '@type': 'GovernmentOrganization', name: '柳浦街道办事处' }],
      publisher: { '@type': 'GovernmentOrganization', name: '柳浦街道办事处' },
      reportNumber: 'QL0317-04/2024-00218',
      identifier: [
        { '@type': 'PropertyValue', propertyID: 'indexNumber', value: 'QL0317-04/2024-00218' },
      ],
      about: [
        { '@type': 'Thing', name: '河道治理' },
        { '@type': 'Thing', name: '老旧小区' },
      ],
      spatialCoverage: { '@type': 'Place', name: '澄江市青澜区' },
      temporalCoverage: '2024/2025',
      isBasedOn: 'https://www.qinglan.example/xxgk/lp/2024/00218.html?id=1&part=2',
      isPartOf: {
        '@type': 'Collection',
        name: '青澜区街道报告档案',
        url: 'https://reports.example/zh-hans/',
      },
    })
    expect(crumbs).toMatchObject({ '@type': 'BreadcrumbList' })
    const steps = crumbs?.['itemListElement'] as readonly { position: number; item: string }[]
    expect(steps.map(({ position, item }) => [position, item])).toEqual([
      [1, 'https://reports.example/zh-hans/catalogue/'],
      [2, 'https://reports.example/zh-hans/agencies/liupu/'],
      [3, 'https://reports.example/zh-hans/years/2024/'],
      [4, ADDRESS],
    ])
  })

  test('of a newspaper’s text: an article of persons in a paper, and no report’s number', () => {
    const [article] = nodesOf(markupOf('zh-hans/reports/2024-lamp-classroom/'))
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      author: [
        { '@type': 'Person', name: '林知夏' },
        { '@type': 'Person', name: '陆行舟' },
      ],
      publisher: { '@type': 'Organization', name: '青澜日报' },
    })
    expect(article).not.toHaveProperty('reportNumber')
    expect(article).not.toHaveProperty('about')
  })

  test('of the home page: the site and where its search takes a query', () => {
    const [site] = nodesOf(markupOf('zh-hant/'))
    expect(site).toMatchObject({
      '@type': 'WebSite',
      url: 'https://reports.example/zh-hant/',
      inLanguage: 'zh-Hant',
      potentialAction: {
        target: { urlTemplate: 'https://reports.example/zh-hant/search/?q={search_term_string}' },
      },
    })
  })

  test('without a host there is no address in it, and the rest stands', () => {
    const nodes = nodesOf(changed({}, {}, { baseUrl: '', pathPrefix: '/archive/' }))
    expect(nodes).toHaveLength(1)
    expect(JSON.stringify(nodes)).not.toContain('/archive/')
    expect(nodes[0]).toMatchObject({ '@type': 'Report', datePublished: '2024-12-20' })
  })

  test('under a path prefix every address has it once', () => {
    const markup = changed({}, {}, { pathPrefix: '/archive/' })
    const [report, crumbs] = nodesOf(markup)
    expect(report?.['url']).toBe(
      'https://reports.example/archive/zh-hans/reports/2024-liupu-annual/',
    )
    expect(JSON.stringify(crumbs)).toContain('https://reports.example/archive/zh-hans/catalogue/')
    expect(JSON.stringify(crumbs)).not.toContain('/archive/archive/')
  })

  test.each([
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    '\u2028\u2029',
    '<![CDATA[ ]]>&amp;',
  ])('a title cannot leave its block: %j', (title) => {
    const markup = changed({}, { title })
    expect(nodesOf(markup)[0]?.['name']).toBe(title)
    expect(markup.match(/<script/g)).toHaveLength(3)
    expect(writeJsonLd([{ name: title }])).not.toMatch(/[<>&\u2028\u2029]/)
  })
})
