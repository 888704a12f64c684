import type { FurnitureRule } from './rule.ts'

/** `语音阅读` · `播报本文 00:00/03:12` */
export const readAloud: FurnitureRule = {
  name: 'read-aloud',
  zone: 'both',
  words: [
    '语音(?:阅读|播报|朗读|播放)',
    '朗读(?:全文|本文)?',
    '播报(?:本文|全文)?',
    '听新闻',
    '智能语音',
  ],
}
