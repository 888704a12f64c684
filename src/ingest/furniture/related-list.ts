import type { FurnitureRule } from './rule.ts'

/** `相关阅读:` with the links below it. `相关附件` is text: a report's own annexes. */
export const relatedList: FurnitureRule = {
  name: 'related-list',
  zone: 'tail',
  line: /^[\s\p{P}]{0,4}(?:相关(?:文档|阅读|链接|解读|新闻|文章|报道|信息|推荐|稿件|内容)|推荐阅读|猜你喜欢|延伸阅读|热门(?:推荐|阅读|文章)|相關(?:連結|新聞)|關聯閱讀)[\s\p{P}]{0,6}$/u,
}
