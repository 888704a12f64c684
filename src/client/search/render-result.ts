import type { Excerpts, Hit, Part } from './excerpts.ts'
import { formatDate } from './format-date.ts'
import type { ReportText } from './report-text.ts'
import { fillWords, type SearchWords } from './words.ts'

/**
 * One result as an item of the list. Texts go in as text, never as markup: what a report says cannot become a part
 * of the page.
 */
export function renderResult(
  slug: string,
  report: ReportText,
  { title, hits, others }: Excerpts,
  { reportsBase, words }: { readonly reportsBase: string; readonly words: SearchWords },
): HTMLLIElement {
  const address = `${reportsBase}${slug}/`
  const item = make('li')
  item.dataset['slug'] = slug
  item.append(make('h2', {}, link(address, renderParts(title))))
  const meta = [
    ...report.about,
    formatDate(report.date, words),
    ...(others > 0 ? [fillWords(words.others, { n: others })] : []),
  ]
  item.append(make('p', { class: 'meta' }, meta.join(' · ')))
  if (hits.length > 0)
    item.append(make('ul', {}, ...hits.map((hit) => renderHit(hit, address, words))))
  return item
}

function renderHit(hit: Hit, address: string, words: SearchWords): HTMLLIElement {
  const number =
    hit.paragraph === undefined ? [] : [fillWords(words.paragraph, { n: hit.paragraph })]
  const path = hit.path.length > 0 ? [hit.path.join(' › ')] : []
  const where = [...path, ...(hit.isHeading ? [words.heading] : number)].join(' · ')
  return make(
    'li',
    {},
    link(`${address}#${hit.id}`, [
      ...(where === '' ? [] : [make('span', { class: 'where' }, where)]),
      make('span', { class: 'q' }, ...renderParts(hit.parts)),
    ]),
  )
}

function renderParts(parts: readonly Part[]): readonly Node[] {
  return parts.map(({ text, isFound }) =>
    isFound ? make('mark', {}, text) : document.createTextNode(text),
  )
}

function link(address: string, content: readonly Node[]): HTMLAnchorElement {
  return make('a', { href: address }, ...content)
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...content)
  return element
}
