import { describe, expect, test } from 'vitest'
import { copyFile, followLinks, type LinkFault } from '../../src/offline/rewrite/copy-site.ts'
import { type CopyMap, resolveLink, toRelative } from '../../src/offline/rewrite/resolve-link.ts'
import { rewriteCss } from '../../src/offline/rewrite/rewrite-css.ts'
import { rewritePage } from '../../src/offline/rewrite/rewrite-page.ts'
import { makeSafeNames } from '../../src/offline/rewrite/safe-names.ts'

const PATHS = [
  'index.html',
  'assets/site.css',
  'images/桥.jpg',
  'raw/柳浦 2018.txt',
  'zh-hans/index.html',
  'zh-hans/search/index.html',
  'zh-hans/reports/a/index.html',
  'zh-hans/reports/b/index.html',
  'zh-hans/reports/b/parallel/index.html',
]
const PAGE = 'zh-hans/reports/a/index.html'

const mapOf = (change: Partial<CopyMap> = {}): CopyMap => ({
  names: makeSafeNames(PATHS),
  pathPrefix: '/',
  host: 'https://reports.example',
  isLeftOut: (path) => path.startsWith('zh-hant/') || path === 'feed.xml',
  ...change,
})
const nameOf = (path: string): string => makeSafeNames(PATHS).get(path) ?? ''

const rewrite = (body: string, change: Partial<CopyMap> = {}): string =>
  /<body>(.*)<\/body>/s.exec(
    rewritePage(`<body>${body}</body>`, PAGE, mapOf(change)).markup,
  )?.[1] ?? ''

describe('a link leads to a file, from the page it is on', () => {
  test.each([
    ['/', '../../../index.html'],
    ['/zh-hans/', '../../index.html'],
    ['/zh-hans/search/?q=%E8%B7%AF#q=1', '../../search/index.html?q=%E8%B7%AF#q=1'],
    ['/zh-hans/reports/b/#p-z1', '../b/index.html#p-z1'],
    ['/zh-hans/reports/b', '../b/index.html'],
    ['../b/', '../b/index.html'],
    ['../b/parallel/', '../b/parallel/index.html'],
    ['/zh-hans/reports/a/', 'index.html'],
    ['#p-z1', '#p-z1'],
    ['https://other.example/x', 'https://other.example/x'],
    ['mailto:a@reports.example', 'mailto:a@reports.example'],
    ['//other.example/x', '//other.example/x'],
    [`/${encodeURI('images/桥.jpg')}`, `../../../${nameOf('images/桥.jpg')}`],
    ['/raw/柳浦 2018.txt', `../../../${nameOf('raw/柳浦 2018.txt')}`],
  ])('%s → %s', (link, href) => {
    expect(rewrite(`<a href="${link}">x</a>`)).toBe(`<a href="${href}">x</a>`)
  })

  test('below a path prefix', () => {
    const map = mapOf({ pathPrefix: '/archive/' })
    expect(resolveLink('/archive/zh-hans/', PAGE, map)).toMatchObject({ href: '../../index.html' })
    expect(resolveLink('../b/#s', PAGE, map)).toMatchObject({ href: '../b/index.html#s' })
    // The host’s own pages beside the archive stay on the net.
    expect(resolveLink('/zh-hans/', PAGE, map)).toEqual({
      kind: 'left-out',
      online: 'https://reports.example/zh-hans/',
    })
  })

  test.each([
    ['a/b/index.html', 'a/c.html', '../c.html'],
    ['a/b/index.html', 'a/b/index.html', 'index.html'],
    ['index.html', 'a/b/c.html', 'a/b/c.html'],
    ['a/index.html', 'b/a/index.html', '../b/a/index.html'],
  ])('from %s to %s: %s', (from, to, href) => {
    expect(toRelative(from, to)).toBe(href)
  })
})

describe('everything that has an address', () => {
  test.each([
    ['<form action="/zh-hans/search/"></form>', '<form action="../../search/index.html"></form>'],
    [
      '<img srcset="/images/桥.jpg 1x, ../../../images/桥.jpg 2x" src="/images/桥.jpg">',
      `<img srcset="../../../${nameOf('images/桥.jpg')} 1x, ../../../${nameOf('images/桥.jpg')} 2x" src="../../../${nameOf('images/桥.jpg')}">`,
    ],
    [
      '<div style="background:url(/images/桥.jpg)"></div>',
      `<div style="background:url(&quot;../../../${nameOf('images/桥.jpg')}&quot;)"></div>`,
    ],
    ['<svg><use href="#mark"></use></svg>', '<svg><use href="#mark"></use></svg>'],
    [
      '<template><a href="/zh-hans/">x</a></template>',
      '<template><a href="../../index.html">x</a></template>',
    ],
    [
      '<noscript><a href="/zh-hans/">x &amp; y</a></noscript>',
      '<noscript><a href="../../index.html">x &amp; y</a></noscript>',
    ],
    [
      '<script type="application/ld+json">{"url":"/zh-hans/"}</script>',
      '<script type="application/ld+json">{"url":"/zh-hans/"}</script>',
    ],
  ])('%s', (markup, expected) => {
    expect(rewrite(markup)).toBe(expected)
  })

  test('a style sheet’s addresses count from the style sheet', () => {
    const toHref = (url: string): string => (url.startsWith('/') ? `..${url}` : url)
    expect(rewriteCss('a{b:url( "/x y.png" )}@import "/c.css";d{e:url(data:,x)}', toHref)).toBe(
      'a{b:url("../x y.png")}@import "../c.css";d{e:url("data:,x")}',
    )
  })

  test('a page that leads on', () => {
    const page = '<meta http-equiv="refresh" content="0; url=/zh-hans/">'
    expect(rewritePage(page, PAGE, mapOf()).markup).toContain('content="0; url=../../index.html"')
  })

  test('the page says that it is a copy, and where its top is', () => {
    expect(rewritePage('<p>x', PAGE, mapOf()).markup).toContain('<html data-offline="../../..">')
    expect(rewritePage('<p>x', 'index.html', mapOf()).markup).toContain('<html data-offline=".">')
  })
})

