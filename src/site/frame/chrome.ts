import type { Archive } from '../../archive/archive.ts'
import { type LanguageTag, SCRIPTS, type Script, toLanguageTag } from '../../report/script.ts'
import { fill } from '../../words/fill.ts'
import { type GuidePiece, markHan } from '../../words/guide.ts'
import type { Language } from '../../words/phrase.ts'
import { type CommonWords, commonWords, type Words, wordsOf } from '../../words/words.ts'
import { feedPath } from '../machine/feed.ts'
import { ENGLISH_FOLDER, scriptFolder, type Urls } from '../urls.ts'
import { manifestPath } from './manifest.ts'

/** Head and foot of every page of a language: made once, so that a layout may keep what it wrote of it. */
export interface Chrome {
  /** What the page says about itself. */
  readonly lang: Language
  /** How the reports are written that it shows. */
  readonly script: Script
  readonly scriptLang: LanguageTag
  /** Where its pages are, below the site's root: `zh-hans/`. */
  readonly folder: string
  readonly words: CommonWords
  /** The archive's title, and the same in pieces: it may be in another language than the page. */
  readonly archiveTitle: string
  readonly brand: readonly GuidePiece[]
  readonly homeUrl: string
  readonly searchUrl: string
  readonly manifestUrl: string
  /** The service worker is at the site's root, so that it serves all of it. */
  readonly workerUrl: string
  readonly nav: readonly NavLink[]
  /** What the script switch shows and says. */
  readonly scripts: Readonly<Record<Script, ScriptName>>
  /** What is new; none where the archive names no host, or has nothing yet. */
  readonly feed?: { readonly title: string; readonly url: string }
  readonly footLinks: readonly FootLink[]
}

/** Of the pages in Chinese, which are all but three. */
export interface ChineseChrome extends Chrome {
  readonly lang: LanguageTag
  readonly words: Words
}

interface ScriptName {
  readonly lang: LanguageTag
  readonly name: string
  readonly letter: string
}

interface FootLink {
  readonly label: string
  readonly url: string
  /** Where the page after it is in another language; `lang` where its label is too. */
  readonly hreflang?: Language
  readonly lang?: Language
}

/** What the navigation leads to, and pages that are of no part of it. */
export type NavSection =
  | 'home'
  | 'catalogue'
  | 'coverage'
  | 'search'
  | 'glossary'
  | 'about'
  | 'help'

interface NavLink extends FootLink {
  readonly section: NavSection
}

export function makeChrome(archive: Archive, script: Script, urls: Urls): ChineseChrome {
  const { settings, texts, pages } = archive
  const words = wordsOf(script, settings.hantStandard)
  const title = texts[script].title
  const to = (path: string): string => urls.to(scriptFolder(script) + path)
  const parts = makeParts(archive, script, urls)
  const english = commonWords('en')
  return {
    ...parts,
    lang: parts.scriptLang,
    folder: scriptFolder(script),
    words,
    archiveTitle: title,
    brand: [{ text: title }],
    homeUrl: to(''),
    nav: [
      { section: 'search', label: words.nav.search, url: to('search/') },
      { section: 'catalogue', label: words.nav.catalogue, url: to('catalogue/') },
      { section: 'coverage', label: words.nav.coverage, url: to('coverage/') },
      { section: 'about', label: words.nav.about, url: to('about/') },
    ],
    footLinks: [
      { label: words.help.title, url: to('help/') },
      { label: words.conversions.title, url: to('conversions/') },
      ...(settings.offline ? [{ label: words.copies.title, url: to('offline/') }] : []),
      { label: words.glossary.title, url: to('glossary/') },
      ...pages
        .filter((page) => page.slug !== 'about')
        .map((page) => ({ label: page.texts[script].title, url: to(`${page.slug}/`) })),
      ...(parts.feed ? [{ label: words.machines.subscribe, url: parts.feed.url }] : []),
      { label: english.scriptName, url: urls.to(ENGLISH_FOLDER), lang: 'en', hreflang: 'en' },
    ],
  }
}

/** Of the three pages in English: what they lead to besides one another is in Chinese, in the archive's own script. */
export function makeEnglishChrome(archive: Archive, urls: Urls): Chrome {
  const { script, english } = archive.settings
  const words = commonWords('en')
  const parts = makeParts(archive, script, urls)
  const hreflang = parts.scriptLang
  const title = archive.texts[script].title
  const to = (path: string): string => urls.to(ENGLISH_FOLDER + path)
  const inChinese = (path: string): string => urls.to(scriptFolder(script) + path)
  return {
    ...parts,
    lang: 'en',
    folder: ENGLISH_FOLDER,
    words,
    archiveTitle: english?.title ?? title,
    // What is said in English may contain Chinese names; what is not is Chinese as a whole.
    brand:
      english?.title === undefined
        ? [{ text: title, lang: hreflang }]
        : markHan(english.title, hreflang),
    homeUrl: to(''),
    nav: [
      { section: 'search', label: words.nav.search, url: inChinese('search/'), hreflang },
      { section: 'catalogue', label: words.nav.catalogue, url: inChinese('catalogue/'), hreflang },
      { section: 'coverage', label: words.nav.coverage, url: inChinese('coverage/'), hreflang },
      { section: 'about', label: words.nav.about, url: to('about/') },
    ],
    footLinks: [
      { label: words.help.title, url: to('help/') },
      ...SCRIPTS.map((one) => {
        const { lang, name } = parts.scripts[one]
        return { label: name, url: urls.to(scriptFolder(one)), lang, hreflang: lang }
      }),
    ],
  }
}

/** What does not depend on the language of the page. */
function makeParts(
  { settings, texts, reports }: Archive,
  script: Script,
  urls: Urls,
): Pick<Chrome, 'script' | 'scriptLang' | 'searchUrl' | 'manifestUrl' | 'workerUrl' | 'scripts'> &
  Pick<Chrome, 'feed'> {
  const { hantStandard } = settings
  const { machines } = wordsOf(script, hantStandard)
  const name = (one: Script): ScriptName => {
    const { scriptName, scriptLetter } = wordsOf(one, hantStandard)
    return { lang: toLanguageTag(one, hantStandard), name: scriptName, letter: scriptLetter }
  }
  return {
    script,
    scriptLang: toLanguageTag(script, hantStandard),
    searchUrl: urls.to(`${scriptFolder(script)}search/`),
    manifestUrl: urls.to(manifestPath(script)),
    workerUrl: urls.to('sw.js'),
    scripts: { Hans: name('Hans'), Hant: name('Hant') },
    ...(settings.baseUrl !== '' &&
      reports.length > 0 && {
        feed: {
          title: fill(machines.feedTitle, { title: texts[script].title }),
          url: urls.to(feedPath(script)),
        },
      }),
  }
}
