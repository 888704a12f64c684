import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { loadContent } from '../../src/archive/load-content.ts'
import { check } from '../../src/commands/check.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { goodReport, keepTerminal, makeContent } from '../support/make-content.ts'

const SETTINGS = 'title: 青澜档案\nbaseUrl: https://reports.example\n'

function report(agency: string, fields = '', body = '正文。'): string {
  const title = `title: ${agency}总结${body}`
  return goodReport(`agency: ${agency}\n${fields}`, body).replace(/^title: .*$/m, title)
}

const FILES = {
  'archive.yaml': SETTINGS,
  'reports/2021-liupu-annual.md': report('柳浦街道', 'district: 青澜区\n', '甲。'),
  'reports/2022-liupu-plan.md': report('柳浦街道', 'district: 青澜区\ncity: 棠州市\n', '乙。'),
  'reports/2022-sy-first.md': report('松月街道', '', '丙。'),
  'reports/2022-sy-second.md': report('松云街道', '', '丁。'),
  'reports/2022-003-annual.md': report('东堰镇', '', '戊。'),
  'reports/2022-daopu-annual.md': report('稻埔鎮', 'script: Hant\n', '己。'),
}

test('an archive that lists no agency has those that its reports name, called as their files are', async () => {
  const { agencies } = await loadContent(makeContent(FILES))
  expect(agencies.map(({ slug, name, district, city }) => [slug, name, district, city])).toEqual([
    // No name of a file tells 松月 from 松云, and 003 is a number: the address is made of the name itself.
    [expect.stringMatching(/^agency-[0-9a-f]{8}$/), expect.anything(), undefined, undefined],
    [expect.stringMatching(/^agency-[0-9a-f]{8}$/), expect.anything(), undefined, undefined],
    [expect.stringMatching(/^agency-[0-9a-f]{8}$/), expect.anything(), undefined, undefined],
    // Its reports agree on the district alone.
    ['liupu', '柳浦街道', '青澜区', undefined],
  ])
  expect(new Set(agencies.map(({ name }) => name))).toEqual(
    new Set(['柳浦街道', '松月街道', '松云街道', '东堰镇']),
  )
})

test('they have their pages and their place in the coverage', async () => {
  const { archive, diagnostics } = await loadArchive(makeContent(FILES))
  if (!archive) throw new Error(JSON.stringify(diagnostics))
  const found = archive.reports.filter(({ agencySlug }) => agencySlug === 'liupu')
  expect(found.map(({ slug }) => slug).toSorted()).toEqual(['2021-liupu-annual', '2022-liupu-plan'])
  const urls = Object.values(toPages(archive)).flatMap((pages) => pages.map(({ url }) => url))
  expect(urls).toContain('/zh-hans/agencies/liupu/')
  expect(urls).toContain('/zh-hant/coverage/')
})

test('the check offers a line for each, and with these lines everything stays where it is', async () => {
  const content = makeContent(FILES)
  const before = await loadContent(content)
  const terminal = keepTerminal()
  expect(await check({ content, files: [], json: false }, terminal)).toBe(0)
  const offers = terminal.said.filter((text) => text.includes('agencies/derived'))
  expect(offers.join('\n')).toContain('liupu: {name: 柳浦街道, district: 青澜区}')
  const lines = offers.map((text) => / {2}Hint: .*?: (.*)\n$/.exec(text)?.[1] ?? '')
  writeFileSync(join(content, 'agencies.yaml'), `${lines.join('\n')}\n`)
  const after = await loadContent(content)
  expect(after.agencies.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))).toEqual(before.agencies)
  const again = keepTerminal()
  await check({ content, files: [], json: false }, again)
  expect(again.said.join('\n')).not.toContain('agencies/derived')
})
