/** What a visitor asks for: reports that hold every term and none of the excluded. */
export interface Query {
  readonly terms: readonly string[]
  readonly excluded: readonly string[]
}

/**
 * Terms are separated by spaces; one that begins with a minus sign excludes. Everything else in a term is looked up
 * as it stands, quotation marks and other punctuation included.
 *
 * @example parseQuery('老旧小区 -电梯') // => { terms: ['老旧小区'], excluded: ['电梯'] }
 */
export function parseQuery(text: string): Query {
  const terms: string[] = []
  const excluded: string[] = []
  for (const part of text.split(/\s+/u)) {
    const minus = /^[-－−](?=.)/u.exec(part)
    if (minus) excluded.push(part.slice(1))
    else if (part !== '') terms.push(part)
  }
  return { terms, excluded }
}
