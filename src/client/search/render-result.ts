import type { Excerpts, Hit, Part } from './excerpts.ts'
import { fillWords } from './fill-words.ts'
import { formatDate } from './format-date.ts'
import { makeElement } from './make-element.ts'
import { toReportAddress } from './report-address.ts'
import type { ReportText } from './report-text.ts'
import type { SearchWords } from './words.ts'
import { writeCell } from './write-cell.ts'

interface ResultSetting {
  readonly reportsBase: string
  readonly words: SearchWords
}

/**
 * One result as an item of the list. Texts go in as text, never as markup: what a report says cannot become a part
 * of the page.
 */
export function renderResult(
  slug: string,
  report: ReportText,
  { title, hits, places, others }: Excerpts,
  { reportsBase, words }: ResultSetting,
): HTMLLIElement {
  const to = (id?: string): string => toReportAddress(reportsBase, slug, id)
  const item = makeElement('li')
  item.dataset['slug'] = slug
  item.dataset['places'] = String(places)
  item.append(
    makeElement('h2', {}, makeElement('a', { href: to() }, ...renderParts(title))),
    makeElement(
      'p',
      { class: 'meta' },
      [
        ...report.about,
        formatDate(report.date, words),
        ...(places > 0 ? [fillWords(words.places, { n: places })] : []),
        ...(others > 0 ? [fillWords(words.others, { n: others })] : []),
      ].join(' · '),
    ),
  )
  if (hits.length > 0)
    item.append(makeElement('ul', {}, ...hits.map((hit) => renderHit(hit, to(hit.id), words))))
  return item
}

function renderHit(hit: Hit, address: string, words: SearchWords): HTMLLIElement {
  const number =
    hit.paragraph === undefined ? [] : [fillWords(words.paragraph, { n: hit.paragraph })]
  const path = hit.path.length > 0 ? [hit.path.join(' › ')] : []
  const cell = hit.cell ? writeCell(hit.cell, words) : number
  const where = [...path, ...(hit.isHeading ? [words.heading] : cell)].join(' · ')
  return makeElement(
    'li',
    {},
    makeElement(
      'a',
      { href: address },
      ...(where === '' ? [] : [makeElement('span', { class: 'where' }, where)]),
      makeElement('span', { class: 'q' }, ...renderParts(hit.parts)),
    ),
  )
}

function renderParts(parts: readonly Part[]): readonly Node[] {
  return parts.map(({ text, isFound }) =>
    isFound ? makeElement('mark', {}, text) : document.createTextNode(text),
  )
}
