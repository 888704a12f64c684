import type { Archive } from '../../archive/archive.ts'
import type { AssetFile } from '../../bundle/bundle-client.ts'
import { SCRIPTS, toLanguageTag } from '../../report/script.ts'
import { CITATION_FORMATS, citationPath } from '../pages/report/report-citations.ts'
import { toCitationRecord } from '../shown/citation-record.ts'
import { reportPath, type Urls } from '../urls.ts'

/** The citation of every report for reference managers, in both scripts: each is written when it is asked for, and not kept. */
export function toCitationFiles({ reports, settings }: Archive, urls: Urls): readonly AssetFile[] {
  return SCRIPTS.flatMap((script) => {
    const lang = toLanguageTag(script, settings.hantStandard)
    return reports.flatMap((report) =>
      CITATION_FORMATS.map(({ extension, write }) => ({
        outputPath: citationPath(report.slug, script, extension),
        get text() {
          const url = urls.absolute(reportPath(report, script))
          return write(toCitationRecord(report, script, { url, lang }))
        },
      })),
    )
  })
}
