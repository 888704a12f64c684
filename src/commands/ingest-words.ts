import type { MessageLanguage } from '../report/diagnostics/diagnostic.ts'

export interface IngestCounts {
  readonly files: number
  readonly written: number
  readonly unchanged: number
  readonly differs: number
  readonly refused: number
}

export const INGEST_WORDS: Readonly<
  Record<
    MessageLanguage,
    {
      readonly noPath: string
      readonly step: string
      ingested(files: number): string
      noEncoding(name: string, known: readonly string[]): string
      summary(counts: IngestCounts): string
    }
  >
> = {
  en: {
    step: 'ingest',
    ingested: (files) => `${files} raw files`,
    noPath: 'Which raw files? npm run ingest -- content/raw',
    noEncoding: (name, known) => `Unknown encoding “${name}”. Known: ${known.join(', ')}.`,
    summary: ({ files, written, unchanged, differs, refused }) =>
      `${files} raw files: ${written} drafts written, ${unchanged} unchanged, ${differs} left alone because they differ; ${refused} files not read.`,
  },
  zh: {
    step: '整理',
    ingested: (files) => `原始文件 ${files} 个`,
    noPath: '要整理哪些原始文件？npm run ingest -- content/raw',
    noEncoding: (name, known) => `不认识编码“${name}”。可用：${known.join('、')}。`,
    summary: ({ files, written, unchanged, differs, refused }) =>
      `原始文件 ${files} 个：写入草稿 ${written} 份，未变 ${unchanged} 份，已存在且不同而保留 ${differs} 份；未读取 ${refused} 个。`,
  },
}
