import { makePatternRule } from './rule.ts'

/** `{{item.title}}` · `[object Object]` · `&nbsp;`: a page's program spoke where it should have worked. */
export const templateRemains = makePatternRule(
  'template-remains',
  /\{\{|\[object|[&<]/u,
  /\{\{[^{}\n]{0,80}\}\}|\[object Object\]|&(?:nbsp|ldquo|rdquo|hellip|mdash|middot|ensp|emsp|lt|gt|amp|quot|#\d{2,6});|<\/?(?:p|br|span|div|strong|font|img|td|tr|table|o:p)(?:\s[^<>\n]{0,200})?\/?>/gu,
)
