import type { Token } from 'markdown-it'

/** The tokens of a block with what is side by side as text in one: an escape parts no address. */
export function joinTexts(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ type }) => type === 'text_special')) return tokens
  const joined: Token[] = []
  for (const token of tokens) {
    const before = joined.at(-1)
    if (!isText(token)) joined.push(token)
    else if (before && isText(before)) before.content += token.content
    else joined.push(toText(token))
  }
  return joined
}

function isText({ type }: Token): boolean {
  return type === 'text' || type === 'text_special'
}

/** A copy that may be added to: the check reads the tokens too. */
function toText(token: Token): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token, {
    type: 'text',
  })
}
