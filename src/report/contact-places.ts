/**
 * What is filled into the address of a form, `https://forms.example/new?page={url}&words={quote}`: the subject of the letter,
 * the report's address, the number and address of a paragraph, the words that a reader marked, and the letter itself.
 */
const CONTACT_PLACES = ['title', 'url', 'paragraph', 'quote', 'body'] as const

export type ContactPlace = (typeof CONTACT_PLACES)[number]

const PLACE = /\{([^{}]*)\}/g

/** Whether an address has places to fill, for a form that is no letter and no issue. */
export function hasPlaces(address: string): boolean {
  return /^https?:/.test(address) && address.search(PLACE) >= 0
}

/** Whether all its places are known, and are where a query is: none in the name of a host. */
export function arePlacesGood(address: string): boolean {
  const query = address.search(/[?#]/)
  return [...address.matchAll(PLACE)].every(
    ({ index, 1: name }) =>
      query >= 0 &&
      index > query &&
      (CONTACT_PLACES as readonly (string | undefined)[]).includes(name),
  )
}

/**
 * An address with its places filled; one without a value is left empty.
 *
 * @param kept places that stay as they are, for the browser to fill
 */
export function fillPlaces(
  address: string,
  values: Partial<Readonly<Record<ContactPlace, string>>>,
  kept: readonly ContactPlace[] = [],
): string {
  return address.replace(PLACE, (place, name: ContactPlace) =>
    kept.includes(name) ? place : encodeURIComponent(values[name] ?? ''),
  )
}
