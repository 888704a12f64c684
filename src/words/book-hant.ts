import type { BookWords } from './book-words.ts'

/** In Traditional characters, the same for Taiwan and Hong Kong. */
export const BOOK_HANT: BookWords = {
  contents: '目次',
  titlePage: '書名頁',
  text: '正文',
  record: '著錄與出處',
  catalogue: '著錄',
  provenance: '出處',
  pending: '待核',
  back: '回到正文',
  missingPicture: '（圖見網頁）',
  summary: '純文字書籍，有目次和標題層級，字級、字體、底色可由讀者改變，沒有圖片、聲音和動畫。',
  summaryOfPictures:
    '文字書籍，有目次和標題層級，字級、字體、底色可由讀者改變；帶圖片，沒有聲音和動畫。',
  count: '收錄{n}篇',
  part: '{title}：{part}',
}

/** 字號 is what sizes are called in Hong Kong. */
export const BOOK_HANT_HK: BookWords = {
  ...BOOK_HANT,
  summary: BOOK_HANT.summary.replace('字級', '字號'),
  summaryOfPictures: BOOK_HANT.summaryOfPictures.replace('字級', '字號'),
}
