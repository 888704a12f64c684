import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html } from '../../src/html/html.ts'
import type { Chrome } from '../../src/site/chrome.ts'

/** Tells that the site has a new version; every page has it, hidden. It also says where the service worker stands. */
export function renderVersionNotice({ words, workerUrl }: Chrome, assets: Assets): Html {
  const { installed: say } = words
  return html`<div class="version ui noprint" data-worker="${workerUrl}" data-library="${assets.library}" data-saving="${say.versionSaving}" data-failed="${say.versionFailed}" data-full="${say.versionFull}" data-renewed="${say.versionFailed}" hidden><p data-say role="status">${say.version}</p><button type="button" class="btn">${say.take}</button></div>`
}
