import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { writeInto } from '../../src/files/read-write.ts'
import {
  buildSearchIndex,
  type SearchOptions,
  type SearchSummary,
} from '../../src/search/build-search-index.ts'
import type { SearchRecord } from '../../src/search/search-record.ts'

export interface SearchSite {
  readonly folder: string
  readonly summary: SearchSummary
  remove(): void
}

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; img-src data:"

const VIEWS = [
  ['sort', 'relevance'],
  ['sort', 'date'],
  ['view', 'reports'],
  ['view', 'lines'],
  ['view', 'lines-before'],
  ['view', 'lines-after'],
] as const

const YEARS = ['2024', '2023', '2022', '2020']

/** A site of nothing but its search, with the real index and the real script of the browser. */
export async function makeSearchSite(
  records: readonly SearchRecord[],
  options: SearchOptions = {},
): Promise<SearchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'juanzong-search-'))
  const summary = await buildSearchIndex(records, join(folder, 'search'), options)
  const { outputFiles } = await build({
    entryPoints: ['src/client/search.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  })
  writeInto(folder, 'assets/search.js', outputFiles[0]?.contents ?? '')
  for (const script of ['Hans', 'Hant'] as const) {
    const tag = `zh-${script}`
    writeInto(
      folder,
      `${tag.toLowerCase()}/search/index.html`,
      `<!doctype html><html lang="${tag}"><head><meta charset="utf-8"><title>检索</title>
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<link rel="icon" href="data:,"><script src="../../assets/search.js" defer></script></head><body>
<form id="search-form" role="search"><input id="q" name="q" type="search" aria-label="检索"></form>
<p><span id="search-hint">检索全文</span> <span id="search-keys" hidden>/</span></p>
<form id="search-filters" aria-label="筛选" hidden><p data-chosen></p><fieldset data-filter="year"><legend>年份</legend>${YEARS.map(
        (year) =>
          `<label><input type="checkbox" value="${year}"><span>${year}</span><span class="n"></span></label>`,
      ).join('')}</fieldset>
<fieldset data-filter="kind"><legend>种类</legend><label><input type="checkbox" value="annual-report"><span class="n"></span></label>
<label><input type="checkbox" value="speech"><span class="n"></span></label></fieldset><button type="reset">清除</button></form>
<p id="search-status" role="status"></p>
<div id="search-view" hidden>${VIEWS.map(
        ([name, value]) =>
          `<input type="radio" name="${name}" value="${value}" aria-label="${value}">`,
      ).join('')}<button type="button" id="search-download">CSV</button></div>
<ol data-search-results data-script="${script}" data-search-base="../../search/" data-reports-base="../reports/"></ol>
<ol id="search-lines"></ol>
<button id="search-more" type="button" hidden>再看一些</button></body></html>`,
    )
  }
  return { folder, summary, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
