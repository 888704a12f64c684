import type { Archive } from '../../../archive/archive.ts'
import { type LanguageTag, type Script, toLanguageTag } from '../../../report/script.ts'
import { type ChinesePage, makePage, type PageSetting } from '../../page.ts'
import { type ShownNote, toShownNote } from '../../shown/note.ts'

/** How this archive writes words that a converter gets wrong. */
export interface GlossaryPage extends ChinesePage {
  readonly heading: string
  readonly rows: readonly GlossaryRow[]
  readonly hantLang: LanguageTag
}

export interface GlossaryRow {
  readonly simplified: string
  /** As this archive writes it. */
  readonly traditional: string
  /** The other standard, where it writes the word differently. */
  readonly elsewhere?: { readonly label: string; readonly text: string; readonly lang: LanguageTag }
  readonly note?: ShownNote
  readonly source?: ShownNote
}

export function toGlossaryPage(
  archive: Pick<Archive, 'glossary' | 'notes'>,
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
    rows: archive.glossary.map((entry) => {
      const traditional = entry[own] ?? entry.hant
      const text = entry[other] ?? entry.hant
      const lang = toLanguageTag('Hant', other)
      return {
        simplified: entry.simplified,
        traditional,
        ...(text !== traditional && { elsewhere: { label, text, lang } }),
        ...(entry.note !== undefined && {
          note: toShownNote(archive, entry.note, script, setting),
        }),
        ...(entry.source !== undefined && {
          source: toShownNote(archive, entry.source, script, setting),
        }),
      }
    }),
  }
}
