import type { Archive } from '../archive/archive.ts'
import { type LanguageTag, otherScript, type Script, toLanguageTag } from '../report/script.ts'
import { ENGLISH } from '../words/english.ts'
import { fill } from '../words/fill.ts'
import type { Words } from '../words/words.ts'
import { wordsOf } from '../words/words-of.ts'
import { feedPath } from './machine/feed.ts'
import { manifestPath } from './manifest.ts'
import { scriptFolder, type Urls } from './urls.ts'

/** Head and foot of every page of a script: made once, so that a layout may keep what it wrote of it. */
export interface Chrome {
  readonly script: Script
  readonly lang: LanguageTag
  readonly words: Words
  readonly otherWords: Words
  readonly archiveTitle: string
  readonly homeUrl: string
  readonly searchUrl: string
  readonly manifestUrl: string
  /** The service worker stands at the site's root, so that it serves all of it. */
  readonly workerUrl: string
  readonly nav: readonly NavLink[]
  /** What is new; none where the archive names no host, or has nothing yet. */
  readonly feed?: { readonly title: string; readonly url: string }
  readonly footLinks: readonly {
    readonly label: string
    readonly url: string
    /** Of a link to another language. */
    readonly lang?: 'en'
  }[]
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

interface NavLink {
  readonly section: NavSection
  readonly label: string
  readonly url: string
}

export function makeChrome(archive: Archive, script: Script, urls: Urls): Chrome {
  const { settings, texts, pages } = archive
  const words = wordsOf(script, settings.hantStandard)
  const to = (path: string): string => urls.to(scriptFolder(script) + path)
  const hasFeed = settings.baseUrl !== '' && archive.reports.length > 0
  const feed = {
    title: fill(words.machines.feedTitle, { title: texts[script].title }),
    url: urls.to(feedPath(script)),
  }
  return {
    script,
    lang: toLanguageTag(script, settings.hantStandard),
    words,
    otherWords: wordsOf(otherScript(script), settings.hantStandard),
    archiveTitle: texts[script].title,
    homeUrl: to(''),
    searchUrl: to('search/'),
    manifestUrl: urls.to(manifestPath(script)),
    workerUrl: urls.to('sw.js'),
    nav: [
      { section: 'search', label: words.nav.search, url: to('search/') },
      { section: 'catalogue', label: words.nav.catalogue, url: to('catalogue/') },
      { section: 'coverage', label: words.nav.coverage, url: to('coverage/') },
      { section: 'about', label: words.nav.about, url: to('about/') },
    ],
    ...(hasFeed && { feed }),
    footLinks: [
      { label: words.help.title, url: to('help/') },
      { label: words.conversions.title, url: to('conversions/') },
      ...(settings.offline ? [{ label: words.copies.title, url: to('offline/') }] : []),
      { label: words.glossary.title, url: to('glossary/') },
      ...pages
        .filter((page) => page.slug !== 'about')
        .map((page) => ({ label: page.texts[script].title, url: to(`${page.slug}/`) })),
      ...(hasFeed ? [{ label: words.machines.subscribe, url: feed.url }] : []),
      { label: ENGLISH.link, url: urls.to('en/'), lang: 'en' },
    ],
  }
}
