import type { FurnitureRule } from './rule.ts'

/** `原标题：柳浦街道办起小课堂` below a reprinted text */
export const originalTitle: FurnitureRule = {
  name: 'original-title',
  zone: 'tail',
  line: /^[\s\p{P}]{0,4}(?:原标题|原題|原文标题)\s{0,4}[:：][^。；;]{2,80}$/u,
}
