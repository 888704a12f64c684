import { expect, test } from 'vitest'
import { HEADER_POLICY, PAGE_POLICY } from '../../../src/site/frame/policy.ts'
import { writeHostHeaders, writeHostRedirects } from '../../../src/site/machine/host-files.ts'

interface Rule {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

function readRules(text: string): readonly Rule[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n')
      const headers = lines.map((line) => {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? []
        return [name, value] as const
      })
      return { path, headers }
    })
}

/** What both hosts do with a path: `*` is anything, `:name` is anything but a slash. */
function matches(rule: string, path: string): boolean {
  const pattern = rule
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:\w+/g, '[^/]+')
  return new RegExp(`^${pattern}$`).test(path)
}

const PATHS = [
  '',
  '404.html',
  'assets/site-AB12.css',
  'zh-hans/',
  'zh-hans/feed.xml',
  'zh-hant/agencies/liupu/feed.xml',
  'zh-hant/reports/x/',
  'zh-hans/reports/x/x-zh-hans.bib',
  'zh-hans/reports/x/x-zh-hans.csl.json',
  'search/settings.json',
  'sw.js',
]

function headersOf(path: string, prefix = '/'): Readonly<Record<string, readonly string[]>> {
  const headers: Record<string, string[]> = {}
  for (const rule of readRules(writeHostHeaders(prefix)))
    if (matches(rule.path, prefix + path))
      for (const [name, value] of rule.headers) headers[name] = [...(headers[name] ?? []), value]
  return headers
}

test.each(PATHS)('no two rules set one header for /%s', (path) => {
  const headers = headersOf(path)
  for (const [name, values] of Object.entries(headers)) expect(values, name).toHaveLength(1)
  expect(headers['Content-Security-Policy']).toEqual([HEADER_POLICY])
  expect(headers['X-Content-Type-Options']).toEqual(['nosniff'])
  expect(headers['Referrer-Policy']).toHaveLength(1)
})

test.each([
  ['assets/site-AB12.css', 'public, max-age=31536000, immutable'],
  ['', 'public, max-age=0, must-revalidate'],
  ['zh-hant/reports/x/', 'public, max-age=0, must-revalidate'],
  ['search/settings.json', 'no-cache'],
  ['sw.js', 'no-cache'],
])('/%s is kept so long: %s', (path, expected) => {
  expect(headersOf(path)['Cache-Control']).toEqual([expected])
  expect(headersOf(path, '/archive/')['Cache-Control']).toEqual([expected])
})

test.each([
  ['zh-hans/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['zh-hant/agencies/liupu/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['zh-hans/reports/x/x-zh-hans.bib', 'application/x-bibtex; charset=utf-8'],
  ['zh-hans/reports/x/x-zh-hans.csl.json', 'application/vnd.citationstyles.csl+json'],
])('/%s is told to be %s', (path, expected) => {
  expect(headersOf(path)['Content-Type']).toEqual([expected])
})

test('the header is the page’s own policy, and forbids framing besides', () => {
  expect(HEADER_POLICY).toBe(`${PAGE_POLICY}; frame-ancestors 'none'`)
  expect(HEADER_POLICY).not.toMatch(/unsafe-inline|https?:|\*/)
})

test('nothing of it is longer than hosts read: 100 rules, 2,000 characters a line', () => {
  const text = writeHostHeaders('/archive/')
  expect(readRules(text).length).toBeLessThanOrEqual(100)
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000)
})

test('the root leads a reader to their script, and a short address to its report', () => {
  const lines = writeHostRedirects('/archive/', 'Hant').trim().split('\n')
  expect(lines).toEqual([
    '/archive/ /archive/zh-hant/ 302! Language=zh-hant,zh-tw,zh-hk,zh-mo',
    '/archive/ /archive/zh-hans/ 302! Language=zh-hans,zh-cn,zh-sg,zh-my,zh',
    '/archive/r/:slug /archive/zh-hant/reports/:slug/ 302',
  ])
})
