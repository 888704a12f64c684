import type { Urls } from '../urls.ts'

/** `robots.txt` (RFC 9309): everything may be read; where the addresses are listed, if anywhere. */
export function writeRobots(urls: Urls): string {
  const sitemap = urls.absolute('sitemap.xml')
  return `User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`
}
