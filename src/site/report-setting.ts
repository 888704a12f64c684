import type { PublishedAgency } from '../archive/archive.ts'
import type { Script } from '../report/script.ts'
import type { DownloadSetting } from './shown/downloads.ts'

/** What pages that show reports know beside the report. */
export interface ReportSetting extends DownloadSetting {
  readonly contact?: string
  readonly agencies: ReadonlyMap<string, PublishedAgency>
  /** The raw texts that visitors may read. */
  readonly rawTexts?: ReadonlySet<string>
  /** The lists of topics, by the Simplified word. */
  readonly topicUrls: Readonly<Record<Script, ReadonlyMap<string, string>>>
  readonly archiveTitle: Readonly<Record<Script, string>>
}
