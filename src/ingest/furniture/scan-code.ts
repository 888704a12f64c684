import type { FurnitureRule } from './rule.ts'

/** `扫一扫在手机打开当前页` · `用手机扫描二维码` */
export const scanCode: FurnitureRule = {
  name: 'scan-code',
  zone: 'both',
  line: /^[\s\p{P}]{0,6}(?:微信)?(?:请?(?:使?用)?(?:手机|微信)?)?(?:扫一扫|扫码|扫描二维码|掃描|扫描)[^。；;]{0,40}$/u,
}
