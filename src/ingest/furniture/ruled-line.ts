import type { FurnitureRule } from './rule.ts'

/** `━━━━━━━━` below a letterhead · `****************` below a headline */
export const ruledLine: FurnitureRule = {
  name: 'ruled-line',
  zone: 'both',
  line: /^[━─═＝=*＊_＿﹍﹎~～◆★☆●·•-]{4,200}$/u,
}
