import type { Token } from 'markdown-it'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic, Place } from '../report/diagnostics/diagnostic.ts'
import { toPosition } from '../text/code-points.ts'
import { type PlacedFault, RAW_TITLE, restOfLine } from './dialect/override.ts'
import { readOverride } from './dialect/override-forms.ts'
import type { ScriptFault } from './dialect/script-block.ts'
import { nextOpen } from './dialect/source-text.ts'

/**
 * What is wrong with the overrides that one inline token holds: in the text, in a title, in an editor's comment.
 *
 * @param find where the first of these pieces stands, at the token's line or below
 */
export function checkOverrides(
  { type, content, meta, attrs }: Token,
  find: (needles: readonly string[]) => Place,
): readonly Diagnostic[] {
  if (type === 'override_fault') return [toDiagnostic(meta?.['fault'] as PlacedFault, find)]
  if (type === 'flag_close') return readFaults(content).map((fault) => toDiagnostic(fault, find))
  if (attrs === null) return []
  const title = attrs.find(([name]) => name === 'title')?.[1] ?? ''
  const raw = String(title)
  return raw.startsWith(RAW_TITLE)
    ? readFaults(raw.slice(RAW_TITLE.length)).map((fault) => toDiagnostic(fault, find))
    : []
}

/** What is wrong with the lines of colons that begin and end a block in one script. */
export function checkScriptBlock(
  { type, meta }: Token,
  body: string,
  { file, bodyLine }: { readonly file: string; readonly bodyLine: number },
): readonly Diagnostic[] {
  if (type !== 'script_fault' || meta === null) return []
  const { code, at, found } = meta['fault'] as ScriptFault
  const { line, column } = toPosition(body, at)
  return [makeDiagnostic(code, { file, line: bodyLine + line - 1, column }, { found })]
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

function toDiagnostic(
  { code, parameters, rest }: PlacedFault,
  find: (needles: readonly string[]) => Place,
): Diagnostic {
  // Not found as a whole: in a table, a backslash before a bar was taken away.
  return makeDiagnostic(code, find([rest, rest.split('|', 1)[0] ?? '', '-{']), parameters)
}
