import { type GuidePiece, type GuideSetting, markHan } from '../../words/guide.ts'
import { ENGLISH_FOLDER, scriptFolder, type Urls } from '../urls.ts'
import type { Chrome } from './chrome.ts'

/** What links of a guide may lead to, below a script's folder. */
const PLACES = ['catalogue', 'coverage', 'search', 'conversions', 'glossary', 'about', 'help']

/** How instructions are written on pages of a language: in English, what is Chinese says so. */
export function toGuideSetting({ lang, script, scriptLang }: Chrome, urls: Urls): GuideSetting {
  const targets = Object.fromEntries(
    PLACES.map((name) => [name, urls.to(`${scriptFolder(script)}${name}/`)]),
  )
  if (lang === scriptLang) return { targets }
  const english = Object.fromEntries(
    ['about', 'help'].map((name) => [`english_${name}`, urls.to(`${ENGLISH_FOLDER}${name}/`)]),
  )
  return { targets: { ...targets, ...english }, hanLang: scriptLang, hreflang: scriptLang }
}

/** What is said in English may contain Chinese names; where it is not said in English, it is Chinese as a whole. */
export function toSaid(
  english: string | undefined,
  otherwise: string,
  { scriptLang }: Chrome,
): readonly GuidePiece[] {
  return english === undefined
    ? [{ text: otherwise, lang: scriptLang }]
    : markHan(english, scriptLang)
}

/** Paragraphs as one plain text, for search engines. */
export function writePlain(paragraphs: readonly (readonly GuidePiece[])[]): string {
  return paragraphs.map((pieces) => pieces.map(({ text }) => text).join('')).join(' ')
}
