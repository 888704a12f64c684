import type { ReportKind } from './report-kind.ts'

/** The last part of a report's name, by its kind: `2022-liupu-annual`. */
export const SLUG_TOPICS: Readonly<Record<ReportKind, string>> = {
  'annual-report': 'annual',
  plan: 'plan',
  news: 'news',
  feature: 'feature',
  speech: 'speech',
  notice: 'notice',
  other: 'report',
}
