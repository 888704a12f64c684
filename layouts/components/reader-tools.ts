import { type Html, html } from '../../src/html/html.ts'
import { fill } from '../../src/words/fill.ts'
import type { CommonWords } from '../../src/words/words.ts'

const SIZES = ['100', '125', '150', '200']
const WIDTHS = ['34', '36', '40']

/**
 * Native radios in a popover: `:has()` in the style sheet applies a choice without any script, `reader.ts`
 * only remembers it.
 */
export function renderReaderTools(
  tools: CommonWords['tools'],
  { hasFlow }: { readonly hasFlow: boolean },
): Html {
  return html`
    <div class="tools ui" id="tools" popover role="dialog" aria-labelledby="tools-h">
    <h2 id="tools-h" class="sr">${tools.open}</h2>
    ${renderChoice(
      'size',
      tools.size,
      SIZES.map((n) => [n, `${n}%`] as const),
      '100',
    )}
    ${renderChoice(
      'width',
      tools.width,
      WIDTHS.map((n) => [n, fill(tools.widthUnit, { n })] as const),
      '36',
    )}
    ${renderChoice('theme', tools.theme, Object.entries(tools.themes), 'auto')}
    ${renderChoice('face', tools.face, Object.entries(tools.faces), 'serif')}
    ${hasFlow && renderChoice('flow', tools.flow, Object.entries(tools.flows), 'horizontal')}
    <p class="voice" hidden><label for="voice">${tools.voice}</label><select id="voice"></select></p>
    <div class="row"><button type="button" class="btn" data-read-aloud data-stop="${tools.stopReading}" hidden>${tools.readAloud}</button><button type="button" class="btn" id="reset">${tools.reset}</button></div>
    </div>`
}

function renderChoice(
  name: string,
  label: string,
  values: readonly (readonly [value: string, label: string])[],
  usual: string,
): Html {
  return html`<fieldset><legend>${label}</legend><div class="seg">${values.map(
    ([value, word]) =>
      html`<label><input type="radio" name="${name}" value="${value}"${value === usual && html` checked`}><span>${word}</span></label>`,
  )}</div></fieldset>`
}
