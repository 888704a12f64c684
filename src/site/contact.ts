import { fillPlaces, hasPlaces } from '../report/contact-places.ts'

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
