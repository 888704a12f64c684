import type { DiagnosticEntry } from './entry.ts'

/** What can be said about the file that a review of raw texts is to be written to. */
export const REVIEW_CODES = {
  'review/exists': {
    severity: 'error',
    en: {
      message: 'The file there is not an ingest review: it was left alone, and nothing was read.',
      hint: 'name another file after --review, or move this one away.',
    },
    zh: {
      message: '该处已有文件，且不是整理审核报告：保持原样，没有读取任何原始文件。',
      hint: '请在 --review 后另写一个文件名，或移走此文件。',
    },
  },
  'review/place': {
    severity: 'error',
    en: {
      message:
        'The review is not written into {folder}: what lies there is raw texts or becomes pages. Nothing was read.',
      hint: 'put it beside the content folder: --review review.md.',
    },
    zh: {
      message: '审核报告不写入 {folder}：其中的文件是原始文本或会成为网页。没有读取任何原始文件。',
      hint: '请放在内容文件夹之外：--review review.md。',
    },
  },
  'review/not-written': {
    severity: 'error',
    en: {
      message: 'The review could not be written: {reason}. The drafts are written all the same.',
      hint: 'check the folder and its permissions, then run the command again: drafts that are there stay as they are.',
    },
    zh: {
      message: '审核报告未能写入：{reason}。草稿已照常写入。',
      hint: '请检查文件夹及其权限后再运行一次：已有的草稿不会改变。',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticEntry>>
