import { readText } from '../markdown/read-text.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { withoutAbsent } from '../report/without-absent.ts'
import { countCodePoints } from '../text/code-points.ts'
import type { GlossaryEntry } from './glossary-entry.ts'

export interface ParsedGlossary {
  readonly glossary: readonly GlossaryEntry[]
  readonly diagnostics: readonly Diagnostic[]
}

const HEADER = 'simplified\thant\ttw\thk\tnote\tsource'

/** `glossary.tsv` → entries, in the order of the file. Lines that are empty or begin with # are left out; ⇥ is a tab. */
export function parseGlossary(file: string, bytes: Uint8Array | undefined): ParsedGlossary {
  if (!bytes) return { glossary: [], diagnostics: [] }
  const { text, diagnostics: inText } = readText(file, bytes)
  const diagnostics: Diagnostic[] = [...inText]
  if (text === undefined) return { glossary: [], diagnostics }
  const [header = '', ...rows] = text.split('\n')
  if (header.trimEnd() !== HEADER) {
    const place = { file, line: 1, column: 1 }
    diagnostics.push(makeDiagnostic('glossary/header', place, { found: header }))
    return { glossary: [], diagnostics }
  }
  const entries = new Map<string, { readonly entry: GlossaryEntry; readonly line: number }>()
  for (const [i, row] of rows.entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue
    const line = i + 2
    const place = { file, line, column: 1 }
    const cells = row.split(/[\t⇥]/).map((cell) => cell.trim())
    const [simplified = '', hant = '', tw, hk, note, source] = cells
    if (simplified === '' || hant === '' || cells.length > 6) {
      const found = cells.filter((cell) => cell !== '').length
      diagnostics.push(makeDiagnostic('glossary/columns', place, { found }))
      continue
    }
    const length = countCodePoints(simplified)
    for (const to of [hant, tw, hk]) {
      if (to === undefined || to === '' || countCodePoints(to) === length) continue
      diagnostics.push(makeDiagnostic('glossary/length', place, { from: simplified, to }))
    }
    const first = entries.get(simplified)
    if (first) {
      const parameters = { found: simplified, line: first.line }
      diagnostics.push(makeDiagnostic('glossary/twice', place, parameters))
      continue
    }
    const optional = withoutAbsent({
      tw: tw || undefined,
      hk: hk || undefined,
      note: note || undefined,
      source: source || undefined,
    })
    entries.set(simplified, { entry: { simplified, hant, ...optional }, line })
  }
  return { glossary: [...entries.values()].map(({ entry }) => entry), diagnostics }
}
