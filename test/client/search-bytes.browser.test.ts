import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readBytes } from '../../src/files/read-write.ts'
import { makeSearchSite } from '../search/make-search-site.ts'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import { inventGrowingRecords } from '../support/invent-growing-records.ts'

/*
 * What a first search costs a visitor of a large archive: minutes of work, so only when asked for,
 * SEARCH_BYTES=1000 npx vitest run test/client/search-bytes.test.ts
 */
const REPORTS = Number(process.env['SEARCH_BYTES'] ?? 0)
if (REPORTS === 0)
  console.warn('Skipped: bytes of a first search (SEARCH_BYTES=1000 measures them).')

/** Kilobytes that the median query may load before its first result, scripts and engine included. */
const MOST = REPORTS <= 1000 ? 200 : 300

const QUERIES =
  '河道 老小区 居民代表 社区干部 41.4亿元 议事会 楼道 电梯 网格员 菜场 工作总结 路 消防通道 养老服务 问题清单 垃圾分类 党建 停车 雨水管 2024年'

test.skipIf(REPORTS === 0)(
  'the first result comes with few bytes',
  async () => {
    const site = await makeSearchSite([...inventGrowingRecords(REPORTS)])
    let bytes = 0
    // Compressed as hosts do: text, but not the parts of the index, which are compressed already.
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
      const file = join(site.folder, path.endsWith('/') ? `${path}index.html` : path)
      const isText = /\.(?:html|js|json)$/.test(file)
      const content = readBytes(file)
      const sent = content && isText ? gzipSync(content) : content
      bytes += sent?.length ?? 0
      const type = file.endsWith('.html')
        ? 'text/html'
        : file.endsWith('.js')
          ? 'text/javascript'
          : 'application/json'
      response.writeHead(sent ? 200 : 404, {
        'content-type': type,
        ...(isText && { 'content-encoding': 'gzip' }),
      })
      response.end(sent)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/zh-hans/search/`
    const script = gzipSync(readFileSync(join(site.folder, 'assets/search.js'))).length
    const browser = await openBrowser()
    const loaded: number[] = []
    const times: number[] = []
    for (const query of QUERIES.split(' ')) {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(url)
      await page.waitForLoadState('networkidle')
      bytes = script
      times.push(
        await page.evaluate(
          (hash) =>
            new Promise<number>((resolve) => {
              const started = performance.now()
              const list = document.querySelector<HTMLElement>('[data-search-results]')
              if (!list) return
              const observer = new MutationObserver(() => {
                if (list.childElementCount === 0 && list.dataset['state'] !== 'empty') return
                observer.disconnect()
                resolve(performance.now() - started)
              })
              observer.observe(list, { childList: true, attributes: true })
              location.hash = hash
            }),
          `#q=${encodeURIComponent(query)}`,
        ),
      )
      loaded.push(bytes / 1000)
      await context.close()
    }
    await leaveBrowser(browser)
    server.close()
    rmSync(site.folder, { recursive: true, force: true })
    const median = (list: readonly number[]): number =>
      Math.round(list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0)
    console.log(
      `${REPORTS} reports in ${site.summary.shards} shards: ${median(loaded)} KB (worst ${Math.round(Math.max(...loaded))}), ${median(times)} ms (worst ${Math.round(Math.max(...times))})`,
    )
    expect(median(loaded)).toBeLessThanOrEqual(MOST)
  },
  30 * 60_000,
)
