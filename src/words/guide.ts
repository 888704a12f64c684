import type { LanguageTag } from '../report/script.ts'

/** A text of instructions: what a help page consists of, in any language. */
export interface GuideSection {
  readonly id: string
  readonly heading: string
  readonly paragraphs: readonly (readonly GuidePiece[])[]
  /** What a keyboard can do: not shown where there is none. */
  readonly keys?: readonly GuidePiece[]
  /** What can be done, and what it does. */
  readonly rows: readonly (readonly [term: readonly GuidePiece[], say: readonly GuidePiece[]])[]
}

export interface GuidePiece {
  readonly text: string
  /** Where it is in another language than the page. */
  readonly lang?: LanguageTag
  readonly url?: string
  readonly hreflang?: LanguageTag
}

/** A section as its words are written: `[目录](catalogue)` is a link to a place that the page knows. */
export interface GuideWords {
  readonly id: string
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly keys?: string
  readonly rows?: readonly (readonly [term: string, say: string])[]
}

export interface GuideSetting {
  /** Where the links point, by the names that the words use. */
  readonly targets: Readonly<Record<string, string>>
  /** Of the pages after the links, where it is not the language of the guide. */
  readonly hreflang?: LanguageTag
  /** The language of Chinese words in a guide that is not in Chinese. */
  readonly hanLang?: LanguageTag
}

const LINK = /\[([^\]]+)\]\((\w+)\)/
const HAN = /(\p{Script=Han}[\p{Script=Han}、，。：；]*)/u

export function toGuideSection(
  { id, heading, paragraphs, keys, rows = [] }: GuideWords,
  setting: GuideSetting,
): GuideSection {
  const write = (text: string): readonly GuidePiece[] => toGuidePieces(text, setting)
  return {
    id,
    heading,
    paragraphs: paragraphs.map(write),
    ...(keys !== undefined && { keys: write(keys) }),
    rows: rows.map(([term, say]) => [write(term), write(say)] as const),
  }
}

/**
 * @example toGuidePieces('See [the catalogue](catalogue), 目录', { targets: { catalogue: '/c/' }, hanLang: 'zh-Hans' })
 *   // => [{ text: 'See ' }, { text: 'the catalogue', url: '/c/' }, { text: ', ' }, { text: '目录', lang: 'zh-Hans' }]
 */
export function toGuidePieces(text: string, setting: GuideSetting): readonly GuidePiece[] {
  const { targets, hreflang } = setting
  // Split at a pattern with two groups: text, label, name, text, label, name, … text.
  const parts = text.split(LINK)
  return parts.flatMap((part, i): readonly GuidePiece[] => {
    if (i % 3 === 0) return markHan(part, setting.hanLang)
    if (i % 3 === 2) return []
    const url = targets[parts[i + 1] ?? '']
    if (url === undefined) throw new Error(`The guide knows no place ${parts[i + 1]}.`)
    return markHan(part, setting.hanLang).map((piece) => ({
      ...piece,
      url,
      ...(hreflang !== undefined && { hreflang }),
    }))
  })
}

/** A text whose runs of Han are marked as such. */
export function markHan(text: string, hanLang: LanguageTag | undefined): readonly GuidePiece[] {
  const parts = hanLang === undefined ? [text] : text.split(HAN)
  return parts.flatMap((part, i) => {
    if (part === '') return []
    return [i % 2 === 1 && hanLang !== undefined ? { text: part, lang: hanLang } : { text: part }]
  })
}
