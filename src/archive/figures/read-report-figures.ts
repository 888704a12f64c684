import type { Paragraph } from '../../figures/figure.ts'
import { type Ledger, readFigures } from '../../figures/read-figures.ts'
import { readTable, type Table, toTableText } from '../../figures/read-table.ts'
import { parseBody } from '../../markdown/parse-body.ts'
import type { ParsedBody, TableCell } from '../../markdown/parsed-body.ts'
import type { ReportText } from '../../markdown/read-report-text.ts'

export interface ReportFigures extends Ledger {
  /** The texts that the offsets count in: the report's own script, as the file has them. */
  readonly paragraphs: readonly Pick<Paragraph, 'id' | 'text'>[]
}

/** The ledger of a report's figures: its headings, paragraphs, captions, tables and notes, in the order of the text. */
export function readReportFigures({ title, kind, year, script, body }: ReportText): ReportFigures {
  const parsed = parseBody(body, { script })
  const facts = { year, title, isPlan: kind === 'plan' }
  const { paragraphs, tables } = listTexts(parsed)
  const ofTexts = readFigures(paragraphs, facts)
  const ofTables = tables.map((table) => readTable(table, facts))
  return {
    paragraphs: [
      ...paragraphs,
      ...tables.map((table) => ({ id: table.id, text: toTableText(table) })),
    ].map(({ id, text }) => ({ id, text })),
    figures: [...ofTexts.figures, ...ofTables.flatMap(({ figures }) => figures)],
    passed: [...ofTexts.passed, ...ofTables.flatMap(({ passed }) => passed)],
  }
}

function listTexts({ parts }: ParsedBody): {
  readonly paragraphs: readonly Paragraph[]
  readonly tables: readonly Table[]
} {
  const paragraphs: Paragraph[] = []
  const tables: Table[] = []
  const headings: string[] = []
  for (const part of parts) {
    const add = (id: string, text: string): void => {
      paragraphs.push({ id, text, headings: [...headings] })
    }
    if (part.kind === 'heading') {
      headings.length = part.level - 2
      headings.push(part.text.source)
      add(part.id, part.text.source)
    } else if (part.kind === 'paragraph') add(part.id, part.text.source)
    else if (part.kind === 'code') add(part.id, part.text)
    else if (part.kind === 'figure') add(part.id, part.caption.source)
    else if (part.kind === 'table') {
      const { id, caption, head, rows } = part
      if (caption) add(caption.id, caption.text.source)
      tables.push({
        id,
        caption: caption?.text.source ?? '',
        head: toWords(head),
        rows: toWords(rows),
      })
    }
    for (const note of listNotes(part)) add(`n${note.number}`, note.comment.source)
  }
  return { paragraphs, tables }
}

const toWords = (rows: readonly (readonly TableCell[])[]): readonly (readonly string[])[] =>
  rows.map((cells) => cells.map(({ text }) => text.source))

function listNotes(
  part: ParsedBody['parts'][number],
): readonly { readonly number: number; readonly comment: { readonly source: string } }[] {
  if (part.kind === 'heading' || part.kind === 'paragraph') return part.text.notes
  return part.kind === 'figure' ? part.caption.notes : []
}
