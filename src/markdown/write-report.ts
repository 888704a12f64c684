import type { DraftBlock, EditorMark, ReportDraft } from '../report/draft.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { writeFrontMatter } from './front-matter/write-front-matter.ts'
import { writeTable } from './write-table.ts'

/**
 * Writes the draft of a report as a Markdown file: front matter with every value as text, blocks
 * with everything escaped that Markdown would take for a mark. Rendered with raw HTML off, each
 * block's text comes out as it went in. Line feeds only, one at the end.
 */
export function writeReport({ meta, blocks }: ReportDraft): string {
  const written = blocks.map((block, i) => {
    const isItem = isListItem(block)
    const gap = isItem && isListItem(blocks[i - 1]) ? '' : '\n'
    return `${gap}${isItem ? '- ' : ''}${writeBlock(block)}\n`
  })
  return writeFrontMatter(meta) + written.join('')
}

function isListItem(block: DraftBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.isItem === true
}

function writeBlock(block: DraftBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeText(block.text, block.marks, true)}`
    case 'caption':
      // A lost picture: its path is put into the parentheses when it is found.
      return `![${escapeMarkdown(block.text, { isLineStart: false })}]()`
    case 'table':
      return writeTable(block.rows, block.headRows)
    case 'paragraph':
      return writeParagraph(block.text, block.lead, block.marks ?? [])
    default:
      return block satisfies never
  }
}

/** A lead's closing mark is outside: `**…。**text` is no strong in CommonMark (issue 650), `**…**。text` is. */
function writeParagraph(
  text: string,
  lead: string | undefined,
  marks: readonly EditorMark[],
): string {
  const inner = lead?.replace(/\s?[\p{P}\p{S}]$/u, '') ?? ''
  const rest = text.slice(inner.length)
  const isPlain =
    inner.trim() !== inner ||
    inner === '' ||
    !text.startsWith(inner) ||
    marks.some(({ start }) => start < inner.length) ||
    // CommonMark closes no strong between a mark and a letter.
    (/[\p{P}\p{S}]$/u.test(inner) && /^[^\p{P}\p{S}\s]/u.test(rest))
  if (isPlain) return writeText(text, marks, false)
  const shifted = marks.map((mark) => ({
    ...mark,
    start: mark.start - inner.length,
    end: mark.end - inner.length,
  }))
  return `**${escapeMarkdown(inner, { isLineStart: false })}**${writeText(rest, shifted, false, false)}`
}

/** Text with its editor's marks: `{==敏感词==}{>>软件残留<<}`. */
function writeText(
  text: string,
  marks: readonly EditorMark[] = [],
  isHeading = false,
  isLineStart = true,
): string {
  let written = ''
  let at = 0
  const escapePart = (part: string, start: number): string =>
    escapeMarkdown(part, { isHeading, isLineStart: isLineStart && start === 0 })
  for (const { start, end, note } of marks) {
    if (start < at || end > text.length || end <= start) continue
    const comment =
      note === undefined ? '' : `{>>${escapeMarkdown(note, { isLineStart: false })}<<}`
    written += `${escapePart(text.slice(at, start), at)}{==${escapeMarkdown(text.slice(start, end), { isLineStart: false })}==}${comment}`
    at = end
  }
  return written + escapePart(text.slice(at), at)
}
