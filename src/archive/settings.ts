import type { TaiForm } from '../convert/tai-form.ts'
import type { HantStandard, Script } from '../report/script.ts'
import type { HantQuotes } from '../text/quotation-marks.ts'

/** What `content/archive.yaml` says. Texts are in the archive's own script, `script`. */
export interface ArchiveSettings {
  readonly title: string
  /** One or two sentences for the home page and search engines. */
  readonly description: string
  /** With scheme, without a path: `https://reports.example`. Addresses in citations begin with it; `''` where none is given. */
  readonly baseUrl: string
  /** Where the site is below its host: `/`, or `/archive/`. Always begins and ends with a slash. */
  readonly pathPrefix: string
  /** The script that reports are written in where they do not say. */
  readonly script: Script
  readonly hantStandard: HantStandard
  /** How texts that were converted to Traditional set quotations. */
  readonly hantQuotes: HantQuotes
  /** How converted texts write 台 where the dictionaries have 臺; the standard's form where it is not said. */
  readonly taiForm?: TaiForm
  /** Whether visitors may read the raw texts that reports were made from; not where it is not said. */
  readonly rawTexts?: 'public' | 'private'
  readonly licence?: string
  /** What it is called and says in English. */
  readonly english?: { readonly title?: string; readonly description?: string }
  readonly contact?: string
  /** What visitors can take home of reports and archive. */
  readonly downloads?: readonly DownloadKind[]
  /** The copies for reading without a network that a build makes; none where it is not said. */
  readonly offline?: readonly OfflineKind[]
  /** How many queries a build puts to its finished search; 0 for none. */
  readonly searchProof?: number
  /** What the files of new reports are named like; as `USUAL_SLUG` where it is not said. */
  readonly slug?: string
}

/** `text`, `markdown`, `json` and `epub` are files of each report; the others contain the whole archive, `epub` too. */
export const DOWNLOAD_KINDS = [
  'text',
  'markdown',
  'json',
  'epub',
  'csv',
  'jsonl',
  'sqlite',
] as const

export type DownloadKind = (typeof DOWNLOAD_KINDS)[number]

/** What a build makes where nobody says otherwise: it costs next to nothing. */
export const DEFAULT_DOWNLOADS: readonly DownloadKind[] = ['text', 'markdown', 'json']

/** A zip of the whole site in both scripts, or in one of them. */
export const OFFLINE_KINDS = ['zip', 'zip-hans', 'zip-hant'] as const

export type OfflineKind = (typeof OFFLINE_KINDS)[number]
