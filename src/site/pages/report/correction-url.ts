import { fillPlaces, hasPlaces } from '../../../report/contact-places.ts'
import { fill } from '../../../words/fill.ts'
import type { Words } from '../../../words/words.ts'

export interface CorrectionLink {
  readonly url: string
  /** The same with the places that only the browser can fill, `{paragraph}` and `{quote}`. */
  readonly template?: string
}

/**
 * Where a reader who found a mistake is sent: a letter, an issue or a form that already names the report. `undefined`
 * where the contact is neither an e-mail address nor a web address.
 *
 * @param contact `editor@reports.example`, or the address of a form or of a repository's new-issue page.
 */
export function correctionLink(
  contact: string,
  report: { readonly title: string; readonly url: string },
  words: Words,
): CorrectionLink | undefined {
  const title = fill(words.report.correctionTitle, report)
  const body = fill(words.report.correctionBody, report)
  const url = letterUrl(contact, { title, body, url: report.url })
  if (url === undefined || !hasPlaces(contact)) return url === undefined ? undefined : { url }
  const template = fillPlaces(contact, { title, body, url: report.url }, ['paragraph', 'quote'])
  return { url, ...(template !== url && { template }) }
}

/** A letter, an issue or a form that is begun; `undefined` where the contact is neither an e-mail address nor a web address. */
export function letterUrl(
  contact: string,
  letter: { readonly title: string; readonly body: string; readonly url?: string },
): string | undefined {
  const { title, body } = letter
  if (/^https?:\/\/\S+$/.test(contact)) {
    if (hasPlaces(contact)) return fillPlaces(contact, letter)
    // `…/issues/new?template=correction.md` is one too.
    if (/\/-\/issues\/new(?:\?|$)/.test(contact))
      return withQuery(contact, { 'issue[title]': title, 'issue[description]': body })
    return /\/issues\/new(?:\?|$)/.test(contact) ? withQuery(contact, { title, body }) : contact
  }
  const address = contact.replace(/^mailto:/, '')
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) return undefined
  // RFC 6068: lines of a letter end in CRLF.
  return withQuery(`mailto:${address}`, { subject: title, body: body.replaceAll('\n', '\r\n') })
}

/** Not URLSearchParams: its `+` for a space is shown as `+` by mail programs. */
function withQuery(address: string, values: Readonly<Record<string, string>>): string {
  const query = Object.entries(values).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  )
  return `${address}${address.includes('?') ? '&' : '?'}${query.join('&')}`
}
