import type { LabelLanguage } from '../report/fields/labels.ts'
import type { LanguageTag } from '../report/script.ts'

/**
 * A language of the interface: what a page says about itself, by its tag. How the reports on it are written is another
 * matter, and another type: `Script`.
 */
export type Language = LanguageTag | 'en'

/** One phrase in the languages side by side, written by people and never converted. */
export interface Phrase<T = string> {
  readonly Hans: T
  readonly Hant: T
  /** In Hong Kong, where it is said otherwise there. */
  readonly HantHK?: T
  readonly en?: T
}

/** A phrase, or a string that is the same in all languages. */
export type Saying = Phrase | string

/** A phrase of pages that there are in every language. */
export type PhraseEverywhere<T = string> = Phrase<T> & { readonly en: T }

/** A topic: phrases under names. A plain string is the same in all languages. */
export type Topic<P = Phrase<unknown>> = P | string | readonly Topic<P>[] | Named<P>
interface Named<P> {
  readonly Hans?: never
  readonly [name: string]: Topic<P> | undefined
}

/** The words of a topic in one language. */
export type Spoken<T> = T extends string
  ? string
  : T extends { readonly Hans: infer Said }
    ? Said | (T extends { readonly en: infer English } ? English : never)
    : { readonly [Name in keyof T]: Spoken<T[Name]> }

const NAMES: Readonly<Record<Language, LabelLanguage>> = {
  'zh-Hans': 'Hans',
  'zh-Hant': 'Hant',
  'zh-Hant-HK': 'HantHK',
  en: 'en',
}

/** Under which name a phrase has it, as the labels of fields do. */
export function toLabelLanguage(language: Language): LabelLanguage {
  return NAMES[language]
}

/** @example speak({ home: { Hans: '首页', Hant: '首頁' } }, 'zh-Hant') // => { home: '首頁' } */
export function speak<T>(topic: T, language: Language): Spoken<T> {
  const name = NAMES[language]
  const say = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part
    if (isPhrase(part)) return part[name] ?? part.Hant
    if (Array.isArray(part)) return part.map(say)
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, say(value)]))
  }
  return say(topic) as Spoken<T>
}

function isPhrase(part: object): part is Phrase<unknown> {
  return 'Hans' in part
}
