import type { MessageLanguage } from '../report/diagnostics/diagnostic.ts'

export interface IngestCounts {
  readonly files: number
  readonly written: number
  /** Made again, because nobody had edited them. */
  readonly updated: number
  /** Edited by a person, with what is new in the draft put in. */
  readonly merged: number
  readonly unchanged: number
  /** Edited by a person, and nothing new in the draft. */
  readonly kept: number
  readonly disputed: number
  /** By a person; not made again. */
  readonly deleted: number
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
    summary: ({ files, written, updated, merged, unchanged, kept, disputed, deleted, refused }) =>
      `${files} raw files: ${written} drafts written, ${updated} made anew, ${unchanged} unchanged; edited by a person: ${merged} merged, ${kept} left as they are, ${disputed} in dispute, ${deleted} deleted; ${refused} files not read.`,
  },
  zh: {
    step: '整理',
    ingested: (files) => `原始文件 ${files} 个`,
    noPath: '要整理哪些原始文件？npm run ingest -- content/raw',
    noEncoding: (name, known) => `不认识编码“${name}”。可用：${known.join('、')}。`,
    summary: ({ files, written, updated, merged, unchanged, kept, disputed, deleted, refused }) =>
      `原始文件 ${files} 个：写入草稿 ${written} 份，更新 ${updated} 份，未变 ${unchanged} 份；有人改过的：合并 ${merged} 份，保持原样 ${kept} 份，有冲突 ${disputed} 份，已删去 ${deleted} 份；未读取 ${refused} 个。`,
  },
}
