import type { IngestResult } from '../../src/ingest/ingest-result.ts'
import { ingestText } from '../../src/ingest/ingest-text.ts'

const SHA = '0'.repeat(64)

/** Ingests a text or bytes as a raw file of that name. */
export function ingestRaw(content: string | Uint8Array, file = 'raw/test.txt'): IngestResult {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return ingestText({ file, path: file, bytes, sha256: SHA })
}

/** A result as a person would note it: one short line for each block, field, removal and join. */
export function toOutline(result: IngestResult): unknown {
  return {
    encoding: result.encoding,
    ledger: result.ledger,
    articles: result.articles.map(({ fields, blocks, script }) => ({
      script,
      fields: Object.fromEntries(
        fields.map(({ name, value, how }) => [
          name,
          `${typeof value === 'string' ? value : value.map(({ role = '', name: person }) => `${role} ${person}`.trim()).join(', ')} (${how})`,
        ]),
      ),
      blocks: blocks.map((block) => {
        if (block.kind === 'heading') return `h${block.level} ${block.text}`
        if (block.kind === 'caption') return `caption ${block.text}`
        if (block.kind === 'table') return block.rows.map(toRow(block.headRows))
        if (block.isItem) return `li ${block.text}`
        return block.lead === undefined
          ? `p ${block.text}`
          : `p [${block.lead}]${block.text.slice(block.lead.length)}`
      }),
    })),
    removed: result.removed.map(({ line, text, rule }) => `${line} ${rule}: ${text}`),
    joins: result.joins.map(
      ({ line, left, right, rule, isSure }) =>
        `${line} ${rule}${isSure ? '' : ' ?'}: ${left}|${right}`,
    ),
    flags: result.flags.map(({ line, kind, text }) => `${line} ${kind}: ${text}`),
    diagnostics: result.diagnostics.map(({ code, place }) => `${place.line ?? '-'} ${code}`),
  }
}

/** The texts of all blocks, articles after one another. */
export function blockTexts(result: IngestResult): readonly string[] {
  return result.articles.flatMap(({ blocks }) => blocks.map(({ text }) => text))
}

/** `head 指标 | 单位`, `row 道路 | 千米` */
function toRow(headRows: number): (row: readonly string[], i: number) => string {
  return (row, i) => `${i < headRows ? 'head' : 'row'} ${row.join(' | ')}`
}
