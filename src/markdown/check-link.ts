import type { DiagnosticCode } from '../report/diagnostics/catalogue.ts'

const SCHEME = /^([a-z][a-z0-9+.-]*):/i

/**
 * What is wrong with a link's address, if anything: `javascript:` and its kin run code, `//host` depends on
 * where the page is, and an address with a user's name leads elsewhere than it reads.
 */
export function checkLink(href: string): DiagnosticCode | undefined {
  if (href === '') return 'body/link-empty'
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') {
    if (!/^https?:\/\/[^/]/i.test(href) || !URL.canParse(href)) return 'body/link'
    const { username, password } = new URL(href)
    return username === '' && password === '' ? undefined : 'body/link'
  }
  if (scheme !== undefined) return scheme === 'mailto' ? undefined : 'body/link'
  if (/^[/\\]{2}|^\\|^\/\\/.test(href)) return 'body/link'
  // RFC 3986, 4.2: a colon in the first segment of a relative address would be a scheme’s.
  if (/^[^/?#]*:/.test(href)) return 'body/link'
  return href.startsWith('/') ? 'body/link-absolute' : undefined
}
