import type { FurnitureRule } from './rule.ts'

/** `(下转第4版)` · `（上接第1版）` · `►►►下转A06版`: a newspaper sends its reader to another page. */
export const turnLine: FurnitureRule = {
  name: 'turn-line',
  zone: 'anywhere',
  line: /^[\s\p{P}\p{S}]{0,5}(?:[▶►]{0,3})(?:紧?下转|上接|轉下|承上)\s{0,2}第?\s{0,2}[A-Z]?[\d一二三四五六七八九十]{1,3}\s{0,2}[版页頁][\s\p{P}\p{S}]{0,5}$/u,
}