describe('what only a host can give is taken out', () => {
  test.each([
    '<script type="module" src="/assets/site.css"></script>',
    '<link rel="manifest" href="/zh-hans/">',
    '<link rel="modulepreload" href="/zh-hans/">',
    '<link rel="alternate" type="application/atom+xml" href="/feed.xml">',
    '<link rel="canonical" href="/zh-hans/">',
    '<script src="/feed.xml"></script>',
  ])('%s', (markup) => {
    expect(rewrite(`${markup}<p>x</p>`)).toBe('<p>x</p>')
  })

  test('where the page is on the net stays', () => {
    const head =
      '<link rel="canonical" href="https://reports.example/x/"><link rel="alternate" hreflang="zh-Hant" href="https://reports.example/y/">'
    expect(rewrite(head)).toBe(head)
  })
})

describe('what the copy leaves out', () => {
  const link = '<a href="/zh-hant/reports/a/#p" hreflang="zh-Hant">繁</a>'
  test('is on the net, where the archive has an address', () => {
    expect(rewrite(link)).toBe(
      '<a href="https://reports.example/zh-hant/reports/a/#p" hreflang="zh-Hant">繁</a>',
    )
  })
  test('is words without a promise, where it has none', () => {
    const names = makeSafeNames(PATHS)
    const map = { names, pathPrefix: '/', isLeftOut: () => true }
    expect(rewritePage(link, PAGE, map).markup).toContain('<body><span>繁</span></body>')
  })
  test('the switch between scripts goes with one of them, and so does the way to both', () => {
    expect(rewrite(`<div class="script"><a href="/zh-hans/">简</a>${link}</div><p>x</p>`)).toBe(
      '<p>x</p>',
    )
    const both = '<a data-parallel href="/zh-hant/reports/a/parallel/">x</a>'
    expect(rewrite(`${both}<p>x</p>`)).toBe('<p>x</p>')
    expect(rewrite(`<dl><div><dt>对照</dt><dd>${both}</dd></div></dl>`)).toBe('<dl></dl>')
    const kept = '<div><dt>对照</dt><dd><a data-parallel="" href="#x">x</a></dd></div>'
    expect(rewrite(`<dl>${kept}</dl>`)).toBe(`<dl>${kept}</dl>`)
  })
})

describe('every link is followed', () => {
  const follow = (pages: Readonly<Record<string, string>>): readonly LinkFault[] => {
    const links = followLinks()
    const names = makeSafeNames(Object.keys(pages))
    for (const [path, text] of Object.entries(pages)) {
      const read = (): Uint8Array => new TextEncoder().encode(text)
      links.add(path, copyFile({ path, read }, mapOf({ names })))
    }
    return links.end()
  }
  test('to its file', () => {
    expect(follow({ 'a.html': '<a href="b.html">x</a><img src="/no.png">', 'b.html': '' })).toEqual(
      [{ page: 'a.html', link: '/no.png', isAnchor: false }],
    )
  })
  test('to its place, on pages before and after', () => {
    const pages = {
      'a.html': '<a href="b.html#here">x</a><a href="b.html#gone">x</a><a href="#gone2">x</a>',
      'b.html': '<p id="here"><a name="old"></a><a href="a.html#no">x</a><a href="#old">x</a>',
    }
    expect(follow(pages)).toEqual([
      { page: 'a.html', link: '#gone2', isAnchor: true },
      { page: 'b.html', link: 'a.html#no', isAnchor: true },
      { page: 'a.html', link: 'b.html#gone', isAnchor: true },
    ])
  })
  test('not where a script reads what follows #', () => {
    expect(follow({ 'a.html': '<a href="#q=%E8%B7%AF">x</a><a href="#p7&q=x">x</a>' })).toEqual([])
  })
  test('from a style sheet too', () => {
    expect(follow({ 'a.css': 'a{b:url(gone.png)}' })).toEqual([
      { page: 'a.css', link: 'gone.png', isAnchor: false },
    ])
  })
})
