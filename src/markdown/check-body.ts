import type { Token } from 'markdown-it'
import type { DiagnosticCode } from '../report/diagnostics/catalogue.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { Place } from '../report/diagnostics/place.ts'
import { countCodePoints, toCodePoint } from '../text/code-points.ts'
import { findSuspects } from '../text/suspect-characters.ts'
import { checkLink } from './check-link.ts'
import { checkOverrides, checkScriptBlock } from './check-overrides.ts'
import { toImagePath } from './image-path.ts'
import { parseTokens } from './parse-tokens.ts'
import { isNumberAlone, isPlaceholder } from './unfinished.ts'

/** A picture that a body shows. */
export interface FoundImage {
  /** From the content folder: `images/2015-opening.jpg`. */
  readonly path: string
  readonly place: Place
}

/** A link to somewhere in the archive itself. */
export interface FoundLink {
  /** As the file has it: `2021-liupu-annual.md#p-z1j9kz`, `#s-4k2m1x`. */
  readonly href: string
  readonly place: Place
}

export interface CheckedBody {
  readonly diagnostics: readonly Diagnostic[]
  readonly images: readonly FoundImage[]
  readonly links: readonly FoundLink[]
}

/** markdown-it drops what lies deeper than `maxNesting` (100) without a word; no report needs a tenth of it. */
const DEEPEST = 40
const MOST_BLOCKS = 20_000
/** With these, there are more blocks than that, or far more emptiness than text. */
const MOST_LINES = 100_000
/** A flood of them keeps the parser busy for minutes: 5 MB of `![`, a row of a million cells. */
const MOST_MARKS = 200_000

/**
 * Finds what a reader would not see as the file has it: links and images that are not allowed, HTML,
 * text nested too deep.
 *
 * @param bodyLine the line of the file on which the body begins
 */
export function checkBody(file: string, body: string, bodyLine: number): CheckedBody {
  const diagnostics: Diagnostic[] = []
  const images: FoundImage[] = []
  const links: FoundLink[] = []
  if (body.trim() === '') {
    const place = { file, line: Math.max(1, bodyLine - 1) }
    return { diagnostics: [makeDiagnostic('body/blank', place)], images, links }
  }
  const find = makeFinder(file, body, bodyLine)
  const whole = { file, body, bodyLine }
  const report = (
    code: DiagnosticCode,
    place: Place,
    parameters: Readonly<Record<string, string | number>>,
  ): void => void diagnostics.push(makeDiagnostic(code, place, parameters))
  let line = 0
  let blocks = 0
  let isDeep = false
  const checkInline = (tokens: readonly Token[]): void => {
    for (const [i, token] of tokens.entries()) {
      if (token.type === 'softbreak' || token.type === 'hardbreak') line++
      else if (token.type === 'text') checkText(token.content)
      else if (token.type === 'text_special') checkEntity(token)
      diagnostics.push(...checkOverrides(token, line, whole))
      const href = textAttribute(token, 'href')
      const src = textAttribute(token, 'src')
      if (href !== null) reportLink(href, tokens[i + 1]?.content ?? '')
      if (src !== null && src !== '') checkImage(src)
      if (token.children) checkInline(token.children)
    }
  }
  const checkText = (text: string): void => {
    for (const [found] of text.matchAll(HTML))
      report('body/html', find(found, line), { found: found.slice(0, 60) })
  }
  const checkReference = (text: string): void => {
    const [, found, address = ''] = REFERENCE.exec(text) ?? []
    if (found === undefined) return
    const code = checkLink(address) === 'body/link' ? 'body/link' : 'body/reference'
    report(code, find(found, line), { found: code === 'body/link' ? address : found })
  }
  const checkEntity = (token: Token): void => {
    for (const { character } of findSuspects(token.content)) {
      const parameters = { found: token.markup, character: toCodePoint(character) }
      report('body/character', find(token.markup, line), parameters)
    }
  }
  const reportLink = (href: string, label: string): void => {
    const code = checkLink(href)
    const isOfArchive = isWithin(href, code)
    if (code === undefined && !isOfArchive) return
    const found = code === 'body/link-empty' ? label : readable(href)
    const place = find(code === 'body/link-empty' ? `${label}](` : [href, found], line)
    if (isOfArchive) links.push({ href, place })
    if (code !== undefined) report(code, place, { found })
  }
  const checkImage = (src: string): void => {
    const path = toImagePath(file, src)
    const place = find([src, readable(src)], line)
    if (path === undefined) report('body/image', place, { found: readable(src) })
    else images.push({ path, place })
  }
  if (countLines(body) > MOST_LINES) {
    report('body/many-blocks', find('', 0), { limit: MOST_BLOCKS })
    return { diagnostics, images, links }
  }
  if (body.length > MOST_MARKS && countMarks(body) > MOST_MARKS) {
    report('body/many-marks', find('', 0), { limit: MOST_MARKS })
    return { diagnostics, images, links }
  }
  const tokens = parseTokens(body)
  for (const [i, token] of tokens.entries()) {
    if (token.map) line = token.map[0]
    if (token.level >= DEEPEST && !isDeep) {
      isDeep = true
      report('body/nesting', find('', line), { limit: DEEPEST })
    }
    diagnostics.push(...checkScriptBlock(token, whole))
    if (token.type === 'heading_open') {
      const found = tokens[i + 1]?.content ?? ''
      if (found === '') report('body/heading-blank', find('#', line), {})
      else if (token.tag === 'h1') report('body/heading-one', find('', line), { found })
      if (isNumberAlone(found)) report('body/heading-number', find(found, line), { found })
    }
    if (token.type === 'inline') {
      blocks++
      if (isPlaceholder(token.content))
        report('body/placeholder', find('', line), { found: token.content.slice(0, 20) })
      checkReference(token.content)
      checkInline(token.children ?? [])
    }
  }
  if (blocks > MOST_BLOCKS) report('body/many-blocks', find('', 0), { limit: MOST_BLOCKS })
  return { diagnostics, images, links }
}

