import type { Archive } from '../../../archive/archive.ts'
import { type LanguageTag, otherScript, SCRIPTS, toLanguageTag } from '../../../report/script.ts'
import { ENGLISH } from '../../../words/english.ts'
import { fill } from '../../../words/fill.ts'
import {
  type GuidePiece,
  type GuideSection,
  markHan,
  toGuidePieces,
  toGuideSection,
} from '../../../words/guide.ts'
import { type ContactLink, toContact } from '../../contact.ts'
import { makeAlternates, type Page } from '../../page.ts'
import type { ReportGroups } from '../../report-groups.ts'
import type { ReportSetting } from '../../report-setting.ts'
import type { SiteParts } from '../../site-parts.ts'
import { scriptFolder } from '../../urls.ts'
import { guideTargets } from '../help/help-page.ts'
import type { ReportRow } from '../listing/report-row.ts'

/** A page for visitors who read English better: home, about or help. The reports behind its links are in Chinese. */
export interface EnglishPage extends Page {
  readonly lang: 'en'
  readonly name: 'home' | 'about' | 'help'
  readonly heading: readonly GuidePiece[]
  /** The archive's title, in English or marked as what it is. */
  readonly archiveName: readonly GuidePiece[]
  readonly say: readonly (readonly GuidePiece[])[]
  readonly nav: readonly {
    readonly label: string
    readonly url: string
    readonly isCurrent: boolean
  }[]
  /** The same page in Chinese, both scripts. */
  readonly chinese: readonly {
    readonly label: string
    readonly letter: string
    readonly url: string
    readonly lang: Page['otherLang']
  }[]
  readonly holdings: readonly { readonly label: string; readonly text: string }[]
  readonly sections: readonly GuideSection[]
  /** Ways into the archive, and what each is. */
  readonly ways: readonly (readonly [link: readonly GuidePiece[], say: string])[]
  readonly newest: readonly ReportRow[]
  readonly licence?: readonly GuidePiece[]
  readonly contact?: readonly GuidePiece[]
}

const PATHS = { home: '', about: 'about/', help: 'help/' } as const
const NEWEST = 5

export function toEnglishPages({
  archive,
  setting,
  groups,
  rows,
}: SiteParts): readonly EnglishPage[] {
  const { script } = setting
  const { english = {}, contact } = archive.settings
  const own = archive.texts[script]
  const hanLang = toLanguageTag(script, setting.hantStandard)
  const targets = {
    ...guideTargets(setting, script),
    english_about: setting.urls.to('en/about/'),
    english_help: setting.urls.to('en/help/'),
  }
  const write = (text: string): readonly GuidePiece[] =>
    toGuidePieces(text, { targets, hanLang, hreflang: hanLang })
  // What is said in English may hold Chinese names; what is not is Chinese as a whole.
  const say = (text: string | undefined, otherwise: string): readonly GuidePiece[] =>
    text === undefined ? [{ text: otherwise, lang: hanLang }] : markHan(text, hanLang)
  const title = english.title ?? own.title
  const archiveName = say(english.title, own.title)
  const description = say(english.description, own.description)
  const section = (words: (typeof ENGLISH.help.sections)[number]): GuideSection =>
    toGuideSection(words, { targets, hanLang, hreflang: hanLang })
  const base = (name: EnglishPage['name'], heading: string, about: string) =>
    makeEnglishPage(setting, name, { title: heading, siteTitle: title, description: about })
  const { about, help, home } = ENGLISH
  // For search engines: without what the archive says in English, what the site says of itself.
  const summary =
    english.description ??
    home.say
      .map((text) =>
        write(text)
          .map((piece) => piece.text)
          .join(''),
      )
      .join(' ')
  return [
    {
      ...base('home', title, summary),
      ...EMPTY,
      heading: archiveName,
      archiveName,
      say: [
        ...(own.description === '' && english.description === undefined ? [] : [description]),
        ...home.say.map(write),
      ],
      holdings: toHoldings(archive, groups),
      ways: home.wayRows.map(([link, what]) => [write(link), what] as const),
      newest: rows[script].all.slice(0, NEWEST),
    },
    {
      ...base('about', fill(about.title, { title }), summary),
      ...EMPTY,
      heading: [{ text: about.title.replace('{title}', '') }, ...archiveName],
      archiveName,
      say: own.description === '' && english.description === undefined ? [] : [description],
      holdings: toHoldings(archive, groups),
      sections: about.sections.map(section),
      ways: [[write(about.own), '']],
      ...(own.licence !== undefined && { licence: markHan(own.licence, hanLang) }),
      ...(contact !== undefined && { contact: writeContact(toContact(contact), hanLang) }),
    },
    {
      ...base('help', help.title, help.say),
      ...EMPTY,
      heading: [{ text: help.title }],
      archiveName,
      say: [write(help.say)],
      sections: help.sections.map(section),
      ...(contact !== undefined && { contact: writeContact(toContact(contact), hanLang) }),
    },
  ]
}

const EMPTY = { holdings: [], sections: [], ways: [], newest: [] }

function makeEnglishPage(
  setting: ReportSetting,
  name: EnglishPage['name'],
  words: { readonly title: string; readonly siteTitle: string; readonly description: string },
): Page & Pick<EnglishPage, 'lang' | 'name' | 'nav' | 'chinese'> {
  const { urls, script, hantStandard, chromes } = setting
  const path = PATHS[name]
  const canonical = urls.absolute(`en/${path}`)
  const other = otherScript(script)
  return {
    name,
    url: urls.to(`en/${path}`),
    outputPath: `en/${path}index.html`,
    script,
    lang: 'en',
    otherUrl: urls.to(scriptFolder(other) + path),
    otherLang: toLanguageTag(other, hantStandard),
    title: name === 'home' ? words.title : `${words.title} · ${words.siteTitle}`,
    description: words.description,
    ...(canonical !== undefined && { canonical }),
    alternates: makeAlternates(setting, path),
    chrome: { ...chromes[script], archiveTitle: words.siteTitle },
    nav: (['home', 'about', 'help'] as const).map((one) => ({
      label: ENGLISH.nav[one],
      url: urls.to(`en/${PATHS[one]}`),
      isCurrent: one === name,
    })),
    chinese: SCRIPTS.map((one) => ({
      label: chromes[one].words.scriptName,
      letter: chromes[one].words.scriptLetter,
      url: urls.to(scriptFolder(one) + path),
      lang: toLanguageTag(one, hantStandard),
    })),
  }
}

function toHoldings(
  { reports, settings }: Archive,
  { byAgency, byYear }: ReportGroups,
): EnglishPage['holdings'] {
  const { about } = ENGLISH
  const years = [...byYear.keys()]
  const characters = reports.reduce((sum, report) => sum + report.characters, 0)
  return [
    { label: about.reports, text: group(reports.length) },
    { label: about.agencies, text: group(byAgency.size) },
    ...(years.length > 0
      ? [{ label: about.years, text: writeSpan(Math.min(...years), Math.max(...years)) }]
      : []),
    { label: about.characters, text: group(characters) },
    { label: about.script, text: about.scripts[settings.script] },
  ]
}

function writeSpan(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`
}

/** A contact may be a sentence in Chinese. */
function writeContact({ text, url }: ContactLink, hanLang: LanguageTag): readonly GuidePiece[] {
  if (url !== undefined) return [{ text, url }]
  return markHan(text, hanLang)
}

/** @example group(12345) // => '12,345' */
function group(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}
