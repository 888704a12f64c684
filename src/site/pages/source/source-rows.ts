import type { CleaningRow } from '../../../archive/cleaning/cleaning-record.ts'
import type { TextBlock } from '../../../markdown/rendered-body.ts'
import type { Line } from '../../../text/lines.ts'
import { fill } from '../../../words/fill.ts'
import type { Words } from '../../../words/words.ts'
import { type LinePiece, toLinePieces } from './line-pieces.ts'
import { toRowNotes } from './row-notes.ts'

/** Lines of the raw file, and beside them what became of them. */
export interface SourceRow {
  readonly lines: readonly SourceLine[]
  readonly blocks: readonly SourceBlock[]
  /** What the editor says, in words. */
  readonly notes: readonly string[]
}

export interface SourceLine {
  readonly number: number
  readonly pieces: readonly LinePiece[]
  /** No paragraph ends here. */
  readonly isJoined: boolean
}

/** A block of the report. */
export interface SourceBlock {
  readonly kind: TextBlock['kind']
  /** `第3段`. */
  readonly label: string
  readonly url: string
  /** One, but for tables and code. */
  readonly lines: readonly string[]
  /** 编者改动. */
  readonly state?: string
}

export interface RowMaterial {
  readonly lines: readonly Line[]
  readonly blocks: readonly TextBlock[]
  readonly reportUrl: string
  readonly words: Words
}

/** The rows of a record with the texts that they speak of. */
export function toSourceRows(
  rows: readonly CleaningRow[],
  { lines, blocks, reportUrl, words }: RowMaterial,
): readonly SourceRow[] {
  const { source: say } = words
  const texts = new Map(lines.map(({ number, text }) => [number, text]))
  const known = toBlocks(blocks, reportUrl, words)
  const take = (ids: readonly string[], state?: string): readonly SourceBlock[] =>
    ids.flatMap((id) => {
      const block = known.get(id)
      return block ? [{ ...block, ...(state !== undefined && { state }) }] : []
    })
  return rows.map((row): SourceRow => {
    switch (row.kind) {
      case 'others': {
        const { from, to } = row
        return { lines: [], blocks: [], notes: [fill(say.others, { from, to })] }
      }
      case 'added':
        return { lines: [], blocks: take(row.ids, say.states.edited), notes: [say.states.added] }
      case 'line':
      case 'blocks': {
        const own = row.kind === 'line' ? [row.line] : row.lines
        const made = row.kind === 'line' ? [] : row.blocks
        const isDeleted = made.some(({ state }) => state === 'deleted')
        return {
          lines: own.map(({ number, marks, join }) => ({
            number,
            pieces: toLinePieces(texts.get(number) ?? '', marks),
            isJoined: join !== undefined,
          })),
          blocks: made.flatMap(({ state, ids }) =>
            take(ids, state === 'edited' ? say.states.edited : undefined),
          ),
          notes: [...(isDeleted ? [say.states.deleted] : []), ...toRowNotes(own, words)],
        }
      }
      default:
        return row satisfies never
    }
  })
}

function toBlocks(
  blocks: readonly TextBlock[],
  reportUrl: string,
  { source: { blocks: say } }: Words,
): ReadonlyMap<string, SourceBlock> {
  let paragraphs = 0
  return new Map(
    blocks.map(({ id, kind, text }) => {
      const isParagraph = id.startsWith('p-')
      if (isParagraph) paragraphs++
      const name = id.startsWith('t-') ? say.table : id.startsWith('c-') ? say.code : say[kind]
      const label = fill(name, { n: paragraphs })
      return [id, { kind, label, url: `${reportUrl}#${id}`, lines: text.split('\n') }]
    }),
  )
}
