import { type Html, html } from '../../src/html/html.ts'
import type { AgencyFacts, AgencyYear } from '../../src/site/pages/listing/agency-facts.ts'
import type { Words } from '../../src/words/words.ts'

/** The years of one agency in a row: what there is, what is lacking, what was never published. */
export function renderAgencyYears({ years, coverageUrl }: AgencyFacts, { coverage }: Words): Html {
  return html`<section class="of-years ui" aria-labelledby="years"><h2 id="years">${coverage.years}</h2>
    <ol class="strip">${years.map((one) => html`<li>${renderYear(one, coverage.lackSign)}<small aria-hidden="true">${one.year}</small></li>`)}</ol>
    <p><a href="${coverageUrl}">${coverage.title}</a></p></section>`
}

function renderYear({ kind, count, year, label, url }: AgencyYear, lackSign: string): Html {
  const sign = kind === 'have' ? count : kind === 'lack' ? lackSign : ''
  if (url !== undefined)
    return html`<a class="${kind}" href="${url}" aria-label="${label ?? year}"><span>${sign}</span></a>`
  return html`<i class="${kind}" role="img" aria-label="${label ?? year}"><span>${sign}</span></i>`
}
