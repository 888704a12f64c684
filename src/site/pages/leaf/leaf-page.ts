import type { Archive } from '../../../archive/archive.ts'
import {
  type LanguageTag,
  otherScript,
  type Script,
  toLanguageTag,
} from '../../../report/script.ts'
import type { Words } from '../../../words/words.ts'
import { type Alternate, type ChinesePage, makeAlternates, type PageSetting } from '../../page.ts'
import { scriptFolder } from '../../urls.ts'

/** A page that speaks both scripts at once, like the two faces of one leaf. */
export interface LeafPage extends ChinesePage {
  readonly faces: readonly [LeafFace, LeafFace]
  /** The way to the pages in English, where the reader chooses. */
  readonly english?: { readonly label: string; readonly url: string }
  /** The one at `/`; 404; what is shown without a network. */
  readonly kind: 'chooser' | 'not-found' | 'offline'
}

export interface LeafFace {
  readonly lang: LanguageTag
  readonly heading: string
  readonly say: string
  readonly links: readonly { readonly label: string; readonly url: string }[]
}

export function toLeafPages(
  { texts }: Pick<Archive, 'texts'>,
  setting: PageSetting,
): readonly LeafPage[] {
  return [toChooserPage(setting, texts), toNotFoundPage(setting), toOfflinePage(setting)]
}

/** What a host answers where there is no page. Its links are whole: it is shown at any address. */
function toNotFoundPage(setting: PageSetting): LeafPage {
  const { words, archiveTitle } = setting.chromes[setting.script]
  const faces = toFaces(setting, (own, to) => ({
    heading: own.notFound.title,
    say: own.notFound.say,
    links: [
      { label: own.notFound.home, url: to('') },
      { label: own.notFound.catalogue, url: to('catalogue/') },
      { label: own.notFound.search, url: to('search/') },
    ],
  }))
  return {
    ...makeLeaf(
      setting,
      '404.html',
      `${words.notFound.title} · ${archiveTitle}`,
      words.notFound.say,
    ),
    alternates: [],
    faces,
    kind: 'not-found',
  }
}

/** What the service worker answers, without a network, in the place of a page that it does not have. */
function toOfflinePage(setting: PageSetting): LeafPage {
  const { words, archiveTitle } = setting.chromes[setting.script]
  const { offline } = words.installed
  const faces = toFaces(setting, ({ installed: own, notFound }, to) => ({
    heading: own.offline.title,
    say: own.offline.say,
    links: [{ label: notFound.home, url: to('') }],
  }))
  return {
    ...makeLeaf(setting, 'offline.html', `${offline.title} · ${archiveTitle}`, offline.say),
    faces,
    kind: 'offline',
  }
}

/** The site's root: who comes without a script chooses one. */
function toChooserPage(
  setting: PageSetting,
  texts: Readonly<Record<Script, { readonly title: string; readonly description: string }>>,
): LeafPage {
  const { title, description } = texts[setting.script]
  const canonical = setting.urls.absolute('')
  const faces = toFaces(setting, (own, to, script) => ({
    heading: texts[script].title,
    say: texts[script].description,
    links: [{ label: own.chooser.enter, url: to('') }],
  }))
  return {
    ...makeLeaf(setting, 'index.html', title, description),
    url: setting.urls.to(''),
    ...(canonical !== undefined && { canonical }),
    alternates: makeAlternates(setting, ''),
    faces,
    english: { label: setting.englishChrome.words.chooser.enter, url: setting.urls.to('en/') },
    kind: 'chooser',
  }
}

function makeLeaf(
  { urls, script, hantStandard, chromes }: PageSetting,
  outputPath: string,
  title: string,
  description: string,
): ChinesePage & { readonly alternates: readonly Alternate[] } {
  const other = otherScript(script)
  return {
    url: urls.to(outputPath),
    outputPath,
    script,
    lang: toLanguageTag(script, hantStandard),
    otherUrl: urls.to(scriptFolder(other)),
    otherLang: toLanguageTag(other, hantStandard),
    title,
    description,
    alternates: [],
    chrome: chromes[script],
  }
}

type FaceMaker = (
  words: Words,
  to: (path: string) => string,
  script: Script,
) => Omit<LeafFace, 'lang'>

/** The archive's own script first. */
function toFaces(
  { urls, script, hantStandard, chromes }: PageSetting,
  make: FaceMaker,
): readonly [LeafFace, LeafFace] {
  const face = (one: Script): LeafFace => ({
    lang: toLanguageTag(one, hantStandard),
    ...make(chromes[one].words, (path) => urls.to(scriptFolder(one) + path), one),
  })
  return [face(script), face(otherScript(script))]
}
