import type { FurnitureRule } from './rule.ts'

/** `详细信息` · `正文内容` above the text */
export const detailLabel: FurnitureRule = {
  name: 'detail-label',
  zone: 'head',
  words: [
    '详细信息',
    '正文内容',
    '信息正文',
    '文章正文',
    '信息详情',
    '文章详情',
    '信息内容',
    '内容详情',
    '文件内容',
    '正文',
    '内容',
    '详细内容',
    '公文內容',
    '信息索引',
    '公开信息内容',
  ],
}
