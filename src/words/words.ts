import { type FieldLabels, makeFieldLabels } from '../report/fields/field-labels.ts'
import type { LabelLanguage } from '../report/fields/labels.ts'
import { makeKindLabels, type ReportKind } from '../report/report-kind.ts'
import { type HantStandard, type Script, toLanguageTag } from '../report/script.ts'
import { ABOUT } from './about.ts'
import { BOOK } from './book.ts'
import { CONNECTIONS } from './connections.ts'
import { CONVERSIONS } from './conversions.ts'
import { COPIES } from './copies.ts'
import { COVERAGE } from './coverage.ts'
import { DOWNLOADS } from './downloads.ts'
import { FORMER } from './former.ts'
import { FRAME } from './frame.ts'
import { GLOSSARY } from './glossary.ts'
import { HELP } from './help.ts'
import { HOME } from './home.ts'
import { INSTALLED, VERSION } from './installed.ts'
import { CHOOSER, NOT_FOUND } from './leaf.ts'
import { LISTING } from './listing.ts'
import { MACHINES } from './machines.ts'
import { PARALLEL } from './parallel.ts'
import {
  type Language,
  type PhraseEverywhere,
  type Spoken,
  speak,
  type Topic,
  toLabelLanguage,
} from './phrase.ts'
import { CITATION, DATES, RECORD, REPORT } from './report.ts'
import { SEARCH } from './search.ts'
import { SOURCE } from './source.ts'
import { TOOLS } from './tools.ts'

/** Topics of pages that there are in every language. */
const EVERYWHERE = {
  ...FRAME,
  tools: TOOLS,
  home: HOME,
  about: ABOUT,
  help: HELP,
  chooser: CHOOSER,
  version: VERSION,
} satisfies Topic<PhraseEverywhere<unknown>>

/** Topics of pages and files that there are in Chinese alone. */
const IN_CHINESE = {
  dates: DATES,
  record: RECORD,
  report: REPORT,
  connections: CONNECTIONS,
  source: SOURCE,
  parallel: PARALLEL,
  coverage: COVERAGE,
  listing: LISTING,
  search: SEARCH,
  glossary: GLOSSARY,
  conversions: CONVERSIONS,
  copies: COPIES,
  machines: MACHINES,
  installed: INSTALLED,
  downloads: DOWNLOADS,
  book: BOOK,
  notFound: NOT_FOUND,
  former: FORMER,
  citation: CITATION,
} satisfies Topic

/**
 * Every word of the interface in one language. Written and reviewed by people, never converted: a converter
 * knows characters, not what a button is called in Taipei. `{…}` marks a place that is filled in.
 */
export type Words = CommonWords & Spoken<typeof IN_CHINESE> & FieldWords

/** What fields and kinds are called: their rows say it. */
interface FieldWords {
  /** Whose labels they have. */
  readonly language: LabelLanguage
  readonly fields: FieldLabels
  readonly kinds: Readonly<Record<ReportKind, string>>
}

/** The part of them that pages in every language have. */
export type CommonWords = Spoken<typeof EVERYWHERE>

/** The interface words around texts of a script, in the archive's regional standard. */
export function wordsOf(script: Script, standard: HantStandard): Words {
  const tag = toLanguageTag(script, standard)
  const known = spoken.get(tag)
  if (known) return known
  const language = toLabelLanguage(tag)
  const words = {
    ...commonWords(tag),
    ...speak(IN_CHINESE, tag),
    language,
    fields: makeFieldLabels(language),
    kinds: makeKindLabels(language),
  }
  spoken.set(tag, words)
  return words
}

const spoken = new Map<Language, Words>()

export function commonWords(language: Language): CommonWords {
  return speak(EVERYWHERE, language)
}
