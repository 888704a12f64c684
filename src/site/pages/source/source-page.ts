import type { Archive } from '../../../archive/archive.ts'
import { type CleaningCounts, unpackCleaning } from '../../../archive/cleaning/cleaning-record.ts'
import type { PublishedReport } from '../../../archive/published-report.ts'
import {
  type LanguageTag,
  otherScript,
  type Script,
  toLanguageTag,
} from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import { encodePath } from '../../encode-path.ts'
import { type ChinesePage, makePage } from '../../page.ts'
import type { PageDraft } from '../../page-draft.ts'
import type { ReportSetting } from '../../report-setting.ts'
import type { SiteParts } from '../../site-parts.ts'
import { reportPath } from '../../urls.ts'
import { toTitlePieces } from '../listing/title-pieces.ts'
import { type SourceRow, toSourceRows } from './source-rows.ts'
import { writeCounts } from './write-counts.ts'

/** A raw text as found, and what became of each line. One page for both scripts, in the archive's own script. */
export interface SourcePage extends ChinesePage {
  readonly titlePieces: readonly string[]
  readonly say: string
  readonly counts: string
  readonly reportUrl: string
  readonly rawFile: { readonly path: string; readonly url: string }
  /** `utf-8`. */
  readonly encoding: string
  /** Of the raw text. */
  readonly sourceLang: LanguageTag
  readonly rows: readonly SourceRow[]
}

/** Where the page is, below the site's root. */
export function sourcePath(report: Pick<PublishedReport, 'slug'>, script: Script): string {
  return `${reportPath(report, script)}source/`
}

/** Only of reports whose raw text visitors may read, and that is the one they were made of. */
export function toSourcePages({
  archive: { reports, readRawLines },
  setting,
}: SiteParts): readonly PageDraft<SourcePage>[] {
  const { script, urls } = setting
  return reports.flatMap((report) => {
    const file = report.source?.file
    if (!report.cleaning || !readRawLines || file === undefined) return []
    const path = sourcePath(report, script)
    return {
      url: urls.to(path),
      outputPath: `${path}index.html`,
      script,
      finish: () => toSourcePage(report, readRawLines(file), setting),
    }
  })
}

type RawLines = ReturnType<NonNullable<Archive['readRawLines']>>

function toSourcePage(report: PublishedReport, raw: RawLines, setting: ReportSetting): SourcePage {
  const { urls, script, chromes, hantStandard } = setting
  const { words } = chromes[script]
  const { title, titleWords } = report.texts[script]
  const home = reportPath(report, script)
  const canonical = urls.absolute(home)
  const { canonical: _own, ...page } = makePage(setting, script, `reports/${report.slug}/source/`, {
    title: `${words.source.title}：${title} · ${setting.archiveTitle[script]}`,
    description: fill(words.source.describe, { title }),
    section: 'catalogue',
  })
  const nothing: CleaningCounts = { removed: 0, joined: 0, flagged: 0, edited: 0 }
  const { counts, rows } = report.cleaning
    ? unpackCleaning(report.cleaning)
    : { counts: nothing, rows: [] }
  const path = report.source?.file ?? ''
  return {
    ...page,
    // The report is the text; this page shows how it came about.
    ...(canonical !== undefined && { canonical }),
    alternates: [],
    otherUrl: urls.to(reportPath(report, otherScript(script))),
    titlePieces: toTitlePieces(titleWords),
    say: words.source.say,
    counts: `${writeCounts(counts, words)}。`,
    reportUrl: urls.to(home),
    rawFile: { path, url: urls.to(encodePath(path)) },
    encoding: raw?.encoding ?? '',
    sourceLang: toLanguageTag(report.script, hantStandard),
    rows: toSourceRows(rows, {
      lines: raw?.lines ?? [],
      blocks: report.texts[report.script].body.blocks,
      reportUrl: urls.to(home),
      words,
    }),
  }
}
