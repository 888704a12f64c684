import type { Token } from 'markdown-it'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { Place } from '../report/diagnostics/place.ts'
import { countCodePoints } from '../text/code-points.ts'
import { type PlacedFault, RAW_TITLE, restOfLine } from './dialect/override.ts'
import { readOverride } from './dialect/override-forms.ts'
import type { ScriptFault } from './dialect/script-block.ts'
import { nextOpen } from './dialect/source-text.ts'

/** A body and where it is in its file. */
export interface CheckedText {
  readonly file: string
  readonly bodyLine: number
  readonly body: string
}

/**
 * What is wrong with the overrides that one inline token contains: in the text, in a title, in an editor's comment.
 *
 * @param line of the body, from 0, at which the token stands
 */
export function checkOverrides(
  { type, content, meta, attrs }: Token,
  line: number,
  text: CheckedText,
): readonly Diagnostic[] {
  const toDiagnostics = (faults: readonly PlacedFault[]): readonly Diagnostic[] =>
    faults.map(({ code, parameters, rest }) =>
      makeDiagnostic(code, findRest(rest, line, text), parameters),
    )
  if (type === 'text') return toDiagnostics(findWide(content))
  if (type === 'override_fault') return toDiagnostics([meta?.['fault'] as PlacedFault])
  if (type === 'flag_close') return toDiagnostics(readFaults(content))
  if (attrs === null) return []
  const title = attrs.find(([name]) => name === 'title')?.[1] ?? ''
  const raw = String(title)
  return raw.startsWith(RAW_TITLE) ? toDiagnostics(readFaults(raw.slice(RAW_TITLE.length))) : []
}

/** What is wrong with the lines of colons that begin and end a block in one script. */
export function checkScriptBlock(
  { type, map, meta }: Token,
  { file, body, bodyLine }: CheckedText,
): readonly Diagnostic[] {
  if (type !== 'script_fault' || meta === null) return []
  const { code, at, found } = meta['fault'] as ScriptFault
  const column = countCodePoints(body.slice(body.lastIndexOf('\n', at - 1) + 1, at)) + 1
  return [makeDiagnostic(code, { file, line: bodyLine + (map?.[0] ?? 0), column }, { found })]
}

/** -｛干｜乾｝- · ：：： zh-Hant, as an input method for Chinese writes them. */
const WIDE = /-[｛{][^｛｝{}\n]{0,100}[｝}]-|^[:：]{2,5}[ \t]*(?=zh-han[st]\b)/gi

function findWide(text: string): readonly PlacedFault[] {
  if (!/-[｛{]|^[:：]/.test(text)) return []
  return Array.from(text.matchAll(WIDE), ({ 0: found, index: at }) => ({
    code: 'override/wide',
    at,
    parameters: { found, half: found.startsWith('-') ? '-{ | }-' : ':::' },
    rest: text.slice(at),
  }))
}

/** The faults in a text that Markdown does not read for marks. */
function readFaults(raw: string): readonly PlacedFault[] {
  const faults: PlacedFault[] = []
  for (let at = nextOpen(raw, 0); at >= 0; ) {
    const read = readOverride(raw, at, raw.length)
    if (read?.kind === 'fault') faults.push({ ...read.fault, rest: restOfLine(raw, read.fault.at) })
    at = nextOpen(raw, read?.to ?? at + 1)
  }
  return faults
}

/** Where the rest of a line is, at a line of the body or below; a line break inside code is not counted. */
function findRest(rest: string, line: number, { file, body, bodyLine }: CheckedText): Place {
  const lines = splitLines(body)
  if (lines === undefined) return { file, line: bodyLine + line }
  const here = lines.slice(line, line + 20)
  let i = here.findIndex((text) => text.trimEnd().endsWith(rest))
  let at = (here[i] ?? '').trimEnd().length - rest.length
  if (i < 0) {
    // In a cell or a title, more follows on the line; a cell has lost a backslash before a bar.
    const [start = ''] = rest.split('|', 1)
    i = Math.max(
      0,
      here.findIndex((text) => text.includes(rest) || text.includes(start)),
    )
    at = Math.max(0, here[i]?.indexOf(rest) ?? 0, here[i]?.indexOf(start) ?? 0)
  }
  return {
    file,
    line: bodyLine + line + i,
    column: countCodePoints((here[i] ?? '').slice(0, at)) + 1,
  }
}

/** A body is cut into lines once. Of ten thousand faults only the first are shown, and searched for. */
let last: { readonly body: string; readonly lines: readonly string[]; searches: number } | undefined
const MOST_SEARCHES = 200

function splitLines(body: string): readonly string[] | undefined {
  if (last?.body !== body) last = { body, lines: body.split('\n'), searches: 0 }
  return ++last.searches > MOST_SEARCHES ? undefined : last.lines
}
