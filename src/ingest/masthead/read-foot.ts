import type { Field } from '../ingest-result.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { readByline } from './read-byline.ts'
import { readSignedNames } from './read-signed-names.ts'

/** A byline below the last paragraph is taken out; a signature with its date is text. */
export function readFoot(lines: readonly RawLine[]): {
  readonly fields: readonly Field[]
  readonly body: readonly RawLine[]
} {
  const fields: Field[] = []
  let end = lines.length
  for (let i = lines.length - 1; i > 0 && i >= lines.length - 4; i--) {
    const line = lines[i]
    if (!line) break
    const byline =
      readByline(line.text) ?? (i === lines.length - 1 ? readSignedNames(line.text) : undefined)
    if (!byline) break
    fields.unshift({
      name: 'byline',
      value: byline,
      how: 'read',
      spans: [{ start: line.start, end: line.end }],
      rule: 'masthead/closing-byline',
    })
    end = i
  }
  return { fields, body: lines.slice(0, end) }
}
