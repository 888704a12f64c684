import type { FurnitureRule } from './rule.ts'

/** `上一篇:社区办起小课堂` · `下一条：没有了` · `阅读下一篇` */
export const adjacentLink: FurnitureRule = {
  name: 'adjacent-link',
  zone: 'tail',
  line: /^[\s\p{P}]{0,4}(?:阅读)?(?:上一|下一|前一|后一|上1|下1)(?:篇|条|则|頁|页|則|篇文章|篇新闻)[^。；;]{0,90}$/u,
}
