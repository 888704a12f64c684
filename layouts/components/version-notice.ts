import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { Chrome } from '../../src/site/frame/chrome.ts'

/** Announces a new version of the site; in every page, hidden. It also says where the service worker is. */
export function renderVersionNotice({ words, workerUrl }: Chrome, assets: Assets): Html {
  const { version: say } = words
  return html`<div class="version ui noprint" data-worker="${workerUrl}" data-library="${assets.library}" data-saving="${say.saving}" data-failed="${say.failed}" data-full="${say.full}" data-renewed="${say.failed}" hidden><p data-say role="status">${say.say}</p><button type="button" class="btn">${say.take}</button></div>`
}
