import type { FurnitureRule } from './rule.ts'

/** `点击蓝字 关注我们` · `阅读原文` · `END` · `编辑丨柳青`: around a post of a social media account. */
export const accountBar: FurnitureRule = {
  name: 'account-bar',
  zone: 'both',
  words: [
    '点击(?:上方|下方)?蓝字',
    '关注我们',
    '一键关注',
    '长按(?:识别)?二维码',
    '阅读原文',
    '点个?在看',
    '在看',
    'END',
    '(?:图片|视频|音频)(?=$)',
  ],
  line: /^(?:来源|來源|编辑|編輯|责编|校对|校對|审核|排版|监制|图片|文字|供稿)丨[^。；;]{1,40}$|^点个?[“"「]?(?:在看|赞)[”"」]?[^。；;]{0,16}[!！]?$/u,
}
