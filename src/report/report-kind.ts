import { type LabelLanguage, type Labels, labelOf } from './fields/labels.ts'

/** What sort of text a report is. */
export type ReportKind =
  | 'annual-report'
  | 'plan'
  | 'news'
  | 'feature'
  | 'speech'
  | 'notice'
  | 'other'

/** What each kind is called, in the order in which lists have them. */
export const KIND_LABELS: Readonly<Record<ReportKind, Labels>> = {
  'annual-report': { Hans: '年度总结', Hant: '年度總結', en: 'annual report' },
  plan: { Hans: '工作计划', Hant: '工作計畫', HantHK: '工作計劃', en: 'plan' },
  news: { Hans: '消息', Hant: '消息', en: 'news' },
  feature: { Hans: '通讯', Hant: '通訊', en: 'feature' },
  speech: { Hans: '讲话', Hant: '講話', en: 'speech' },
  notice: { Hans: '通知公告', Hant: '通知公告', en: 'notice' },
  other: { Hans: '其他', Hant: '其他', en: 'other' },
}

export const REPORT_KINDS = Object.keys(KIND_LABELS) as readonly ReportKind[]

export function makeKindLabels(language: LabelLanguage): Readonly<Record<ReportKind, string>> {
  return Object.fromEntries(
    REPORT_KINDS.map((kind) => [kind, labelOf(KIND_LABELS[kind], language)]),
  ) as Readonly<Record<ReportKind, string>>
}
