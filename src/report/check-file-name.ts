import { toCodePoint } from '../text/code-points.ts'
import type { DiagnosticCode } from './diagnostics/catalogue.ts'
import { isDeviceName, isSlug } from './slug.ts'

export interface NameFault {
  readonly code: DiagnosticCode
  readonly parameters: Readonly<Record<string, string | number>>
}

const LONGEST = 81

/**
 * What is wrong with the name of a report’s file, if anything: it becomes an address, and is kept on
 * every kind of computer.
 *
 * @example checkFileName('a b.md') // => { code: 'file/name', parameters: { name: 'a b.md', found: 'space U+0020' } }
 */
export function checkFileName(name: string): NameFault | undefined {
  if (!/\.md$/i.test(name)) return { code: 'file/not-markdown', parameters: { name } }
  const stem = name.slice(0, -3)
  if (isDeviceName(stem)) return { code: 'file/name-device', parameters: { name } }
  const length = [...stem].length
  if (length > LONGEST) return { code: 'file/name-long', parameters: { name, length } }
  const found = describeForeign(stem)
  if (found !== '') return { code: 'file/name', parameters: { name, found } }
  if (!name.endsWith('.md'))
    return { code: 'file/name-ending', parameters: { name, found: name.slice(-3) } }
  return isSlug(stem) ? undefined : { code: 'file/name', parameters: { name, found: `“${stem}”` } }
}

/** The characters that do not belong, and a hyphen in front. */
function describeForeign(stem: string): string {
  const foreign = [...new Set(stem.match(/[^a-z0-9-]|^-/gu))]
  return foreign
    .slice(0, 5)
    .map((c) =>
      c === ' ' ? 'space U+0020' : /\s/.test(c) ? toCodePoint(c) : `${c} ${toCodePoint(c)}`,
    )
    .join(', ')
}
