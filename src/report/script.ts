/** A script, ISO 15924. A report is written in one and published in both. */
export type Script = 'Hans' | 'Hant'

/** The regional standard of Traditional characters that the archive publishes. */
export type HantStandard = 'tw' | 'hk'

/** What `lang` says, BCP 47. */
export type LanguageTag = 'zh-Hans' | 'zh-Hant' | 'zh-Hant-HK'

export const SCRIPTS: readonly Script[] = ['Hans', 'Hant']

export function otherScript(script: Script): Script {
  return script === 'Hans' ? 'Hant' : 'Hans'
}

export function toLanguageTag(script: Script, standard: HantStandard): LanguageTag {
  if (script === 'Hans') return 'zh-Hans'
  return standard === 'hk' ? 'zh-Hant-HK' : 'zh-Hant'
}
