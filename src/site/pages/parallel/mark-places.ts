import type { MarkedChoices } from '../../../archive/parallel/marked-choices.ts'

/** How much a rule wants a reader's eye. `plain`: the dictionaries' everyday decisions. */
export type RuleRank = 'doubtful' | 'decided' | 'plain'

export interface MarkedMarkup {
  readonly markup: string
  /** The rules of the plain places in their order, from 1. */
  readonly plain: readonly number[]
}

/**
 * Makes every character that was in doubt, or that people decided, a link to its rule in the table below, `c3`. What the
 * dictionaries decided is one character in ten: it gets the shortest element, which a page shows only when it is asked to,
 * and which is read out as text. Inside a link, where no other may stand, a place is only marked.
 *
 * @param ranks by the number of the rule
 */
export function markPlaces(
  markup: string,
  { at, rule }: Pick<MarkedChoices, 'at' | 'rule'>,
  ranks: readonly RuleRank[],
): MarkedMarkup {
  const plain: number[] = []
  let marked = ''
  let done = 0
  let inLink = false
  for (const [i, place] of at.entries()) {
    const before = markup.slice(done, place)
    marked += before
    const opened = before.lastIndexOf('<a ')
    const closed = before.lastIndexOf('</a>')
    if (opened !== closed) inLink = opened > closed
    const number = rule[i] ?? 0
    const end = place + ((markup.codePointAt(place) ?? 0) > 0xffff ? 2 : 1)
    const character = markup.slice(place, end)
    const rank = ranks[number] ?? 'plain'
    const name = rank === 'doubtful' ? 'choice doubtful' : 'choice'
    if (rank === 'plain') {
      marked += `<i>${character}</i>`
      plain.push(number + 1)
    } else
      marked += inLink
        ? `<span class="${name}">${character}</span>`
        : `<a class="${name}" href="#c${number + 1}">${character}</a>`
    done = end
  }
  return { markup: marked + markup.slice(done), plain }
}

/** The other half of a pair: ids, numbers and the names of regions stand once in a page, in the first half. */
export function withoutIds(markup: string): string {
  return markup
    .replace(/<a class="pid"[^>]*>\d+<\/a>|<span class="alias"[^>]*><\/span>/g, '')
    .replace(/(<[a-z][a-z0-9]*(?: [^>]*)?) id="[^"]*"/g, '$1')
    .replace(
      /<section class="scroll" tabindex="0" aria-label=/g,
      '<div class="scroll" role="group" tabindex="0" aria-label=',
    )
    .replaceAll('</section>', '</div>')
}
