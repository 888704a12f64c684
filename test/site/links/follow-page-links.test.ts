import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { followPageLinks } from '../../../src/site/links/follow-page-links.ts'
import { readPageLinks } from '../../../src/site/links/read-page-links.ts'
import { toPages } from '../../../src/site/to-pages.ts'
import { makeSampleArchive } from '../../support/sample-archive.ts'
import { SAMPLE_ASSETS } from '../../support/sample-assets.ts'
import { writePages } from '../../support/written-site.ts'

function follow(
  pages: Readonly<Record<string, string>>,
  more: readonly string[] = [],
  site = { host: 'https://a.example', pathPrefix: '/archive/' },
): readonly string[] {
  const links = followPageLinks(site)
  for (const [path, text] of Object.entries(pages))
    if (path.endsWith('.html')) links.addPage(path, text)
    else links.addMachineFile(path, text)
  const dead = links.end(new Set([...Object.keys(pages), ...more]))
  return dead.map(({ page, link, isAnchor }) => `${page} ${link}${isAnchor ? ' (anchor)' : ''}`)
}

test('a link leads to a page, to a file, or to a place of a page that is read later', () => {
  expect(
    follow(
      {
        'a/index.html':
          '<p id="x"><a href="/archive/b/">1</a><a href="#x">2</a><a href="../b/#y&amp;z">3</a>',
        'b/index.html':
          '<p id="y&#38;z"><img src="/archive/a.png"><a href="https://a.example/archive/a/#x">4</a>',
      },
      ['a.png'],
    ),
  ).toEqual([])
})

test('what leads nowhere is told with its page, once', () => {
  expect(
    follow({
      'a/index.html': '<a href="/archive/c/">1</a> <a href="#no">2</a> <a href="../b/#no">3</a>',
      'b/index.html':
        '<a href="/archive/c/">1</a><img src="x.png"><a href="https://a.example/archive/no/">',
      'e/index.html': '<meta http-equiv="refresh" content="0; url=/archive/gone/">',
      'feed.xml':
        '<link rel="alternate" href="https://a.example/archive/d/"/><id>https://a.example/archive/a/</id>',
      'reports.json':
        '{"url":"https://a.example/archive/e/","title":"\\"url\\":\\"https://a.example/archive/no2/\\""}',
    }),
  ).toEqual([
    'a/index.html /archive/c/',
    'a/index.html #no (anchor)',
    'a/index.html ../b/#no (anchor)',
    'b/index.html x.png',
    'b/index.html https://a.example/archive/no/',
    'e/index.html /archive/gone/',
    'feed.xml https://a.example/archive/d/',
  ])
})

test('what is not ours is not followed: other hosts, letters, what lies beside the archive, what a script reads', () => {
  const links = [
    'https://b.example/x',
    '//b.example/x',
    'mailto:a@b.example',
    '/other/',
    '#q=1',
    '#top',
    '',
  ]
  expect(
    follow({ 'a/index.html': links.map((link) => `<a href="${link}">x</a>`).join('') }),
  ).toEqual([])
})

test('what looks like a link in a text is none', () => {
  expect(follow({ 'a/index.html': '<p>写作 href=&#34;/archive/no/&#34;</p>' })).toEqual([])
})

test('every page of the sample has the links and ids that a parser finds', () => {
  let count = 0
  for (const { markup } of writePages(toPages(makeSampleArchive()), SAMPLE_ASSETS)) {
    const { links, ids } = readPageLinks(markup)
    const found = parseLinks(markup)
    expect([links, ids]).toEqual([found.links, found.ids])
    count += links.length
  }
  expect(count).toBeGreaterThan(1000)
})

function parseLinks(markup: string): { links: string[]; ids: string[] } {
  const links: string[] = []
  const ids: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node)
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.push(value)
        else if (['href', 'src', 'action', 'formaction', 'poster'].includes(name)) links.push(value)
        else if (name === 'content' && /^\d+; url=/.test(value))
          links.push(value.replace(/^\d+; url=/, ''))
      }
    if ('content' in node) visit(node.content)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(markup, { scriptingEnabled: false }))
  return { links, ids }
}
