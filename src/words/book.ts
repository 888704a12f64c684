/** The words of a book's own pages. */
export const BOOK = {
  contents: '目次',
  titlePage: { Hans: '书名页', Hant: '書名頁' },
  text: '正文',
  record: { Hans: '著录与出处', Hant: '著錄與出處' },
  catalogue: { Hans: '著录', Hant: '著錄' },
  provenance: { Hans: '出处', Hant: '出處' },
  pending: '待核',
  /** What is read out for the way back from a note. */
  back: '回到正文',
  /** Of a picture that the book does not hold. */
  missingPicture: { Hans: '（图见网页）', Hant: '（圖見網頁）' },
  /** For readers who choose by what a book can do for them. */
  summary: {
    Hans: '纯文字书籍，有目次和标题层级，字号、字体、底色可由读者改变，没有图片、声音和动画。',
    Hant: '純文字書籍，有目次和標題層級，字級、字體、底色可由讀者改變，沒有圖片、聲音和動畫。',
    HantHK: '純文字書籍，有目次和標題層級，字號、字體、底色可由讀者改變，沒有圖片、聲音和動畫。',
  },
  summaryOfPictures: {
    Hans: '文字书籍，有目次和标题层级，字号、字体、底色可由读者改变；带图片，没有声音和动画。',
    Hant: '文字書籍，有目次和標題層級，字級、字體、底色可由讀者改變；帶圖片，沒有聲音和動畫。',
    HantHK: '文字書籍，有目次和標題層級，字號、字體、底色可由讀者改變；帶圖片，沒有聲音和動畫。',
  },
  /** A line of the title page: `{n}` reports. */
  count: { Hans: '收录{n}篇', Hant: '收錄{n}篇' },
  /** What a book of an agency or of a year is called: `{title}`, `{part}`. */
  part: '{title}：{part}',
}
