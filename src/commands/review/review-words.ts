import type { FlagSeverity } from '../../ingest/report/flag-severity.ts'
import type { Decision } from '../../ingest/report/review-entry.ts'
import type { ReviewTotals } from '../../ingest/report/sum-review.ts'
import type { MessageLanguage, Severity } from '../../report/diagnostics/diagnostic.ts'

/** The words of the review beside those of the ingest report. */
export interface ReviewWords {
  readonly title: string
  /** What a person does with it, in a sentence or two. */
  readonly use: string
  readonly run: string
  readonly files: string
  readonly totals: (totals: ReviewTotals) => readonly string[]
  readonly decided: Readonly<Record<Decision, string>>
  readonly confidence: (percent: number) => string
  readonly draft: string
  readonly noTitle: string
  readonly doubtful: string
  readonly sure: string
  readonly removed: string
  readonly severities: Readonly<Record<FlagSeverity, string>>
  /** For a line of counts. */
  readonly short: Readonly<Record<FlagSeverity, string>>
  readonly diagnostics: string
  readonly hint: string
  readonly diagnosticSeverities: Readonly<Record<Severity, string>>
  readonly joined: (all: number, doubtful: number) => string
  readonly toConfirm: (names: string) => string
  readonly and: string
  readonly comma: string
  readonly colon: string
  readonly nothing: string
  readonly more: (n: number) => string
  readonly written: (file: string) => string
  /** Errors, warnings and notes that are in the review only. */
  readonly reviewOnly: (n: number) => string
  readonly ending: string
}

export const REVIEW_WORDS: Readonly<Record<MessageLanguage, ReviewWords>> = {
  en: {
    title: 'Ingest review',
    use: 'Compare each draft with its raw text, the files that come first before the others. Nothing here was changed in the text but the lines taken out and the lines joined.',
    run: 'The run',
    files: 'The files',
    totals: ({ files, refused, articles, toCheck, characters: c, removed, joins, flags }) => [
      `files: ${files}, not read: ${refused}, articles: ${articles}, files that need a person: ${toCheck}`,
      `characters: read ${c.read} = text ${c.text} + metadata ${c.metadata} + removed ${c.removed}`,
      `lines taken out: ${removed}; lines joined: ${joins.sure} sure, ${joins.doubtful} to check`,
      `flags: ${flags.lost} lost text, ${flags.privacy} privacy, ${flags.suspicious} suspicious, ${flags.cosmetic} cosmetic`,
    ],
    decided: {
      mark: 'recognised by its byte order mark',
      strict: 'certain: every byte is right UTF-8',
      damaged: 'UTF-8 but for a few damaged bytes',
      judged: 'recognised by its common characters',
      named: 'named by a person',
    },
    confidence: (percent) => `confidence ${percent} %`,
    draft: 'draft',
    noTitle: 'no title',
    doubtful: 'Lines joined: please check',
    sure: 'Lines joined: sure',
    removed: 'Taken out',
    severities: {
      lost: 'Lost text',
      privacy: 'Privacy: a private person may be named, please look',
      suspicious: 'Suspicious',
      cosmetic: 'Cosmetic',
    },
    short: {
      lost: 'lost text',
      privacy: 'privacy',
      suspicious: 'suspicious',
      cosmetic: 'cosmetic',
    },
    diagnostics: 'Also reported',
    hint: ' Hint: ',
    diagnosticSeverities: { error: 'error', warning: 'warning', note: 'note' },
    joined: (all, doubtful) => `lines joined ${all}, to check ${doubtful}`,
    toConfirm: (names) => `to confirm: ${names}`,
    and: '; ',
    comma: ', ',
    colon: ': ',
    nothing: 'nothing to look at',
    more: (n) => `… and ${n} more: a review in JSON (--review FILE.json) has them all`,
    written: (file) => `The review: ${file}`,
    reviewOnly: (n) => `In the review only: ${n} more errors, warnings and notes.`,
    ending: 'The review is Markdown or JSON: --review FILE.md or --review FILE.json',
  },
  zh: {
    title: '整理审核报告',
    use: '请把每份草稿与原始文本对照，排在前面的先看。除删去的行和接上的行以外，文字没有任何改动。',
    run: '本次运行',
    files: '各文件',
    totals: ({ files, refused, articles, toCheck, characters: c, removed, joins, flags }) => [
      `文件 ${files} 个，未读取 ${refused} 个，文章 ${articles} 篇，需要人工查看的文件 ${toCheck} 个`,
      `字符：读入 ${c.read} = 正文 ${c.text} + 元数据 ${c.metadata} + 删去 ${c.removed}`,
      `删去 ${removed} 行；接行：有把握 ${joins.sure} 处，请核对 ${joins.doubtful} 处`,
      `提示：可能缺字 ${flags.lost} 处，隐私 ${flags.privacy} 处，可疑 ${flags.suspicious} 处，外观 ${flags.cosmetic} 处`,
    ],
    decided: {
      mark: '由字节顺序标记得知',
      strict: '确定：每个字节都合乎 UTF-8',
      damaged: 'UTF-8，个别字节损坏',
      judged: '依常用字判断',
      named: '由人指定',
    },
    confidence: (percent) => `把握 ${percent}%`,
    draft: '草稿',
    noTitle: '没有标题',
    doubtful: '接行：请核对',
    sure: '接行：有把握',
    removed: '删去',
    severities: {
      lost: '可能缺字',
      privacy: '隐私：可能写有个人姓名，请看一看',
      suspicious: '可疑',
      cosmetic: '外观',
    },
    short: { lost: '可能缺字', privacy: '隐私', suspicious: '可疑', cosmetic: '外观' },
    diagnostics: '其他提示',
    hint: '提示：',
    diagnosticSeverities: { error: '错误', warning: '警告', note: '提示' },
    joined: (all, doubtful) => `接行 ${all}，请核对 ${doubtful}`,
    toConfirm: (names) => `请确认：${names}`,
    and: '；',
    comma: '、',
    colon: '：',
    nothing: '没有需要查看的',
    more: (n) => `……另有 ${n} 处：JSON 审核报告（--review 文件.json）列有全部`,
    written: (file) => `审核报告：${file}`,
    reviewOnly: (n) => `另有错误、警告和提示 ${n} 处，见审核报告。`,
    ending: '审核报告是 Markdown 或 JSON：--review 文件.md 或 --review 文件.json',
  },
}
