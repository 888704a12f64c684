import { escapeHtml } from '../html/html.ts'
import { compareText } from '../report/order.ts'
import type { Script } from '../report/script.ts'
import { toIndexWords, toUnits, UNIT_MARK } from '../text/units.ts'
import type { FoldMap } from './fold-map.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * The page that Pagefind is given for a report: not its text but the words of its units, in both scripts at once.
 * `lang="und"`, so that Pagefind cuts at spaces and nowhere else.
 */
export function writeIndexPage(record: SearchRecord, keys: FoldMap): string {
  const title = toBlockWords(record.title, keys)
  const blocks = record.blocks.map((block) => ({ ...block, words: toBlockWords(block.text, keys) }))
  // Only headings keep their ids: for each id Pagefind stores the text once more, and its places are not used.
  const body = blocks.flatMap(({ id, kind, words }) => {
    if (words.units.length === 0) return []
    return kind === 'heading'
      ? [`<h2 id="${escapeHtml(id)}">${words.text}</h2>`]
      : [`<p>${words.text}</p>`]
  })
  const titleUnits = new Set(title.units)
  const otherUnits = new Set(
    blocks.flatMap(({ words }) => words.units.filter((unit) => !titleUnits.has(unit))),
  )
  return [
    '<!doctype html><html lang="und"><head><title>-</title></head>',
    `<body data-pagefind-body data-pagefind-sort="date:${escapeHtml(record.date)}">`,
    ...writeFilters(record.filters),
    `<h1>${title.text}</h1>`,
    ...body,
    `<p data-pagefind-weight="5">${writeUnits(titleUnits)}</p><p>${writeUnits(otherUnits)}</p>`,
    '</body></html>',
  ].join('\n')
}

/** Ends a block: no phrase reaches over it. In no query, because a unit's key never holds the mark. */
const BLOCK_END = UNIT_MARK

/**
 * The words of a block. Both texts give the same words under the fold map; where they do not (a glossary changed
 * the number of characters), both are indexed, one after the other, and neither loses a hit.
 */
function toBlockWords(
  text: Readonly<Record<Script, string>>,
  keys: FoldMap,
): { readonly text: string; readonly units: readonly string[] } {
  const hans = toUnits(text.Hans, keys)
  const words = toIndexWords(hans).join(' ')
  const units = hans.map(({ key }) => key)
  if (text.Hans === text.Hant) return { text: `${words} ${BLOCK_END}`, units }
  const hant = toUnits(text.Hant, keys)
  const hantWords = toIndexWords(hant).join(' ')
  return hantWords === words
    ? { text: `${words} ${BLOCK_END}`, units }
    : {
        text: `${words} ${BLOCK_END} ${hantWords} ${BLOCK_END}`,
        units: [...units, ...hant.map(({ key }) => key)],
      }
}

/**
 * Each unit of the report once, marked: what a query of one character looks up. A prefix search would do the same in
 * a small archive; in a large one Pagefind loads only the chunk in which the prefix itself would stand.
 */
function writeUnits(units: ReadonlySet<string>): string {
  return [...units]
    .toSorted(compareText)
    .map((unit) => UNIT_MARK + unit)
    .join(' ')
}

function writeFilters(filters: SearchRecord['filters']): readonly string[] {
  return Object.keys(filters)
    .toSorted(compareText)
    .flatMap((name) =>
      (filters[name] ?? []).map(
        (value) =>
          `<meta data-pagefind-filter="${escapeHtml(name)}[content]" content="${escapeHtml(value)}">`,
      ),
    )
}