/** A comment, a declaration, a whole tag, or the beginning of one that would load or run something. */
const HTML =
  /<(?:!--|!doctype|\?\w|\/?[a-z][a-z0-9-]{0,40}(?:[\s/][^<>]{0,2000})?>|\/?(?:script|style|iframe|object|embed|img|svg|link|meta|base|form|video|audio)\b)/gi

function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

function countMarks(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (MARKS.has(text.charCodeAt(i))) count++
  return count
}

const MARKS = new Set(Array.from('!&*<>[\\]_`{|~', (mark) => mark.charCodeAt(0)))

/** `[柳浦]: https://a.example/`, never `[注]:说明` or `[注]: 2022年`. */
const REFERENCE =
  /^(\[[^\]\n]{1,100}\]:[ \t]{0,8}<?((?:[a-z][a-z0-9+.-]{1,20}:|\/\/|www\.)[^\s>]{0,2000}))/im

/** Finds where a piece of the source is, at or below a line of the body; the line's text where it is not found. */
function makeFinder(
  file: string,
  body: string,
  bodyLine: number,
): (needle: string | readonly string[], line: number) => Place {
  let lines: readonly string[] | undefined
  // The same piece again comes after the one found before.
  const reached = new Map<string, { readonly line: number; readonly at: number }>()
  let searches = 0
  return (needles, line) => {
    // Of ten thousand faults in one line only the first are shown.
    if (++searches > 200) return { file, line: bodyLine + line }
    lines ??= body.split('\n')
    // A paragraph's own lines are few; a code span may contain a line break that was not counted.
    for (let i = line; i < Math.min(line + 20, lines.length); i++) {
      const text = lines[i] ?? ''
      const needle = [needles].flat().find((each) => each !== '' && text.includes(each))
      if (needle === undefined) continue
      const before = reached.get(needle)
      const at = text.indexOf(needle, before?.line === i ? before.at + 1 : 0)
      if (at < 0) continue
      reached.set(needle, { line: i, at })
      return { file, line: bodyLine + i, column: countCodePoints(text.slice(0, at)) + 1 }
    }
    const text = lines[line] ?? ''
    return { file, line: bodyLine + line, column: text.length - text.trimStart().length + 1 }
  }
}

/** Whether a link leads to somewhere in the archive. */
function isWithin(href: string, code: DiagnosticCode | undefined): boolean {
  return code === 'body/link-absolute' || (code === undefined && !/^[a-z][a-z\d+.-]*:/i.test(href))
}

/** An attribute of a token; plugins may set numbers. */
function textAttribute(token: Token, name: string): string | null {
  const value = token.attrGet(name)
  return value === null ? null : String(value)
}

/** As the file most likely has it: Chinese instead of percent signs. */
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
