import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSiteChecker } from '../../src/commands/build/check-site.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { goodReport, makeContent } from '../support/make-content.ts'
import { runBuild } from '../support/run-build.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'
import { SAMPLE_ASSETS } from '../support/sample-assets.ts'
import { writePages } from '../support/written-site.ts'

const SHARED = '../shared/bad/site/dead-link'

async function buildContent(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly said: string; readonly isPublished: boolean }> {
  const content = makeContent(files)
  const out = `${content}-site`
  const done = await runBuild({ content, out, proof: '0' })
  return { ...done, isPublished: existsSync(out) }
}

test('an agency with words of its own and no report is named where its words are listed, and leads nowhere', async () => {
  const { code, said, isPublished } = await buildContent({
    'agencies.yaml':
      'liupu:\n  name: 柳浦街道办事处\nyueyan:\n  name: 岳堰街道办事处\n  convert: ["岳堰 岳堰"]\n',
    'conversions.tsv': 'scope\tword\tresult\tnote\n2022-liupu#p-aaaaaa\t一斗\t一斗\t\n',
    'reports/2022-liupu.md': goodReport('agency: liupu\n', '岳堰之水，一斗。'),
  })
  expect([code, isPublished], said).toEqual([0, true])
})

test.skipIf(!existsSync(SHARED))(
  'the archive with a dead link is published without it',
  async () => {
    const out = `${makeContent({})}-site`
    const { code, said } = await runBuild({ content: SHARED, out, proof: '0' })
    expect(code, said).toBe(0)
  },
)

test('a dead link that a maintainer wrote is told at its place, and nothing is published', async () => {
  const { code, said, isPublished } = await buildContent({
    'reports/2022-liupu.md': goodReport(
      '',
      '见[一](#p-zzzzzz)。\n\n见[二](raw/none.txt)、[三](#p1)、[四](../../coverage/)。',
    ),
  })
  expect([code, isPublished]).toEqual([1, false])
  expect(said).toMatch(/2022-liupu\.md:6:6 {2}error {2}body\/anchor-dead/)
  expect(said).toMatch(/2022-liupu\.md:8:6 {2}error {2}body\/link-dead/)
  expect(said).toContain('2 errors')
})

test('a dead link of ours is our fault, and so is a page that is missing or cut off', () => {
  const archive = { ...makeSampleArchive(), links: [] }
  const pages = toPages(archive)
  const site = { pages, assets: SAMPLE_ASSETS, assetFiles: [], pageCount: 0 }
  const checker = openSiteChecker(archive, site)
  const folder = join(makeContent({}), 'made')
  const written = writePages(pages, SAMPLE_ASSETS)
  const [first, second, ...others] = written
  if (!first || !second) throw new Error('The sample has no pages.')
  for (const { page, markup } of [first, ...others]) {
    mkdirSync(join(folder, page.outputPath, '..'), { recursive: true })
    const shown = page === first.page ? `${markup.slice(0, -7)}<a href="/no/">x</a>` : markup
    writeFileSync(join(folder, page.outputPath), shown)
  }
  const found = checker.end({ folder, out: '_site', content: 'content' })
  const codes = found.map(({ code, place }) => `${place.file} ${code}`)
  expect(codes).toContain(`_site/${first.page.outputPath} site/incomplete`)
  expect(codes).toContain(`_site/${first.page.outputPath} site/dead-link`)
  expect(codes).toContain(`_site/${second.page.outputPath} site/incomplete`)
})
