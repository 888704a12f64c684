import type { FurnitureRule } from './rule.ts'

/** `色调调节:` · `背景色：` · `保护视力色` */
export const colourBar: FurnitureRule = {
  name: 'colour-bar',
  zone: 'both',
  words: [
    '色调调节',
    '背景色',
    '背景颜色',
    '(?:保护)?视力保护色',
    '保护视力色',
    '护眼模式',
    '夜间模式',
  ],
}
