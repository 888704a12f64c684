import type { MarkedChoices } from '../../../archive/parallel/marked-choices.ts'
import { listPieces, type RenderedBody } from '../../../markdown/rendered-body.ts'

/** How much a rule wants a reader's eye. `plain`: the dictionaries' everyday decisions. */
export type RuleRank = 'doubtful' | 'decided' | 'plain'

export interface MarkedPieces {
  readonly pieces: readonly string[]
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
  body: Pick<RenderedBody, 'markup' | 'ends'>,
  { at, rule }: Pick<MarkedChoices, 'at' | 'rule'>,
  ranks: readonly RuleRank[],
): MarkedPieces {
  const plain: number[] = []
  let next = 0
  let begin = 0
  const pieces = listPieces(body).map((piece) => {
    let marked = ''
    let done = 0
    let inLink = false
    const end = begin + piece.length
    for (let place = at[next]; place !== undefined && place < end; place = at[++next]) {
      const from = place - begin
      const before = piece.slice(done, from)
      marked += before
      const opened = before.lastIndexOf('<a ')
      const closed = before.lastIndexOf('</a>')
      if (opened !== closed) inLink = opened > closed
      const number = rule[next] ?? 0
      const to = from + ((piece.codePointAt(from) ?? 0) > 0xffff ? 2 : 1)
      const character = piece.slice(from, to)
      const rank = ranks[number] ?? 'plain'
      if (rank === 'plain') plain.push(number + 1)
      marked += markCharacter(character, number, rank, inLink)
      done = to
    }
    begin = end
    return marked + piece.slice(done)
  })
  return { pieces, plain }
}

function markCharacter(character: string, number: number, rank: RuleRank, inLink: boolean): string {
  if (rank === 'plain') return `<i>${character}</i>`
  const name = rank === 'doubtful' ? 'choice doubtful' : 'choice'
  return inLink
    ? `<span class="${name}">${character}</span>`
    : `<a class="${name}" href="#c${number + 1}">${character}</a>`
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
