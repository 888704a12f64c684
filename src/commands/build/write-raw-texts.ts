import { join } from 'node:path'
import { readBytes, writeInto } from '../../files/read-write.ts'
import { decode } from '../../ingest/decode/decode.ts'

/**
 * Writes the raw texts that visitors may read, as UTF-8 with its mark: hosts name no encoding for plain text. What
 * cannot be decoded goes as it is.
 */
export function writeRawTexts(
  paths: readonly string[],
  { content, folder }: { readonly content: string; readonly folder: string },
): void {
  for (const path of paths) {
    const bytes = readBytes(join(content, path))
    if (!bytes) continue
    const decoded = decode(path, bytes)
    writeInto(folder, path, decoded.kind === 'text' ? `\ufeff${decoded.text}` : bytes)
  }
}
