import type { FurnitureRule } from './rule.ts'

/** `- 3 -` · `— 12 —` · `第3页` · `第 3 页 共 9 页`: the number of a printed page, between two paragraphs or two halves of one. */
export const pageNumber: FurnitureRule = {
  name: 'page-number',
  zone: 'anywhere',
  line: /^(?:[-—–－]{1,2}\s{0,2}\d{1,3}\s{0,2}[-—–－]{1,2}|第\s{0,2}\d{1,3}\s{0,2}[页頁](?:[\s,，/]{0,3}共\s{0,2}\d{1,3}\s{0,2}[页頁])?)$/u,
}
