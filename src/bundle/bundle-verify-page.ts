import { createHash } from 'node:crypto'
import { html, trustedHtml } from '../html/html.ts'
import { bundleScript } from './bundle-script.ts'

let written: Promise<string> | undefined

/**
 * Writes `verify.html`: a page that checks a copy in the browser, from `file://`, with everything in itself. Its policy
 * names the hashes of its one style and its one script, so nothing else runs. Throws where our own code does not bundle.
 */
export function writeVerifyPage(): Promise<string> {
  written ??= write()
  return written
}

const STYLE =
  ':root{color-scheme:light dark}body{max-width:36em;margin:8vh auto;padding:0 1.25em;font:1.0625em/1.8 serif}h1{font-size:1.4em}label{display:block;margin:1em 0}[data-state=whole]{color:#06711f;font-weight:700}[data-state=broken]{color:#b3261e;font-weight:700}@media (prefers-color-scheme:dark){[data-state=whole]{color:#7fd894}[data-state=broken]{color:#ff9d94}}code,li{overflow-wrap:anywhere}button{font:inherit}'

async function write(): Promise<string> {
  const script = (await bundleScript('src/bundle/entries/verify-page.ts')).trim()
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(STYLE)}; base-uri 'none'; form-action 'none'`
  return `${html`<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>校验离线副本</title><meta name="viewport" content="width=device-width, initial-scale=1">
    <style>${trustedHtml(STYLE)}</style></head><body>
    <p><button type="button" lang="zh-Hans">简体</button> <button type="button" lang="zh-Hant">繁體</button> <button type="button" lang="en">English</button></p>
    <h1 data-say="title">校验离线副本</h1><p data-say="say"></p>
    <label><span data-say="folder"></span> <input type="file" id="folder" webkitdirectory></label>
    <label><span data-say="zip"></span> <input type="file" id="zip" accept=".zip,application/zip"></label>
    <p id="result" role="status"></p><ul id="faults"></ul>
    <div id="about" hidden><p><span data-say="checksum"></span><br><code id="sum"></code></p><p data-say="compare"></p></div>
    <noscript><p>需要 JavaScript。也可以在终端运行：sha256sum -c SHA256SUMS</p></noscript>
    <script>${trustedHtml(script)}</script></body></html>`}\n`
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
