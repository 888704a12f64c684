import type { MarkedChoices } from '../../archive/parallel/marked-choices.ts'

/**
 * Makes every character that was a choice a link to its rule in the table below, `c3`. Inside a link, where no other may
 * stand, it is only marked.
 *
 * @param isDoubtful by the number of the rule
 */
export function markPlaces(
  markup: string,
  { at, rule }: Pick<MarkedChoices, 'at' | 'rule'>,
  isDoubtful: readonly boolean[],
): string {
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
    const name = isDoubtful[number] ? 'choice doubtful' : 'choice'
    marked += inLink
      ? `<span class="${name}">${character}</span>`
      : `<a class="${name}" href="#c${number + 1}">${character}</a>`
    done = end
  }
  return marked + markup.slice(done)
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
