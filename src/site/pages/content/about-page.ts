import type { Archive } from '../../../archive/archive.ts'
import type { ConversionLedger } from '../../../archive/ledger/conversion-ledger.ts'
import { REPORT_KINDS } from '../../../report/report-kind.ts'
import type { Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import type { Words } from '../../../words/words.ts'
import { makePage, type PageSetting } from '../../page.ts'
import { toContact } from '../../shown/contact.ts'
import { toArchiveDownloads } from '../../shown/downloads.ts'
import type { ReportGroups } from '../../shown/report-groups.ts'
import { toSavingAll } from '../../shown/saving.ts'
import type { SearchFigures } from '../../shown/search-figures.ts'
import { writeDate } from '../../shown/write-date.ts'
import type { SiteParts } from '../../site-parts.ts'
import { scriptFolder } from '../../urls.ts'
import type { Entry } from '../report/report-record.ts'
import type { ContentPage } from './content-page.ts'

/** There is always one: what the archive contains, how to read and cite it, whose it is. */
export function toAboutPage(
  { archive, setting, groups, searchFigures, edition }: SiteParts,
  script: Script,
): ContentPage {
  const { words } = setting.chromes[script]
  const own = archive.pages.find(({ slug }) => slug === 'about')?.texts[script]
  const { title, description, licence, contact } = archive.texts[script]
  const heading = own?.title ?? `${words.about.title}${title}`
  const count = (n: number): string => fill(words.home.have, { n })
  return {
    ...makePage(setting, script, 'about/', {
      title: `${heading} · ${title}`,
      description,
      section: 'about',
    }),
    heading: [{ text: heading }],
    ...(own && { body: own.body.markup }),
    about: {
      holdings: [
        ...toHoldings(archive, groups, setting, script),
        ...(archive.ledger ? [toConversionEntry(archive.ledger, setting, script)] : []),
        ...(searchFigures ? [toProofEntry(searchFigures, setting, script)] : []),
        ...toEditionEntries(archive, edition, words),
        ...REPORT_KINDS.flatMap((kind) => {
          const n = groups.byKind.get(kind)?.length ?? 0
          return n === 0 ? [] : [{ label: words.kinds[kind], text: count(n) }]
        }),
      ],
      reading: own ? [] : words.about.readingSay,
      take: {
        words,
        downloads: toArchiveDownloads(script, setting),
        saving: toSavingAll(words),
      },
      ...(licence !== undefined && { licence: [{ text: licence }] }),
      ...(contact !== undefined && { contact: [toContact(contact, archive.settings.contact)] }),
    },
  }
}

function toHoldings(
  { reports }: Archive,
  { byAgency, byYear }: ReportGroups,
  setting: PageSetting,
  script: Script,
): readonly Entry[] {
  const { words } = setting.chromes[script]
  const years = [...byYear.keys()]
  const characters = reports.reduce((sum, report) => sum + report.characters, 0)
  const entries: Entry[] = [
    { label: words.about.reports, text: fill(words.home.have, { n: reports.length }) },
  ]
  if (byAgency.size > 0)
    entries.push({
      label: words.about.agencies,
      text: fill(words.about.agencyCount, { n: byAgency.size }),
    })
  if (years.length > 0) {
    const [first, last] = [Math.min(...years), Math.max(...years)]
    const year = fill(words.listing.year, { year: last })
    entries.push({ label: words.about.years, text: first === last ? year : `${first}—${year}` })
  }
  entries.push({
    label: words.about.characters,
    text: fill(words.listing.characters, { n: characters }),
  })
  return entries
}

/** Not when it was built, which says nothing of what it holds. */
function toEditionEntries({ reports }: Archive, edition: string, words: Words): readonly Entry[] {
  const [newest] = reports
  if (!newest) return []
  const { long: date } = writeDate(newest.date, words)
  return [{ label: words.about.edition, text: fill(words.about.editionSay, { edition, date }) }]
}

function toConversionEntry(
  { characters, places, uncertain }: ConversionLedger,
  { chromes, urls }: PageSetting,
  script: Script,
): Entry {
  const { about, aboutSay } = chromes[script].words.conversions
  return {
    label: about,
    text: fill(aboutSay, { characters, places, uncertain }),
    url: urls.to(`${scriptFolder(script)}conversions/`),
  }
}

function toProofEntry(
  { queries, recall, precision }: SearchFigures,
  setting: PageSetting,
  script: Script,
): Entry {
  const { words } = setting.chromes[script]
  // Rounded down: only all is 100 %.
  const percent = (share: number): string => `${Math.floor(share * 1000) / 10}%`
  return {
    label: words.about.proof,
    text: fill(words.about.proofSay, {
      n: queries,
      recall: percent(recall),
      precision: percent(precision),
    }),
  }
}
