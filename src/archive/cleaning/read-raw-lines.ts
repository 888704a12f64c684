import { readContentFile } from '../../files/read-content-file.ts'
import { decode } from '../../ingest/decode/decode.ts'
import type { EncodingName } from '../../ingest/decode/decoded.ts'
import { type Line, toLines } from '../../text/lines.ts'

/** A raw file as its readers see it. */
export interface RawLines {
  readonly encoding: EncodingName
  readonly lines: readonly Line[]
}

/**
 * Reads the lines of raw files for their pages, one file after the other: only the last one is kept.
 *
 * @param readable as for `makeCleaningTracer`
 */
export function makeRawLineReader(
  folder: string,
  readable: ReadonlySet<string>,
): (path: string) => RawLines | undefined {
  let last: { readonly path: string; readonly raw: RawLines | undefined } | undefined
  return (path) => {
    if (last?.path !== path) last = { path, raw: readLines(folder, path, readable) }
    return last.raw
  }
}

function readLines(
  folder: string,
  path: string,
  readable: ReadonlySet<string>,
): RawLines | undefined {
  const file = readable.has(path) ? readContentFile(folder, path) : undefined
  const decoded = file?.kind === 'read' ? decode(path, file.bytes) : undefined
  if (decoded?.kind !== 'text') return undefined
  return { encoding: decoded.encoding, lines: toLines(decoded.text) }
}
