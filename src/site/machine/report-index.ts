import type { Archive, PublishedAgency } from '../../archive/archive.ts'
import type { PublishedReport, ReportText } from '../../archive/published-report.ts'
import { SCRIPTS, type Script, toLanguageTag } from '../../report/script.ts'
import { scriptFolder, type Urls } from '../urls.ts'
import { addressOf, reportPath } from './machine-setting.ts'

/**
 * `reports.json`: one entry a report, without the text; `docs/reports.schema.json` describes it. What is the same in both scripts
 * stands once, words stand by script. Addresses are full where the archive names a host. A line each, so that two builds can be
 * compared.
 */
export function writeReportIndex(archive: Archive, urls: Urls): string {
  const { settings, texts, reports } = archive
  const agencies = new Map(archive.agencies.map((agency) => [agency.slug, agency]))
  const head = {
    format: 'juanzong-reports',
    version: 1,
    title: byScript((script) => texts[script].title),
    home: byScript((script) => addressOf(urls, scriptFolder(script))),
    languages: byScript((script) => toLanguageTag(script, settings.hantStandard)),
    count: reports.length,
  }
  const opened = JSON.stringify(head).slice(0, -1)
  const lines = reports.map((report) => JSON.stringify(toEntry(report, urls, agencies)))
  return `${opened},"reports":[\n${lines.join(',\n')}\n]}\n`
}

function toEntry(
  report: PublishedReport,
  urls: Urls,
  agencies: ReadonlyMap<string, PublishedAgency>,
): object {
  const { slug, date, dates, year, period, kind, script, texts, source, agencySlug } = report
  const words = (read: (text: ReportText) => string | undefined): object | undefined =>
    read(texts.Hans) === undefined ? undefined : byScript((one) => read(texts[one]))
  const agency = words(({ agency: name }) => name)
  const known = agencies.get(agencySlug ?? '')
  return {
    slug,
    title: byScript((one) => texts[one].title),
    url: byScript((one) => addressOf(urls, reportPath(report, one))),
    script,
    date,
    year,
    dates: Object.keys(dates).length === 0 ? undefined : dates,
    period: period && [period.from, period.to],
    kind,
    agency: agency && { slug: known?.slug, name: agency },
    city: words(({ city }) => city),
    district: words(({ district }) => district),
    topics: byScript((one) => texts[one].topics),
    byline: byScript((one) => texts[one].byline),
    documentNumber: words(({ documentNumber }) => documentNumber),
    indexNumber: report.indexNumber,
    characters: report.characters,
    source: source && {
      name: words(({ sourceName }) => sourceName),
      url: source.url,
      retrieved: source.retrieved,
      sha256: source.sha256,
    },
    corrects: report.corrects,
    replaces: report.replaces,
  }
}

function byScript<T>(make: (script: Script) => T): Readonly<Record<Script, T>> {
  const [hans, hant] = SCRIPTS.map(make) as [T, T]
  return { Hans: hans, Hant: hant }
}
