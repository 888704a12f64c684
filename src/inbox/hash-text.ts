import { createHash } from 'node:crypto'

/** The beginning of a text's SHA-256: enough to tell texts apart, short enough to read. */
export function hashText(text: string, length = 16): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}
