import { readContentFile } from '../../files/read-content-file.ts'
import type { IngestMemory } from './ingest-memory.ts'

/** Writes a report with the line breaks that its file has: a person's editor may have made Windows ones of them. */
export function writeOver(file: string, text: string, { content, write }: IngestMemory): void {
  const found = readContentFile(content, file)
  const isCrlf = found.kind === 'read' && new TextDecoder().decode(found.bytes).includes('\r\n')
  write(file, isCrlf ? text.replace(/\n/g, '\r\n') : text)
}
