import type { ConnectionsWords } from './connections-words.ts'

export const CONNECTIONS_HANT: ConnectionsWords = {
  correctedBy: '本篇有誤，已由{report}更正。',
  replacedBy: '本篇已由{report}取代。',
  corrects: '本篇更正{report}。',
  replaces: '本篇取代{report}。',
  label: '更正與取代',
  changes: '修訂記錄',
  related: '相關報告',
  sameSeries: '同一機構 · {year}年',
  sameTopics: '同一主題 · {topics} · {year}年',
  sameYear: '同年同類',
}
