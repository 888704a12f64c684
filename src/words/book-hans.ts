import type { BookWords } from './book-words.ts'

export const BOOK_HANS: BookWords = {
  contents: '目次',
  titlePage: '书名页',
  text: '正文',
  record: '著录与出处',
  catalogue: '著录',
  provenance: '出处',
  pending: '待核',
  back: '回到正文',
  missingPicture: '（图见网页）',
  summary: '纯文字书籍，有目次和标题层级，字号、字体、底色可由读者改变，没有图片、声音和动画。',
  summaryOfPictures:
    '文字书籍，有目次和标题层级，字号、字体、底色可由读者改变；带图片，没有声音和动画。',
  count: '收录{n}篇',
  part: '{title}：{part}',
}
