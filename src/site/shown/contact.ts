import { fillPlaces, hasPlaces } from '../../report/contact-places.ts'
import { type GuidePiece, type GuideSetting, markHan } from '../../words/guide.ts'

/** Where the archive's editors are reached. */
export interface ContactLink {
  readonly text: string
  readonly url?: string
}

/** The address as the maintainer wrote it: the converted text is only shown. */
export function toContact(text: string, address = text): ContactLink {
  if (hasPlaces(address)) {
    const bare = fillPlaces(address, {})
    return { text: bare.replace(/[?#].*$/, ''), url: bare }
  }
  if (/^https?:\/\/\S+$/.test(address)) return { text, url: address }
  if (/^[^\s@]+@[^\s@]+$/.test(address)) return { text, url: `mailto:${address}` }
  return { text }
}

/** The same as a page shows it: it may be a sentence in Chinese. */
export function toContactPieces(
  contact: string,
  { hanLang }: Pick<GuideSetting, 'hanLang'>,
): readonly GuidePiece[] {
  const { text, url } = toContact(contact)
  return url === undefined ? markHan(text, hanLang) : [{ text, url }]
}
