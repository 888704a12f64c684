import { fill } from './words/fill.ts'
import type { Words } from './words/words.ts'

/**
 * Where a reader who found a mistake is led: a letter or an issue that already names the report. `undefined`
 * where the contact is neither an e-mail address nor a web address.
 *
 * @param contact `editor@reports.example`, or the address of a form or of a repository's new-issue page.
 */
export function correctionUrl(
  contact: string,
  report: { readonly title: string; readonly url: string },
  words: Words,
): string | undefined {
  return letterUrl(contact, {
    title: fill(words.report.correctionTitle, report),
    body: fill(words.report.correctionBody, report),
  })
}

/** A letter or an issue that is begun; `undefined` where the contact is neither an e-mail address nor a web address. */
export function letterUrl(
  contact: string,
  { title, body }: { readonly title: string; readonly body: string },
): string | undefined {
  if (/^https?:\/\/\S+$/.test(contact)) {
    if (/\/-\/issues\/new$/.test(contact))
      return withQuery(contact, { 'issue[title]': title, 'issue[description]': body })
    return /\/issues\/new$/.test(contact) ? withQuery(contact, { title, body }) : contact
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
  return `${address}?${query.join('&')}`
}
