import { expect, test } from 'vitest'
import { toMachineFiles } from '../../../src/site/machine/to-machine-files.ts'
import { toPages } from '../../../src/site/to-pages.ts'
import { makeSampleArchive } from '../../support/sample-archive.ts'
import { finishPages } from '../../support/written-site.ts'

const archive = makeSampleArchive()
const pages = toPages(archive)
const files = toMachineFiles(archive, pages)
const textOf = (path: string, of = files): string | undefined =>
  of.find(({ outputPath }) => outputPath === path)?.text

test('no two files have one place, and none has that of a page', () => {
  const paths = [...files, ...finishPages(pages)].map(({ outputPath }) => outputPath)
  expect(new Set(paths).size).toBe(paths.length)
})

test('the same archive makes the same bytes', () => {
  const again = makeSampleArchive()
  const write = (of: typeof files): readonly string[] =>
    of.map(({ outputPath, text }) => `${outputPath}\n${text}`)
  expect(write(toMachineFiles(again, toPages(again)))).toEqual(write(files))
})

test('a citation’s file contains what the page shows, at the address that the page names', () => {
  const seen: string[] = []
  for (const draft of pages.report)
    for (const { text, fileUrl } of draft.finish().citations.others) {
      expect(textOf(fileUrl.slice(1))?.trimEnd(), fileUrl).toBe(text)
      seen.push(fileUrl)
    }
  expect(seen).toContain('/zh-hant/reports/2024-liupu-annual/2024-liupu-annual-zh-hant.csl.json')
  expect(seen).toHaveLength(archive.reports.length * 6)
})

test('robots.txt allows everything and names the sitemap, where there is one', () => {
  expect(textOf('robots.txt')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://reports.example/sitemap.xml\n',
  )
  const hostless = makeSampleArchive({ baseUrl: '' })
  const robots = textOf('robots.txt', toMachineFiles(hostless, toPages(hostless)))
  expect(robots).toBe('User-agent: *\nAllow: /\n')
})

test('llms.txt is short, and each of its links leads to a file or page of the site', () => {
  const text = textOf('llms.txt') ?? ''
  expect(text).toMatch(/^# 青澜区街道报告档案\n\n> 青澜区各街道/)
  expect(text.length).toBeLessThan(3000)
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link)
  const known = [
    ...files.map(({ outputPath }) => `/${outputPath}`),
    ...finishPages(pages).map(({ url }) => url),
  ].map((path) => `https://reports.example${path}`)
  expect(links.length).toBeGreaterThan(6)
  expect(links.filter((link) => !known.includes(link))).toEqual([])
})

test('a title cannot leave its line in llms.txt, nor its link', () => {
  const wild = makeSampleArchive({ title: '档案](https://x.example/)\n# <b>另一个</b>' })
  const text = textOf('llms.txt', toMachineFiles(wild, toPages(wild))) ?? ''
  expect(text.split('\n')[0]).toMatch(/^# 档案\\\]\(https:\/\/x\.example\/\) \\# \\<b\\>/)
  expect(text.match(/^# /gm)).toHaveLength(1)
})

test('what hosts need begins with a mark that GitHub Pages would leave out, were it not told', () => {
  expect(textOf('_headers')).toBeDefined()
  expect(textOf('_redirects')).toBeDefined()
  expect(textOf('.nojekyll')).toBeDefined()
})
