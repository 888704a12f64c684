import type { GlossaryEntry } from '../archive/glossary-entry.ts'
import { type LanguageTag, type Script, toLanguageTag } from '../report/script.ts'
import { makePage, type Page, type PageSetting } from './page.ts'

/** How this archive writes words that a converter gets wrong. */
export interface GlossaryPage extends Page {
  readonly heading: string
  readonly rows: readonly GlossaryRow[]
  readonly hantLang: LanguageTag
  /** Of the notes, which are shown as the maintainer wrote them. */
  readonly noteLang: LanguageTag
}

export interface GlossaryRow {
  readonly simplified: string
  /** As this archive writes it. */
  readonly traditional: string
  /** The other standard, where it writes the word differently. */
  readonly elsewhere?: { readonly label: string; readonly text: string; readonly lang: LanguageTag }
  readonly note?: string
  readonly source?: string
}

export function toGlossaryPage(
  entries: readonly GlossaryEntry[],
  script: Script,
  setting: PageSetting,
): GlossaryPage {
  const { words, archiveTitle } = setting.chromes[script]
  const own = setting.hantStandard
  const other = own === 'tw' ? 'hk' : 'tw'
  const label = own === 'tw' ? words.glossary.hongKong : words.glossary.taiwan
  return {
    ...makePage(setting, script, 'glossary/', {
      title: `${words.glossary.title} · ${archiveTitle}`,
      description: words.glossary.say,
      section: 'glossary',
    }),
    heading: words.glossary.title,
    hantLang: toLanguageTag('Hant', own),
    noteLang: toLanguageTag(setting.script, own),
    rows: entries.map((entry) => {
      const traditional = entry[own] ?? entry.hant
      const text = entry[other] ?? entry.hant
      const lang = toLanguageTag('Hant', other)
      return {
        simplified: entry.simplified,
        traditional,
        ...(text !== traditional && { elsewhere: { label, text, lang } }),
        ...(entry.note !== undefined && { note: entry.note }),
        ...(entry.source !== undefined && { source: entry.source }),
      }
    }),
  }
}
