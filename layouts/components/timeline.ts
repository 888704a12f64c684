import { type Html, html } from '../../src/html/html.ts'
import type { Timeline, TimelineYear } from '../../src/site/pages/listing/timeline.ts'
import { fill } from '../../src/words/fill.ts'
import type { Words } from '../../src/words/words.ts'

/** Columns as high as the years have reports; the numbers say the same. The attributes of a drawing are no style. */
export function renderTimeline({ most, years }: Timeline, { coverage }: Words): Html {
  return html`<ol class="timeline ui">${years.map(
    (one) => html`<li>${renderYear(one, most, coverage.timelineYear)}</li>`,
  )}</ol>`
}

function renderYear({ year, count, url }: TimelineYear, most: number, phrase: string): Html {
  const height = most === 0 ? 0 : Math.round((count / most) * 100)
  const shown = html`<svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect y="${100 - height}" width="10" height="${height}" fill="currentColor"/></svg><b>${count}</b><span>${year}</span>`
  const label = fill(phrase, { year, n: count })
  return url === undefined
    ? html`<span class="bar" role="img" aria-label="${label}">${shown}</span>`
    : html`<a class="bar" href="${url}" aria-label="${label}">${shown}</a>`
}
