import { fill } from '../../../words/fill.ts'
import { markHan, toGuidePieces, toGuideSection } from '../../../words/guide.ts'
import { toGuideSetting, toSaid, writePlain } from '../../frame/guide-setting.ts'
import { makeEnglishPage } from '../../page.ts'
import { toContactPieces } from '../../shown/contact.ts'
import type { SiteParts } from '../../site-parts.ts'
import type { Entry } from '../report/report-record.ts'
import type { ContentPage } from './content-page.ts'

/** What the archive is, for visitors who read English better. The maintainer's own words are in Chinese, a link away. */
export function toEnglishAbout(site: SiteParts): ContentPage {
  const { archive, setting } = site
  const { englishChrome: chrome, urls } = setting
  const { script, scriptLang, archiveTitle, brand, words } = chrome
  const { about, home } = words
  const { english, contact } = archive.settings
  const own = archive.texts[script]
  const guide = toGuideSetting(chrome, urls)
  const isDescribed = own.description !== '' || english?.description !== undefined
  return {
    ...makeEnglishPage(setting, 'about/', {
      title: `${about.title} ${archiveTitle} · ${archiveTitle}`,
      description:
        english?.description ?? writePlain(home.say.map((text) => toGuidePieces(text, guide))),
      section: 'about',
    }),
    heading: [{ text: `${about.title} ` }, ...brand],
    ...(isDescribed && { say: toSaid(english?.description, own.description, chrome) }),
    sections: about.sections.map((section) => toGuideSection(section, guide)),
    about: {
      holdings: toHoldings(site),
      reading: [],
      ...(own.licence !== undefined && { licence: markHan(own.licence, scriptLang) }),
      ...(contact !== undefined && { contact: toContactPieces(contact, guide) }),
      own: toGuidePieces(about.own, guide),
    },
  }
}

function toHoldings({ archive, groups, setting }: SiteParts): readonly Entry[] {
  const { script, words } = setting.englishChrome
  const { about } = words
  const years = [...groups.byYear.keys()]
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const characters = archive.reports.reduce((sum, report) => sum + report.characters, 0)
  return [
    { label: about.reports, text: group(archive.reports.length) },
    {
      label: about.agencies,
      text: fill(about.agencyCount, { n: group(groups.byAgency.size) }),
    },
    ...(years.length > 0
      ? [{ label: about.years, text: first === last ? `${first}` : `${first}–${last}` }]
      : []),
    { label: about.characters, text: group(characters) },
    { label: about.script, text: script === 'Hans' ? about.mostlyHans : about.mostlyHant },
  ]
}

/** @example group(12345) // => '12,345' */
function group(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}
