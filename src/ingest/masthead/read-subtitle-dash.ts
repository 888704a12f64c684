import type { Field, Removal } from '../ingest-result.ts'
import type { RawLine } from '../lines/raw-line.ts'

/**
 * The subtitle after a dash: the dash itself is taken out and logged.
 *
 * @param at where the dash begins in the line
 * @param dash the dash and the spaces around it
 */
export function readSubtitleDash(
  line: RawLine,
  at: number,
  dash: string,
): { readonly field: Field; readonly removal: Removal } {
  const dark = dash.trim()
  const start = line.start + at + dash.indexOf(dark)
  const after = at + dash.length
  return {
    field: {
      name: 'subtitle',
      value: line.text.slice(after),
      how: 'read',
      spans: [{ start: line.start + after, end: line.end }],
      rule: 'masthead/dash',
    },
    removal: {
      span: { start, end: start + dark.length },
      line: line.number,
      text: dark,
      rule: 'subtitle-dash',
    },
  }
}
