import type { FurnitureRule } from './rule.ts'

/** `跳到主要內容區塊` · `:::` */
export const skipLink: FurnitureRule = {
  name: 'skip-link',
  zone: 'head',
  words: [
    '跳到主要內容區?塊?',
    '跳到主要内容区?块?',
    '跳过导航',
    '跳至内容',
    '移至主內容',
    '網站導覽',
    '回首頁',
  ],
  line: /^:::$/,
}
