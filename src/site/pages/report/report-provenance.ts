import type { PublishedReport } from '../../../archive/published-report.ts'
import type { Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import { encodePath } from '../../encode-path.ts'
import type { ReportSetting } from '../../report-setting.ts'
import { writeDate } from '../../shown/write-date.ts'
import { parallelPath } from '../parallel/parallel-page.ts'
import { sourcePath } from '../source/source-page.ts'
import { writeCounts } from '../source/write-counts.ts'
import type { Entry } from './report-record.ts'

/** Where the text came from, and whether this page shows it as written or converted. */
export function toProvenance(
  report: PublishedReport,
  script: Script,
  { urls, chromes, rawTexts, script: archiveScript }: ReportSetting,
): readonly Entry[] {
  const { source } = report
  const { words } = chromes[script]
  const { report: say } = words
  const entries: Entry[] = []
  const name = report.texts[script].sourceName
  if (name !== undefined) entries.push({ label: words.fields['source.name'], text: name })
  if (source?.url !== undefined) {
    const text = source.url.replace(/^https?:\/\//, '')
    entries.push({
      label: words.fields['source.url'],
      text,
      ...(/^https?:\/\//.test(source.url) && { url: source.url }),
      pieces: text.split(/(?<=\/)/),
      look: 'address',
    })
  }
  if (source?.retrieved !== undefined) {
    const { long, machine } = writeDate(source.retrieved, words)
    entries.push({ label: words.fields['source.retrieved'], text: long, datetime: machine })
  }
  if (source?.file !== undefined)
    entries.push({
      label: words.fields['source.file'],
      text: source.file,
      ...(rawTexts?.has(source.file) && { url: urls.to(encodePath(source.file)) }),
      look: 'address',
      pieces: source.file.split(/(?<=\/)/),
    })
  if (source?.sha256 !== undefined)
    entries.push({
      label: words.fields['source.sha256'],
      text: source.sha256,
      pieces: source.sha256.match(/.{1,8}/g) ?? [],
      look: 'hash',
    })
  if (report.cleaning)
    entries.push({
      label: words.source.title,
      text: writeCounts(report.cleaning.counts, words),
      url: urls.to(sourcePath(report, archiveScript)),
    })
  entries.push({
    label: words.fields.script,
    text: report.script === script ? say.original : say.converted,
  })
  if (report.choices)
    entries.push({
      label: words.parallel.title,
      text: fill(words.parallel.linkSay, { count: report.choices.at.length }),
      url: urls.to(parallelPath(report, archiveScript)),
      isParallel: true,
    })
  return entries
}
