import type { DecidedBy } from '../archive/parallel/marked-choices.ts'
import type { FieldLabels } from '../report/fields/field-labels.ts'
import type { LabelLanguage } from '../report/fields/labels.ts'
import type { ReportKind } from '../report/report-kind.ts'
import type { BookWords } from './book-words.ts'
import type { ConnectionsWords } from './connections-words.ts'
import type { ConversionsWords } from './conversions-words.ts'
import type { CopiesWords } from './copies-words.ts'
import type { CoverageWords } from './coverage-words.ts'
import type { DownloadsWords } from './downloads-words.ts'
import type { HelpWords } from './help-words.ts'
import type { InstalledWords } from './installed-words.ts'
import type { MachinesWords } from './machines-words.ts'
import type { SourceWords } from './source-words.ts'

/**
 * Every word of the interface in one script. Written and reviewed by people, never converted: a converter
 * knows characters, not what a button is called in Taipei. `{…}` marks a place that is filled in.
 */
export interface Words {
  /** The script's own name, as the switch shows and says it. */
  readonly scriptName: string
  readonly scriptLetter: string
  readonly skip: string
  readonly homeOf: string
  readonly nav: {
    readonly label: string
    readonly catalogue: string
    readonly coverage: string
    readonly search: string
    readonly glossary: string
    readonly about: string
  }
  readonly switchLabel: string
  readonly tools: ToolWords
  readonly find: {
    readonly label: string
    readonly button: string
    readonly placeholder: string
    readonly hint: string
  }
  /** Whose labels fields and choices have. */
  readonly language: LabelLanguage
  readonly kinds: Readonly<Record<ReportKind, string>>
  /** What each field is called, wherever it is shown. */
  readonly fields: FieldLabels
  readonly dates: {
    readonly about: string
    readonly uncertain: string
  }
  readonly record: {
    readonly label: string
    readonly place: string
    readonly extent: string
  }
  readonly report: {
    readonly crumbs: string
    readonly contents: string
    readonly end: string
    readonly pending: string
    readonly pendingNote: string
    readonly extent: string
    readonly provenance: string
    readonly original: string
    readonly converted: string
    readonly cite: string
    readonly copy: string
    readonly copied: string
    readonly wrong: string
    readonly wrongNote: string
    readonly correct: string
    readonly correctionTitle: string
    readonly correctionBody: string
    /** The labels of two lines of the body, which the browser fills. */
    readonly paragraphLine: string
    readonly quoteLine: string
    readonly neighbours: string
    readonly previous: string
    readonly next: string
  }
  readonly connections: ConnectionsWords
  readonly source: SourceWords
  readonly parallel: {
    readonly title: string
    readonly say: string
    readonly describe: string
    readonly back: string
    /** Heads of the two sides. */
    readonly source: string
    readonly converted: string
    readonly ledger: string
    readonly table: string
    readonly columns: Readonly<Record<'word' | 'result' | 'others' | 'rule' | 'count', string>>
    /** What decided a place. */
    readonly layers: Readonly<Record<DecidedBy, string>>
    readonly doubtful: string
    /** Which places are marked. */
    readonly show: string
    readonly shows: Readonly<Record<'doubtful' | 'all', string>>
    /** On the report's page: the link to this one. */
    readonly linkSay: string
  }
  readonly home: {
    readonly coverage: string
    readonly coverageTable: string
    readonly have: string
    readonly lack: string
    readonly none: string
    readonly total: string
    readonly totalLacking: string
    readonly newest: string
    readonly all: string
    readonly ways: string
    readonly byAgency: string
    readonly byYear: string
    readonly byKind: string
    readonly byTopic: string
    readonly otherTopics: string
    readonly others: string
    readonly earlier: string
  }
  readonly coverage: CoverageWords
  readonly listing: {
    readonly filter: string
    readonly filterSummary: string
    readonly all: string
    readonly agencies: string
    readonly years: string
    readonly kinds: string
    readonly count: string
    readonly page: string
    readonly pages: string
    readonly pageLabel: string
    readonly nextPage: string
    readonly previousPage: string
    readonly table: string
    readonly characterColumn: string
    readonly characters: string
    readonly year: string
    readonly yearReports: string
    readonly formerNames: string
    readonly empty: string
    readonly describe: string
  }
  readonly search: {
    readonly results: string
    readonly more: string
    readonly noScript: string
    /** Words of the search script, by its own names, where this standard has others than the script’s. */
    readonly scriptWords: Readonly<Record<string, string>>
    readonly keys: Readonly<Record<'focus' | 'move' | 'open' | 'clear', string>>
    readonly clearFilters: string
    readonly showResults: string
    readonly moreValues: string
    readonly filterSummary: string
    readonly showing: string
    readonly sort: string
    readonly sorts: Readonly<Record<'relevance' | 'date', string>>
    readonly view: string
    readonly views: Readonly<Record<'reports' | 'lines' | 'lines-before' | 'lines-after', string>>
    readonly download: string
    readonly help: string
    /** What can be typed, and what it finds. */
    readonly helpRows: readonly (readonly [typed: string, finds: string])[]
  }
  readonly glossary: {
    readonly title: string
    readonly say: string
    readonly empty: string
    readonly simplified: string
    readonly traditional: string
    readonly taiwan: string
    readonly hongKong: string
    readonly note: string
    readonly source: string
    readonly table: string
  }
  readonly conversions: ConversionsWords
  readonly copies: CopiesWords
  readonly machines: MachinesWords
  readonly installed: InstalledWords
  readonly downloads: DownloadsWords
  readonly book: BookWords
  readonly about: {
    readonly title: string
    readonly holdings: string
    readonly reports: string
    readonly agencies: string
    readonly years: string
    readonly characters: string
    readonly agencyCount: string
    /** Which edition this is: a hash of all that is published, and the newest report. */
    readonly edition: string
    readonly editionSay: string
    /** How the search did when it was put to the proof before it was published. */
    readonly proof: string
    readonly proofSay: string
    readonly reading: string
    readonly readingSay: readonly string[]
    readonly licence: string
    readonly contact: string
  }
  readonly notFound: {
    readonly title: string
    readonly say: string
    readonly home: string
    readonly catalogue: string
    readonly search: string
  }
  readonly chooser: { readonly enter: string }
  readonly help: HelpWords
  readonly foot: { readonly say: string }
  readonly citation: { readonly place: string }
}

/** The reader's choices. */
export interface ToolWords {
  readonly open: string
  /** The first half of `open`, which a narrow header leaves out. */
  readonly openPrefix: string
  readonly size: string
  readonly width: string
  readonly widthUnit: string
  readonly theme: string
  readonly themes: Readonly<Record<'auto' | 'light' | 'sepia' | 'dark' | 'contrast', string>>
  readonly face: string
  readonly faces: Readonly<Record<'serif' | 'sans', string>>
  readonly flow: string
  readonly flows: Readonly<Record<'horizontal' | 'vertical', string>>
  readonly voice: string
  readonly readAloud: string
  readonly stopReading: string
  readonly reset: string
}
