import { join } from 'node:path'
import { replaceFile } from '../../files/marked-file.ts'
import { readText } from '../../files/read-write.ts'
import { REVIEWED_FILE } from './check-conversions.ts'
import { REVIEWED_HEADER } from './parse-reviewed.ts'

/** A line for `conversions.tsv`. */
export interface ReviewedLine {
  readonly scope: string
  readonly word: string
  readonly result: string
}

/** Adds lines to the end of `conversions.tsv`; the file is begun where there is none. */
export function saveReviewed(content: string, lines: readonly ReviewedLine[]): void {
  const file = join(content, REVIEWED_FILE)
  const text = readText(file) ?? `${REVIEWED_HEADER}\n`
  const begun = text.endsWith('\n') ? text : `${text}\n`
  const added = lines.map(({ scope, word, result }) => `${scope}\t${word}\t${result}\n`).join('')
  replaceFile(file, begun + added)
}
