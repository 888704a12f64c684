import { type Html, html } from '../../src/html/html.ts'
import type { DownloadLink } from '../../src/site/shown/downloads.ts'

/** Files to take home, each with its size; nothing where none were made. */
export function renderDownloads(links: readonly DownloadLink[], heading: string): Html | false {
  return (
    links.length > 0 &&
    html`<section class="downloads noprint" aria-labelledby="downloads"><h2 id="downloads">${heading}</h2>
    <ul>${links.map(
      ({ label, url, fileName, size }) =>
        html`<li><a href="${url}" download="${fileName}">${label}</a><small>${size}</small></li>`,
    )}</ul></section>`
  )
}
