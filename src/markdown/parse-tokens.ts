import type { Token } from 'markdown-it'
import { makeMarkdown } from './markdown-it.ts'

/**
 * The tokens of a body, for the check and the renderer alike, which must not change them. Every link is one, also
 * what may not are in a page: the check reports it, and the renderer makes no link of it. An escaped `\<` is a
 * token `text_special`, distinct from a bare one.
 *
 * The body read last is kept: a report is rendered right after it was checked.
 */
export function parseTokens(body: string): readonly Token[] {
  if (last?.body !== body) last = { body, tokens: PARSER.parse(body, {}) }
  return last.tokens
}

let last: { readonly body: string; readonly tokens: readonly Token[] } | undefined

const PARSER = makeMarkdown()
PARSER.validateLink = () => true
PARSER.disable('text_join')
