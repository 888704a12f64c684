import { readText } from '../../markdown/read-text.ts'
import { isEvenPair } from '../../report/conversion-pair.ts'
import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import type { ReviewedConversion } from './reviewed-conversion.ts'
import { writeScope } from './reviewed-conversion.ts'

export interface ParsedReviewed {
  readonly reviewed: readonly ReviewedConversion[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The first line of the file. */
export const REVIEWED_HEADER = 'scope\tword\tresult\tnote'

/**
 * `conversions.tsv` → what was found right, in the order of the file. Lines that are empty or begin with # are left
 * out; ⇥ stands for a tab, as in the hints of `npm run check`.
 */
export function parseReviewed(file: string, bytes: Uint8Array | undefined): ParsedReviewed {
  if (!bytes) return { reviewed: [], diagnostics: [] }
  const { text, diagnostics: inText } = readText(file, bytes)
  const diagnostics: Diagnostic[] = [...inText]
  if (text === undefined) return { reviewed: [], diagnostics }
  const [header = '', ...rows] = text.split('\n')
  if (header.trimEnd() !== REVIEWED_HEADER) {
    const place = { file, line: 1, column: 1 }
    diagnostics.push(makeDiagnostic('conversion/header', place, { found: header }))
    return { reviewed: [], diagnostics }
  }
  const known = new Map<string, ReviewedConversion>()
  for (const [i, row] of rows.entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue
    const line = i + 2
    const place = { file, line, column: 1 }
    const cells = row.split(/[\t⇥]/).map((cell) => cell.trim())
    const [where = '', word = '', result = '', note = ''] = cells
    if (where === '' || word === '' || result === '' || cells.length > 4) {
      const found = cells.filter((cell) => cell !== '').length
      diagnostics.push(makeDiagnostic('conversion/columns', place, { found }))
      continue
    }
    if (!isEvenPair({ from: word, to: result })) {
      diagnostics.push(makeDiagnostic('conversion/length', place, { from: word, to: result }))
      continue
    }
    const { scope, block } = readScope(where)
    const entry: ReviewedConversion = {
      scope,
      ...(block !== undefined && { block }),
      word,
      result,
      ...(note !== '' && { note }),
      line,
    }
    const key = `${writeScope(entry)}\t${word}`
    const first = known.get(key)
    if (first) {
      const parameters = { found: word, scope: writeScope(entry), line: first.line }
      diagnostics.push(makeDiagnostic('conversion/twice', place, parameters))
    } else known.set(key, entry)
  }
  return { reviewed: [...known.values()], diagnostics }
}

function readScope(text: string): { readonly scope: string; readonly block?: string } {
  const hash = text.indexOf('#')
  return hash < 0 ? { scope: text } : { scope: text.slice(0, hash), block: text.slice(hash + 1) }
}
