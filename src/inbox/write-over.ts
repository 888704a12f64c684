import { readContentFile } from '../files/read-content-file.ts'
import type { IngestMemory } from './ingest-memory.ts'

/**
 * Writes a report with the line breaks that its file has: a person's editor may have made Windows ones of them.
 *
 * @param write how: safely, where a person's words are in it
 */
export function writeOver(
  file: string,
  text: string,
  content: string,
  write: IngestMemory['write'],
): void {
  const found = readContentFile(content, file)
  const isCrlf = found.kind === 'read' && new TextDecoder().decode(found.bytes).includes('\r\n')
  write(file, isCrlf ? text.replace(/\n/g, '\r\n') : text)
}
