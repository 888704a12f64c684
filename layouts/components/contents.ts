import { type Html, html } from '../../src/html/html.ts'
import type { ContentsNode } from '../../src/site/pages/report/contents-tree.ts'

/** The table of contents: closed on a phone, beside the text where there is room. */
export function renderContents(nodes: readonly ContentsNode[], label: string): Html | false {
  return (
    nodes.length > 0 &&
    html`<nav class="toc ui" aria-label="${label}"><div><p class="toc-h" aria-hidden="true">${label}</p>
    <details><summary>${label}</summary>${renderLevel(nodes)}</details></div></nav>`
  )
}

function renderLevel(nodes: readonly ContentsNode[]): Html {
  return html`<ol>${nodes.map(
    ({ id, text, children }) =>
      html`<li><a href="#${id}">${text}</a>${children.length > 0 && renderLevel(children)}</li>`,
  )}</ol>`
}
