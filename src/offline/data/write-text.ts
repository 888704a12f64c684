import type { TextRecord } from '../../report/fields/report-record.ts'

/** The words that a plain text needs, in its script. */
export interface TextWords {
  /** Before a caption. */
  readonly figure: string
  /** Above the editor's notes. */
  readonly notes: string
}

export interface TextParts extends Pick<TextRecord, 'blocks' | 'notes'> {
  /** Line by line, the title among them. */
  readonly head: readonly string[]
  /** Where it comes from and where it is. */
  readonly foot: readonly string[]
}

const RULE = '────────'

/**
 * A report as plain text, UTF-8 with its mark: hosts name no encoding for plain texts. Every block as the page has it,
 * an empty line between; what the archive adds is below.
 */
export function writeText({ head, blocks, notes = [], foot }: TextParts, words: TextWords): string {
  const parts = [
    head.join('\n'),
    ...blocks.map(({ kind, text }) => (kind === 'caption' ? `${words.figure}　${text}` : text)),
  ]
  if (notes.length > 0)
    parts.push(RULE, [words.notes, ...notes.map(({ name, text }) => `${name}：${text}`)].join('\n'))
  parts.push(RULE, foot.join('\n'))
  return `\ufeff${parts.join('\n\n')}\n`
}
