import type { Archive } from '../../archive/archive.ts'
import { SCRIPTS, type Script, toLanguageTag } from '../../report/script.ts'
import { toReportEntry } from '../to-report-record.ts'
import { scriptFolder, type Urls } from '../urls.ts'
import { addressOf } from './machine-setting.ts'

/**
 * `reports.json`: of each report what its JSON file says, without the text; `docs/reports.schema.json` describes it. Addresses
 * are full where the archive names a host. A line each, so that two builds can be compared.
 */
export function writeReportIndex(archive: Archive, urls: Urls): string {
  const { settings, texts, reports } = archive
  const head = {
    format: 'juanzong-reports',
    version: 2,
    title: byScript((script) => texts[script].title),
    home: byScript((script) => addressOf(urls, scriptFolder(script))),
    languages: byScript((script) => toLanguageTag(script, settings.hantStandard)),
    count: reports.length,
  }
  const opened = JSON.stringify(head).slice(0, -1)
  const lines = reports.map((report) => JSON.stringify(toReportEntry(report, archive)))
  return `${opened},"reports":[\n${lines.join(',\n')}\n]}\n`
}

function byScript<T>(make: (script: Script) => T): Readonly<Record<Script, T>> {
  const [hans, hant] = SCRIPTS.map(make) as [T, T]
  return { Hans: hans, Hant: hant }
}
