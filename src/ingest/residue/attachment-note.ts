import { makePatternRule } from './rule.ts'

/** `[图片]` · `(点击查看大图)` · `【此处插入图表】` */
export const attachmentNote = makePatternRule(
  'attachment-note',
  /[[【(（](?:图|插|视频|音频|表情|点击|此处)/u,
  /[[【(（](?:图片|插图|图表|视频|音频|表情|点击(?:查看|放大|下载)[^\])）】\n]{0,10}|此处(?:插入|省略|附)[^\])）】\n]{0,12})[\]】)）]/gu,
)
