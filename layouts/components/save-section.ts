import { type Html, html } from '../../src/html/html.ts'
import type { Saving } from '../../src/site/shown/saving.ts'
import type { Words } from '../../src/words/words.ts'

/**
 * The place of a page where it can be saved for reading without a network. Its room is kept free until the
 * browser's script has found that it can: its words are in attributes, `[data-say]` and the button get them.
 */
export function renderSaving(
  { item, kind, title, holders }: Saving,
  { installed: say }: Pick<Words, 'installed'>,
): Html {
  return html`<section class="noprint saving waits" data-save="${item}" data-holders="${holders.join(' ')}" data-title="${title}" data-ask="${say.ask[kind]}" data-saving="${say.saving}" data-saved="${say.saved}" data-within="${say.within}" data-failed="${say.failed}" data-full="${say.full}" data-renewed="${say.renewed}" data-to-save="${say.toSave}" data-to-cancel="${say.toCancel}" data-to-remove="${say.toRemove}" data-to-retry="${say.toRetry}" aria-labelledby="save"><h2 id="save">${say.title}</h2>
    <p data-say role="status"></p>
    <p class="more row"><button type="button" class="btn" hidden>${say.toSave}</button></p>
    </section>`
}
