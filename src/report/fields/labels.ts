/** What something is called. Written and reviewed in each script, never converted. */
export interface Labels {
  readonly Hans: string
  readonly Hant: string
  /** In Hong Kong, where it is called otherwise there. */
  readonly HantHK?: string
  readonly en: string
}

/** Whose words are asked for. */
export type LabelLanguage = keyof Labels

/** @example labelOf({ Hans: '计划', Hant: '計畫', en: 'plan' }, 'HantHK') // => '計畫' */
export function labelOf(labels: Labels, language: LabelLanguage): string {
  return labels[language] ?? labels.Hant
}
