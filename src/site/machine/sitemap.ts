import type { PublishedReport } from '../../archive/published-report.ts'
import type { AssetFile } from '../../bundle/bundle-client.ts'
import { SCRIPTS } from '../../report/script.ts'
import { type Alternate, makeAlternates, type Page, type PageSetting } from '../page.ts'
import { isDraft, type PageDraft } from '../page-draft.ts'
import type { Pages } from '../page-kinds.ts'
import { reportPath } from '../urls.ts'
import { lastKnownDay } from './report-time.ts'
import { escapeXml } from './write-xml.ts'

/** A page that search engines may show. */
export interface SitemapEntry {
  readonly address: string
  readonly alternates: readonly Alternate[]
  /** The day its report was last changed, where one is known. */
  readonly changed?: string
}

/** What one file may contain (sitemaps.org): addresses, and bytes before compression. */
const SITEMAP_LIMITS = { addresses: 50_000, bytes: 52_428_800 }

/**
 * All pages that search engines may show: those whose canonical address is their own. 404 has none, and the page with both
 * scripts names that of its report.
 */
export function toSitemapEntries(
  pages: Pages,
  reports: readonly PublishedReport[],
  setting: Pick<PageSetting, 'urls' | 'hantStandard' | 'script'>,
): readonly SitemapEntry[] {
  const { urls } = setting
  const root = urls.to('').length
  const finished = Object.values<readonly (Page | PageDraft)[]>(pages)
    .flat()
    .filter((page): page is Page => !isDraft(page))
  const own = finished.flatMap(({ url, canonical, alternates }): readonly SitemapEntry[] =>
    canonical === undefined || canonical !== urls.absolute(url.slice(root))
      ? []
      : [{ address: canonical, alternates }],
  )
  const ofReports = SCRIPTS.flatMap((script) =>
    reports.flatMap((report): readonly SitemapEntry[] => {
      const address = urls.absolute(reportPath(report, script))
      const changed = lastKnownDay(report)
      const alternates = makeAlternates(setting, `reports/${report.slug}/`)
      return address === undefined
        ? []
        : [{ address, alternates, ...(changed !== undefined && { changed }) }]
    }),
  )
  return [...own, ...ofReports]
}

/**
 * `sitemap.xml`: the addresses themselves, or where they are too many for one file the index of `sitemap-1.xml` and so on.
 * Both scripts of a page are linked as each other's alternates.
 *
 * @param absolute makes a full address of a path below the site's root
 */
export function writeSitemaps(
  entries: readonly SitemapEntry[],
  absolute: (path: string) => string | undefined,
  limits = SITEMAP_LIMITS,
): readonly AssetFile[] {
  if (entries.length === 0) return []
  const parts = cut(entries.map(writeEntry), limits)
  const [only] = parts
  if (parts.length === 1 && only) return [{ outputPath: 'sitemap.xml', text: wrap(only) }]
  const files = parts.map((part, i) => ({ outputPath: `sitemap-${i + 1}.xml`, text: wrap(part) }))
  const lines = files.map(
    ({ outputPath }) =>
      `<sitemap><loc>${escapeXml(absolute(outputPath) ?? outputPath)}</loc></sitemap>\n`,
  )
  const index = `${XML}<sitemapindex xmlns="${SITEMAPS}">\n${lines.join('')}</sitemapindex>\n`
  return [{ outputPath: 'sitemap.xml', text: index }, ...files]
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const HEAD = `${XML}<urlset xmlns="${SITEMAPS}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
const FOOT = '</urlset>\n'

function wrap(part: readonly string[]): string {
  return HEAD + part.join('') + FOOT
}

/** Tens of thousands of them: one line each, with no more than is asked for. */
function writeEntry({ address, alternates, changed }: SitemapEntry): string {
  const links = alternates
    .map(
      ({ lang, href }) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(href)}"/>`,
    )
    .join('')
  const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`
  return `<url><loc>${escapeXml(address)}</loc>${lastmod}${links}</url>\n`
}

function cut(
  lines: readonly string[],
  limits: typeof SITEMAP_LIMITS,
): readonly (readonly string[])[] {
  const bytesOf = (text: string): number => new TextEncoder().encode(text).length
  const frame = bytesOf(HEAD + FOOT)
  const parts: string[][] = []
  let part: string[] = []
  let bytes = frame
  for (const line of lines) {
    const size = bytesOf(line)
    if (part.length > 0 && (part.length === limits.addresses || bytes + size > limits.bytes)) {
      parts.push(part)
      part = []
      bytes = frame
    }
    part.push(line)
    bytes += size
  }
  return [...parts, part]
}
