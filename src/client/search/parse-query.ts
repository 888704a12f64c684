/** What a visitor asks for: reports that contain every term and none of the excluded. */
export interface Query {
  readonly terms: readonly string[]
  readonly excluded: readonly string[]
}

/**
 * Terms are separated by spaces; what is in quotation marks is one term, spaces and all; a term that begins with
 * a minus sign excludes. Everything else is looked up as it stands: marks in the middle of a term are punctuation.
 *
 * @example parseQuery('老旧小区 -电梯') // => { terms: ['老旧小区'], excluded: ['电梯'] }
 * @example parseQuery('“水岸 柳浦” -"加装 电梯"') // => { terms: ['水岸 柳浦'], excluded: ['加装 电梯'] }
 */
export function parseQuery(text: string): Query {
  const terms: string[] = []
  const excluded: string[] = []
  for (const { groups } of text.matchAll(TERM)) {
    const { minus, quoted, bare = '' } = groups ?? {}
    const term = quoted === undefined ? bare : QUOTES.reduce(unquote, quoted).trim()
    if (term === '') continue
    if (minus !== undefined) excluded.push(term)
    else terms.push(term)
  }
  return { terms, excluded }
}

/** As keyboards and input methods of both scripts have them; what opens as one closes as the same. */
const QUOTES = ['“”', '「」', '『』', '""', '＂＂'] as const

const QUOTED = QUOTES.map(([open = '', close = '']) => `${open}[^${close}]*${close}`).join('|')

/** A minus sign counts only before something; marks only around a whole term. */
const TERM = new RegExp(
  `(?<minus>[-－−](?=\\S))?(?:(?<quoted>${QUOTED})(?=\\s|$)|(?<bare>\\S+))`,
  'gu',
)

function unquote(text: string, [open = '', close = '']: string): string {
  return text.startsWith(open) && text.endsWith(close) ? text.slice(1, -1) : text
}
