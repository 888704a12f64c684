import {
  type HantStandard,
  type LanguageTag,
  otherScript,
  SCRIPTS,
  type Script,
  toLanguageTag,
} from '../report/script.ts'
import type { Chrome, NavSection } from './chrome.ts'
import type { Metadata } from './metadata.ts'
import { scriptFolder, type Urls } from './urls.ts'

/** What every page has. Page models are finished: a layout only writes them down. */
export interface Page {
  /** With the path prefix: `/archive/zh-hans/reports/x/`. */
  readonly url: string
  /** Below the output folder: `zh-hans/reports/x/index.html`. */
  readonly outputPath: string
  readonly script: Script
  readonly lang: PageLanguage
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
  /** Head and foot: one object for all pages of a script. */
  readonly chrome: Chrome
}

/** Three pages are in English too. */
type PageLanguage = LanguageTag | 'en'

/** A `hreflang` link. */
export interface Alternate {
  readonly lang: PageLanguage | 'x-default'
  readonly href: string
}

export interface PageSetting {
  readonly urls: Urls
  readonly hantStandard: HantStandard
  /** The script that readers without a preference get. */
  readonly script: Script
  readonly chromes: Readonly<Record<Script, Chrome>>
}

/**
 * The part that all pages share.
 *
 * @param path below the script's folder, `''` or ending in a slash: `reports/x/`.
 */
export function makePage(
  setting: PageSetting,
  script: Script,
  path: string,
  words: Pick<Page, 'title' | 'description'> & Partial<Pick<Page, 'printSource' | 'section'>>,
): Page & { readonly lang: LanguageTag } {
  const { urls, hantStandard } = setting
  const other = otherScript(script)
  const own = scriptFolder(script) + path
  const canonical = urls.absolute(own)
  return {
    url: urls.to(own),
    outputPath: `${own}index.html`,
    script,
    lang: toLanguageTag(script, hantStandard),
    otherUrl: urls.to(scriptFolder(other) + path),
    otherLang: toLanguageTag(other, hantStandard),
    ...(canonical !== undefined && { canonical }),
    alternates: makeAlternates(setting, path),
    chrome: setting.chromes[script],
    ...words,
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
    ...(IN_ENGLISH.has(path) ? [{ lang: 'en' as const, path: `en/${path}` }] : []),
    { lang: 'x-default' as const, path: fallback },
  ].map(({ lang, path }) => ({ lang, href: urls.absolute(path) ?? urls.to(path) }))
}
