import matter from 'gray-matter'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import { countCodePoints } from '../../text/code-points.ts'
import { type ParsedYaml, parseYaml } from '../parse-yaml.ts'

export type SplitFile =
  | {
      readonly kind: 'split'
      readonly yaml: ParsedYaml
      readonly body: string
      /** The line of the file on which the body begins. */
      readonly bodyLine: number
    }
  | { readonly kind: 'broken'; readonly diagnostic: Diagnostic }

/** Twenty times what a report needs; what is longer has lost its closing line. */
const MOST_CHARACTERS = 32_000
const MOST_LINES = 1000

/**
 * Cuts a file at its front matter and parses that. The first line is checked before gray-matter sees
 * the text: what follows `---` names a language there, and `---js` runs code.
 */
export function splitFrontMatter(file: string, text: string): SplitFile {
  const firstEnd = text.indexOf('\n')
  const first = firstEnd < 0 ? text : text.slice(0, firstEnd)
  if (first !== '---') return { kind: 'broken', diagnostic: checkFirstLine(file, first) }
  const closing = findClosing(text, 3)
  if (closing < 0) {
    const place = { file, line: 1, column: 1 }
    return { kind: 'broken', diagnostic: makeDiagnostic('frontmatter/unclosed', place) }
  }
  const head = text.slice(0, closing)
  const lineCount = countLines(head)
  const end = text.indexOf('\n', closing)
  const last = text.slice(closing, end < 0 ? undefined : end)
  if (last !== '---') {
    const place = { file, line: lineCount, column: 1 }
    const found = { found: last }
    return { kind: 'broken', diagnostic: makeDiagnostic('frontmatter/closing', place, found) }
  }
  if (head.length > MOST_CHARACTERS || lineCount > MOST_LINES) {
    const limit =
      head.length > MOST_CHARACTERS ? `${MOST_CHARACTERS} characters` : `${MOST_LINES} lines`
    const place = { file, line: 1, column: 1 }
    return { kind: 'broken', diagnostic: makeDiagnostic('frontmatter/long', place, { limit }) }
  }
  return {
    kind: 'split',
    yaml: parseLocked(file, `${head}---\n`),
    body: end < 0 ? '' : text.slice(end + 1),
    bodyLine: lineCount + 1,
  }
}

/**
 * gray-matter with every engine locked but YAML, and that one ours. Options are given on every call:
 * without them it answers from a cache, and a broken file parses as `{}` the second time.
 */
function parseLocked(file: string, head: string): ParsedYaml {
  const { data, matter: source } = matter(head, LOCKED) as {
    readonly data: Readonly<Record<string, unknown>>
    readonly matter: string
  }
  // An empty front matter never reaches the engine.
  return parseYaml(file, typeof data['source'] === 'string' ? data['source'] : source)
}

const locked = (): never => {
  throw new Error('This engine is locked: front matter is YAML and is never run.')
}
const LOCKED = {
  language: 'yaml',
  engines: {
    yaml: { parse: (source: string) => ({ source }) },
    json: locked,
    js: locked,
    javascript: locked,
    coffee: locked,
    toml: locked,
  },
}

/** The offset of the first line after `from` that begins with `---`, -1 where there is none. */
function findClosing(text: string, from: number): number {
  const at = text.indexOf('\n---', from)
  return at < 0 ? -1 : at + 1
}

function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

function checkFirstLine(file: string, first: string): Diagnostic {
  const place = { file, line: 1, column: 1 }
  const rest = first.slice(3)
  if (!first.startsWith('---')) {
    const found =
      countCodePoints(first) > 40 ? `${[...first.slice(0, 80)].slice(0, 40).join('')}…` : first
    return makeDiagnostic('frontmatter/missing', place, { found })
  }
  if (rest.trim() === '' || rest.startsWith('-'))
    return makeDiagnostic('frontmatter/opening', place, { found: first })
  return makeDiagnostic('frontmatter/language', place, { name: rest.trim() })
}
