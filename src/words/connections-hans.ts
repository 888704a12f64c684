import type { ConnectionsWords } from './connections-words.ts'

export const CONNECTIONS_HANS: ConnectionsWords = {
  correctedBy: '本篇有误，已由{report}更正。',
  replacedBy: '本篇已由{report}代替。',
  corrects: '本篇更正{report}。',
  replaces: '本篇代替{report}。',
  label: '更正与代替',
  changes: '修订记录',
  related: '相关报告',
  sameSeries: '同一机构 · {year}年',
  sameTopics: '同一主题 · {topics} · {year}年',
  sameYear: '同年同类',
}
