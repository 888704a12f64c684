import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeContent } from '../support/make-content.ts'
import { runBuild } from '../support/run-build.ts'

const BODY = '## 一、发展\n\n老旧小区改造9个,惠及居民3412户,完成税收41.4亿元。\n'

/** A content folder with three reports, and a place beside them for the site. */
function makeArchive(settings = ''): { readonly content: string; readonly out: string } {
  const report = (year: number): string =>
    `---\ntitle: 柳浦街道${year}年工作总结\ndate: ${year}-12-22\nagency: 柳浦街道\n---\n\n${BODY}\n第${year}号。\n`
  const content = makeContent({
    'archive.yaml': `title: 柳浦报告档案\nbaseUrl: https://reports.example\n${settings}`,
    'agencies.yaml': 'liupu:\n  name: 柳浦街道办事处\n  shortName: 柳浦街道\n',
    'reports/2020-liupu-annual.md': report(2020),
    'reports/2021-liupu-annual.md': report(2021),
    'reports/2022-liupu-annual.md': report(2022),
  })
  return { content, out: join(content, 'made', 'site') }
}

const toArgs = ({ content, out }: ReturnType<typeof makeArchive>): readonly string[] => [
  '--content',
  content,
  '--out',
  out,
]

/** Damages every part of the index that is kept for the next build. */
function damageCache(out: string): void {
  const cache = join(`${out}.releases`, '.cache')
  for (const shard of readdirSync(cache))
    for (const part of readdirSync(join(cache, shard, 'index')))
      rmSync(join(cache, shard, 'index', part))
}

const about = (out: string, script: string): string =>
  readFileSync(join(out, `zh-${script}/about/index.html`), 'utf8')

test('a proven search is reported on the terminal, in a file and on the about page of both scripts', async () => {
  const archive = makeArchive()
  const { code, said } = await runBuild({ ...archive, proof: '40' })
  expect(code, said).toBe(0)
  expect(said).toMatch(/✓ proof +40 queries: recall 100 %, precision 100 %, [\d.]+ s/)
  const figures = JSON.parse(readFileSync(join(archive.out, 'search/proof.json'), 'utf8')) as object
  expect(figures).toMatchObject({ queries: 40, recall: 1, precision: 1, failedQueries: 0 })
  expect(about(archive.out, 'hans')).toContain('40个词语，查全100%，查准100%')
  expect(about(archive.out, 'hant')).toContain('40個詞語，查全100%，查準100%')
})

test('a search that misses is not published: each query is told with report and block, the last site stays', async () => {
  const archive = makeArchive('searchProof: 60\n')
  expect((await runBuild(archive)).code).toBe(0)
  const before = realpathSync(archive.out)
  damageCache(archive.out)

  const { code, said } = await runBuild(archive)
  expect(code).toBe(1)
  expect(said).toMatch(/reports\/202\d-liupu-annual\.md {2}error {2}site\/search-misses/)
  expect(said).toMatch(/does not find “[^”]+” here, although block \w+ contains it/)
  expect(said).toContain('Failed to load the index chunk')
  expect(said).toMatch(/… and \d+ more of this kind\./)
  expect(said).toContain('nothing was published, the last site stays as it is.')
  expect(realpathSync(archive.out)).toBe(before)
  expect(readdirSync(`${archive.out}.releases`).filter((name) => name.includes('making'))).toEqual(
    [],
  )

  // The hint helps.
  rmSync(join(`${archive.out}.releases`, '.cache'), { recursive: true })
  expect((await runBuild(archive)).code).toBe(0)
})

test('a build without proof says so, and its about page claims nothing', async () => {
  const archive = makeArchive('searchProof: 0\n')
  const { code, said } = await runBuild(archive)
  expect(code, said).toBe(0)
  expect(said).toMatch(/archive\.yaml {2}warning {2}site\/search-unproven/)
  expect(about(archive.out, 'hans')).not.toContain('检索抽查')
})

test.each(['many', '-1', '3.5', '100001'])('--proof=%s is refused', async (found) => {
  const { code, said } = await runBuild({ ...makeArchive(), proof: found })
  expect(code).toBe(1)
  expect(said).toContain('settings/search-proof')
  expect(said).toContain(`“${found}”`)
})

test.skipIf(process.platform === 'win32')(
  'a build that is interrupted leaves the last site and no trace',
  async () => {
    const archive = makeArchive()
    expect((await runBuild({ ...archive, proof: '20' })).code).toBe(0)
    const before = realpathSync(archive.out)
    writeFileSync(
      join(archive.content, 'reports/2023-liupu-annual.md'),
      `---\ntitle: 柳浦街道2023年工作总结\ndate: 2023-12-22\n---\n\n${BODY}`,
    )
    const args = ['scripts/juanzong.js', 'build', ...toArgs(archive), '--proof', '100000']
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    const ended = new Promise<number | null>((resolve) => void child.once('close', resolve))
    // The index stands, the proof of it has begun.
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('indexed')) child.kill('SIGINT')
    })
    expect(await ended).toBe(130)
    expect(realpathSync(archive.out)).toBe(before)
    const left = readdirSync(`${archive.out}.releases`)
    expect(left.filter((name) => name.includes('making') || name === '.lock')).toEqual([])
  },
)
