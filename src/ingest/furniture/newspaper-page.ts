import type { FurnitureRule } from './rule.ts'

/** `第03版：要闻` · `PDF版阅读` · `版面导航` · `客户端` */
export const newspaperPage: FurnitureRule = {
  name: 'newspaper-page',
  zone: 'both',
  words: [
    'PDF版?(?:阅读|下载)?',
    '版面(?:导航|目录|概览)',
    '标题导航',
    '(?:上|下)一版',
    '(?:打开|下载)?客户端',
    '放大\\s{0,2}\\+?缩小',
    '往期回顾',
    '数字报',
  ],
  line: /^(?:A|B|C|D)?(?:第\s{0,2}\w{1,4}\s{0,2}版|\d{1,2}版)\s{0,4}[:：]?\s{0,4}[\p{sc=Han}·]{0,8}$/u,
}
