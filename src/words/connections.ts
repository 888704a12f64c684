/** The words of what ties a report to others, and to its own past. */
export const CONNECTIONS = {
  /** Above the text; `{report}` is a link. */
  correctedBy: { Hans: '本篇有误，已由{report}更正。', Hant: '本篇有誤，已由{report}更正。' },
  replacedBy: { Hans: '本篇已由{report}代替。', Hant: '本篇已由{report}取代。' },
  corrects: '本篇更正{report}。',
  replaces: { Hans: '本篇代替{report}。', Hant: '本篇取代{report}。' },
  /** The name of the place where these lines stand. */
  label: { Hans: '更正与代替', Hant: '更正與取代' },
  changes: { Hans: '修订记录', Hant: '修訂記錄' },
  related: { Hans: '相关报告', Hant: '相關報告' },
  /** Why a report is related: `{year}`, `{topics}`. */
  sameSeries: { Hans: '同一机构 · {year}年', Hant: '同一機構 · {year}年' },
  sameTopics: { Hans: '同一主题 · {topics} · {year}年', Hant: '同一主題 · {topics} · {year}年' },
  sameYear: { Hans: '同年同类', Hant: '同年同類' },
}
