import type { FurnitureRule } from './rule.ts'

/** `本文链接：https://example.invalid/a/1.html` · `原文地址：…` */
export const pageAddress: FurnitureRule = {
  name: 'page-address',
  zone: 'both',
  line: /^(?:(?:本文|原文|本页|文章|网页|页面)?(?:链接|地址|网址|鏈接|連結)\s{0,4}[:：]?\s{0,4})?(?:https?:\/\/|www\.)[\w\-./?%&=#~:+,;@!]{3,300}$/u,
}
