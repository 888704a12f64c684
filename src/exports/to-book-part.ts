import { fill } from '../words/fill.ts'
import { wordsOf } from '../words/words.ts'
import type { ReportChoice } from './parse-choice.ts'
import type { BookPart, BookSetting } from './to-book.ts'

/**
 * What the reports of a book have in common: `柳浦街道，2018—2022年`. None where it is the whole archive.
 *
 * @returns its name, and its address below the script's folder; the site has a page there for one agency or one year
 */
export function toBookPart(
  { agency, years }: ReportChoice,
  { archive, script }: Pick<BookSetting, 'archive' | 'script'>,
): BookPart | undefined {
  const { listing } = wordsOf(script, archive.settings.hantStandard)
  const found = archive.agencies.find(({ slug }) => slug === agency)
  const [from, to = from] = years ?? []
  const span =
    to === undefined
      ? undefined
      : (from === to ? '' : `${from}—`) + fill(listing.year, { year: to })
  const names = [found?.names[script].shortName, span].filter((name) => name !== undefined)
  if (names.length === 0) return undefined
  const path = [
    ...(agency === undefined ? [] : [`agencies/${agency}/`]),
    ...(from === undefined ? [] : [`years/${from === to ? from : `${from}-${to}`}/`]),
  ].join('')
  return { name: names.join('，'), path, hasPage: names.length === 1 && from === to }
}
