import type { Archive } from '../../archive/archive.ts'
import { type LanguageTag, type Script, toLanguageTag } from '../../report/script.ts'
import { type Words, wordsOf } from '../../words/words.ts'
import type { Urls } from '../urls.ts'

/** What the files for machines are made from, in one script. */
export interface MachineSetting {
  readonly archive: Archive
  readonly urls: Urls
  readonly script: Script
  readonly lang: LanguageTag
  readonly words: Words
}

export function toMachineSetting(archive: Archive, urls: Urls, script: Script): MachineSetting {
  const { hantStandard } = archive.settings
  const lang = toLanguageTag(script, hantStandard)
  return { archive, urls, script, lang, words: wordsOf(script, hantStandard) }
}

/** With scheme and host where the archive names one, else from the host's root. */
export function addressOf(urls: Urls, path: string): string {
  return urls.absolute(path) ?? urls.to(path)
}
