import { html, trustedHtml } from '../../html/html.ts'

/** What the first page of a copy says. */
export interface StartPage {
  readonly titles: { readonly Hans: string; readonly Hant: string }
  /** The way to the archive's first page, from the copy's folder: `data/index.html`. */
  readonly start: string
}

const STYLE =
  ':root{color-scheme:light dark}body{max-width:36em;margin:8vh auto;padding:0 1.25em;font:1.0625em/1.8 serif}h1{font-size:1.4em}h2{font-size:1em;margin:2em 0 0}p{margin:.25em 0}a{font-size:1.1em}'

/**
 * `index.html` at the top of a copy: what a person opens first. It is outside the archive's own pages and has
 * everything in itself. It does not lead on by itself: inside a zip that was not unpacked the next page would be missing
 * without a word.
 */
export function writeStartPage({ titles, start }: StartPage): string {
  return `${html`<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'">
    <title>${titles.Hans}</title><meta name="viewport" content="width=device-width, initial-scale=1">
    <style>${trustedHtml(STYLE)}</style></head><body><h1>${titles.Hans}</h1>
    <p><a href="${start}">开始阅读</a></p>
    <p>打不开时，请先把压缩包整个解压，再打开解压后的 index.html。</p>
    <p><a href="verify.html">校验这份副本</a>：看文件是否完整、有没有被改动。</p>
    <div lang="zh-Hant"><h2>${titles.Hant}</h2>
    <p><a href="${start}">開始閱讀</a></p>
    <p>打不開時，請先把壓縮檔整個解開，再打開解開後的 index.html。</p>
    <p><a href="verify.html">校驗這份副本</a>：看檔案是否完整、有沒有被改動。</p></div>
    <div lang="en"><h2>Offline copy</h2><p><a href="${start}">Start reading</a></p>
    <p>If the pages do not open, unpack the whole zip first, then open index.html in the new folder.</p>
    <p><a href="verify.html">Verify this copy</a>: see whether all files are there and unchanged.</p></div></body></html>`}\n`
}
