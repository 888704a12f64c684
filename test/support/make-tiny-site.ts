import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeInto } from '../../src/files/read-write.ts'

export interface TinySite {
  readonly home: string
  readonly content: string
  readonly site: string
  remove(): void
}

/** The files of a site of two reports in both scripts, made by hand: enough to be copied, quick to make. */
const FILES: Readonly<Record<string, string>> = {
  'index.html': '<title>柳浦</title><a href="/zh-hans/">简</a> <a href="/zh-hant/">繁</a>',
  '404.html': '<title>没有这一页</title><a href="/zh-hans/">x</a>',
  'assets/site.css': '@import "more.css"; p { background: url(/images/bridge.svg) }',
  'assets/more.css': 'p { color: #111 }',
  'assets/page.js': 'document.documentElement.dataset.ran = "yes"',
  'images/bridge.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>',
  'raw/柳浦 2018.txt': '\ufeff柳浦街道2018年工作总结',
  'robots.txt': 'User-agent: *',
  _headers: '/*',
  'sw.js': 'self.skip = 1',
  ...Object.fromEntries(
    [['hans', '柳浦报告档案', 'hant'] as const, ['hant', '柳浦報告檔案', 'hans'] as const].flatMap(
      ([script, title, other]) => [
        [
          `zh-${script}/index.html`,
          page(title, `/zh-${other}/`, `<a href="/zh-${script}/reports/2018/#p-1">1</a>`),
        ],
        [
          `zh-${script}/reports/2018/index.html`,
          page(
            title,
            `/zh-${other}/reports/2018/`,
            `<p id="p-1">1</p><a href="../2019/">2</a><a href="/raw/${encodeURIComponent('柳浦 2018.txt')}">3</a>`,
          ),
        ],
        [`zh-${script}/reports/2019/index.html`, page(title, `/zh-${other}/reports/2019/`, '2')],
      ],
    ),
  ),
}

/** @param change files that are other than usual; `undefined` for one that is not there */
export function makeTinySite(change: Readonly<Record<string, string | undefined>> = {}): TinySite {
  const home = mkdtempSync(join(tmpdir(), 'juanzong-tiny-'))
  const site = join(home, 'site')
  const content = join(home, 'content')
  for (const [path, text] of Object.entries({ ...FILES, ...change }))
    if (text !== undefined) writeInto(site, path, text)
  writeInto(content, 'archive.yaml', 'title: 柳浦报告档案\nbaseUrl: https://reports.example\n')
  writeInto(content, 'agencies.yaml', 'liupu:\n  name: 柳浦街道办事处\n')
  return { home, site, content, remove: () => rmSync(home, { recursive: true, force: true }) }
}

function page(title: string, other: string, body: string): string {
  return `<!DOCTYPE html><html><head><title>${title}</title><link rel="stylesheet" href="/assets/site.css"><script src="/assets/page.js"></script></head><body><div class="script"><a href="${other}">x</a></div>${body}</body></html>`
}
