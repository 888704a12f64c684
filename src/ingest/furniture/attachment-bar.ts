import type { FurnitureRule } from './rule.ts'

/** `附件下载：` without a file behind it. `附件：` and `相关附件` are text: a report's own annexes. */
export const attachmentBar: FurnitureRule = {
  name: 'attachment-bar',
  zone: 'tail',
  line: /^[\s\p{P}]{0,4}(?:附件下载|文件下载|下载附件|图片附件)\s{0,4}[:：]?$/u,
}
