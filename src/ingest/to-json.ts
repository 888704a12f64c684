import type { Block, Field, IngestResult } from './ingest-result.ts'

/** A result as plain data for other programs; see the guide for the shape. */
export function toIngestJson(result: IngestResult): unknown {
  const {
    source,
    encoding,
    articles,
    removed,
    joins,
    flags,
    ledger,
    diagnostics,
    text = '',
  } = result
  return {
    source: source.file,
    encoding: encoding ?? null,
    ledger: ledger ?? null,
    articles: articles.map(({ fields, blocks, script }) => ({
      script,
      fields: fields.map((field) => toFieldJson(field, text)),
      blocks: blocks.map(toBlockJson),
    })),
    removed: removed.map(({ text: words, rule, line }) => ({ text: words, rule, line })),
    joins: joins.map(({ left, right, rule, line, isSure }) => ({
      left,
      right,
      rule,
      line,
      sure: isSure,
    })),
    flags: flags.map(({ text: words, kind, line, count }) => ({
      text: words,
      kind,
      line,
      ...(count !== undefined && { count }),
    })),
    diagnostics: diagnostics.map(({ code, severity, place, parameters }) => ({
      code,
      severity,
      ...place,
      parameters,
    })),
  }
}

function toFieldJson({ name, value, how, spans, rule }: Field, text: string): unknown {
  const raw = spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  return { name, value, how, rule, ...(how === 'read' && { raw }) }
}

function toBlockJson(block: Block): unknown {
  const { kind, text, spans } = block
  return {
    type: kind,
    ...(block.kind === 'heading' && { level: block.level }),
    text,
    ...(block.kind === 'paragraph' && block.isItem && { item: true }),
    ...(block.kind === 'table' && { rows: block.rows, headRows: block.headRows }),
    ...(block.kind === 'paragraph' && block.lead !== undefined && { lead: block.lead }),
    spans: spans.map(({ start, end }) => [start, end]),
  }
}
