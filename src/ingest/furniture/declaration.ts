import type { FurnitureRule } from './rule.ts'

/** `免责声明：本文来源于网络…` · `【声明】…` · `特别声明：` below a reprinted text */
export const declaration: FurnitureRule = {
  name: 'declaration',
  zone: 'tail',
  line: /^[\s\p{P}]{0,4}(?:免责声明|版权声明|特别声明|郑重声明|声明|版权说明)[】\]]?\s{0,4}[:：].{0,200}$/u,
}
