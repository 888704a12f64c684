import {
  type HantStandard,
  type LanguageTag,
  otherScript,
  SCRIPTS,
  type Script,
  toLanguageTag,
} from '../report/script.ts'
import type { Language } from '../words/phrase.ts'
import type { ChineseChrome, Chrome, NavSection } from './frame/chrome.ts'
import type { Metadata } from './frame/metadata.ts'
import { ENGLISH_FOLDER, scriptFolder, type Urls } from './urls.ts'

/** What every page has. Page models are finished: a layout only writes them down. */
export interface Page {
  /** With the path prefix: `/archive/zh-hans/reports/x/`. */
  readonly url: string
  /** Below the output folder: `zh-hans/reports/x/index.html`. */
  readonly outputPath: string
  /** How the reports are written that it shows; what language the page itself is in says `lang`. */
  readonly script: Script
  readonly lang: Language
  /** The same page in Chinese, in the script it shows, where it is not that itself. */
  readonly ownScriptUrl?: string
  /** The same page in the other script. */
  readonly otherUrl: string
  readonly otherLang: LanguageTag
  /** What the window's title says. */
  readonly title: string
  readonly description: string
  /** With scheme and host; none where the archive names no host, or a page has no address of its own (404). */
  readonly canonical?: string
  readonly alternates: readonly Alternate[]
  /** What it says of the thing it shows, for reference managers and search engines. */
  readonly metadata?: Metadata
  /** A feed of its own, beside that of the whole archive. */
  readonly feed?: { readonly title: string; readonly url: string }
  /** What a printed page says at its foot. */
  readonly printSource?: string
  readonly section?: NavSection
  /** Head and foot: one object for all pages of a language. */
  readonly chrome: Chrome
}

/** All pages but three. */
export interface ChinesePage extends Page {
  readonly lang: LanguageTag
  readonly chrome: ChineseChrome
}

/** A `hreflang` link. */
export interface Alternate {
  readonly lang: Language | 'x-default'
  readonly href: string
}

export interface PageSetting {
  readonly urls: Urls
  readonly hantStandard: HantStandard
  /** The script that readers without a preference get. */
  readonly script: Script
  readonly chromes: Readonly<Record<Script, ChineseChrome>>
  readonly englishChrome: Chrome
}

type PageWords = Pick<Page, 'title' | 'description'> &
  Partial<Pick<Page, 'printSource' | 'section'>>

/**
 * The part that all pages share.
 *
 * @param path below the script's folder, `''` or ending in a slash: `reports/x/`.
 */
export function makePage(
  setting: PageSetting,
  script: Script,
  path: string,
  words: PageWords,
): ChinesePage {
  const chrome = setting.chromes[script]
  return { ...makeParts(setting, chrome, path), lang: chrome.lang, chrome, ...words }
}

/** The same of a page in English. */
export function makeEnglishPage(setting: PageSetting, path: string, words: PageWords): Page {
  const { urls, englishChrome: chrome } = setting
  return {
    ...makeParts(setting, chrome, path),
    ownScriptUrl: urls.to(scriptFolder(chrome.script) + path),
    chrome,
    ...words,
  }
}

function makeParts(
  setting: PageSetting,
  { lang, script, folder }: Chrome,
  path: string,
): Omit<Page, 'title' | 'description' | 'chrome'> {
  const { urls, hantStandard } = setting
  const other = otherScript(script)
  const canonical = urls.absolute(folder + path)
  return {
    url: urls.to(folder + path),
    outputPath: `${folder + path}index.html`,
    script,
    lang,
    otherUrl: urls.to(scriptFolder(other) + path),
    otherLang: toLanguageTag(other, hantStandard),
    ...(canonical !== undefined && { canonical }),
    alternates: makeAlternates(setting, path),
  }
}

/** The pages that there are in English, below `en/`. */
const IN_ENGLISH: ReadonlySet<string> = new Set(['', 'about/', 'help/'])

/** Both scripts, English where there is such a page, and the one for everybody else: for the home page the page that offers both. */
export function makeAlternates(
  setting: Pick<PageSetting, 'urls' | 'hantStandard' | 'script'>,
  path: string,
): readonly Alternate[] {
  const { urls, hantStandard } = setting
  const fallback = path === '' ? '' : scriptFolder(setting.script) + path
  return [
    ...SCRIPTS.map((script) => ({
      lang: toLanguageTag(script, hantStandard),
      path: scriptFolder(script) + path,
    })),
    ...(IN_ENGLISH.has(path) ? [{ lang: 'en' as const, path: ENGLISH_FOLDER + path }] : []),
    { lang: 'x-default' as const, path: fallback },
  ].map(({ lang, path }) => ({ lang, href: urls.absolute(path) ?? urls.to(path) }))
}
