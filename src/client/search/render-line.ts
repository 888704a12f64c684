import { fillWords } from './fill-words.ts'
import type { Line } from './lines.ts'
import { makeElement } from './make-element.ts'
import { toReportAddress } from './report-address.ts'
import type { SearchWords } from './words.ts'
import { writeCell } from './write-cell.ts'

interface LineSetting {
  readonly reportsBase: string
  readonly words: SearchWords
}

/** One line of a concordance: what precedes, what was found, what follows, and where. */
export function renderLine(line: Line, { reportsBase, words }: LineSetting): HTMLLIElement {
  const { before, found, after, slug, id, title } = line
  const item = makeElement(
    'li',
    {},
    makeElement(
      'a',
      { href: toReportAddress(reportsBase, slug, id) },
      makeElement('span', { class: 'pre' }, makeElement('span', {}, before)),
      makeElement('mark', {}, found),
      makeElement('span', { class: 'post' }, after),
      makeElement('span', { class: 'where' }, [title, ...writePlace(line, words)].join(' · ')),
    ),
  )
  item.dataset['slug'] = slug
  return item
}

/** The rows of the table that is downloaded, a head above them; addresses are whole. */
export function toRows(
  lines: readonly Line[],
  { reportsBase, words }: LineSetting,
): readonly (readonly string[])[] {
  return [
    words.columns.split('|'),
    ...lines.map((line) => [
      line.before,
      line.found,
      line.after,
      line.title,
      line.date,
      line.about.join(' '),
      line.path.join(' › '),
      writePlace(line, words).join(' '),
      new URL(toReportAddress(reportsBase, line.slug, line.id), location.href).href,
    ]),
  ]
}

function writePlace({ id, paragraph, cell }: Line, words: SearchWords): readonly string[] {
  if (cell) return writeCell(cell, words)
  if (paragraph !== undefined) return [fillWords(words.paragraph, { n: paragraph })]
  return [id === undefined ? words.title : id.startsWith('s') ? words.heading : '']
}
