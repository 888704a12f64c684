import type { PublishedReport } from '../../archive/published-report.ts'
import { otherScript, type Script, toLanguageTag } from '../../report/script.ts'
import { toSummary } from '../pages/report/summary.ts'
import { toCitationRecord } from '../shown/citation-record.ts'
import { writeDate } from '../shown/write-date.ts'
import { reportPath, scriptFolder } from '../urls.ts'
import type { MachineSetting } from './machine-setting.ts'
import { toInstant } from './report-time.ts'
import { writeXml, type XmlElement } from './write-xml.ts'

/** What one feed is about. */
export interface FeedSubject {
  readonly title: string
  readonly subtitle?: string
  /** Below the site's root: the page whose reports it has, and its own place. */
  readonly pagePath: string
  readonly path: string
  readonly reports: readonly PublishedReport[]
}

/** At most this many, the newest: a feed shows what is new, the catalogue what there is. */
const LONGEST = 50

/** `zh-hans/feed.xml`: the reports of a whole script. */
export function feedPath(script: Script): string {
  return `${scriptFolder(script)}feed.xml`
}

/** `zh-hans/agencies/liupu/feed.xml` */
export function agencyFeedPath(script: Script, slug: string): string {
  return `${scriptFolder(script)}agencies/${slug}/feed.xml`
}

/**
 * An Atom feed (RFC 4287). Its ids are addresses, which are permanent here; the other script's page is an alternate in
 * another language. It has no time but the reports' own, so the same reports make the same bytes.
 *
 * @returns `undefined` where no report gives it a time, or the archive names no host: every address must be whole
 */
export function writeFeed(setting: MachineSetting, subject: FeedSubject): string | undefined {
  const { archive, urls, script, lang } = setting
  const self = urls.absolute(subject.path)
  if (self === undefined || subject.reports.length === 0) return undefined
  const reports = [...subject.reports]
    .map((report) => ({ report, updated: toInstant(report) }))
    // The order of the archive decides between equals.
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .slice(0, LONGEST)
  const { title, licence } = archive.texts[script]
  return writeXml({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
    content: [
      text('id', self),
      text('title', subject.title),
      text('subtitle', subject.subtitle),
      text('updated', reports[0]?.updated),
      { name: 'author', content: [text('name', title)] },
      link('self', self, 'application/atom+xml'),
      link('alternate', urls.absolute(subject.pagePath), 'text/html', lang),
      text('rights', licence),
      ...reports.map(({ report, updated }) => toEntry(report, updated, setting)),
    ],
  })
}

function toEntry(
  report: PublishedReport,
  updated: string,
  { archive, urls, script, lang, words }: MachineSetting,
): XmlElement {
  const own = report.texts[script]
  const address = urls.absolute(reportPath(report, script))
  const other = otherScript(script)
  const { authors } = toCitationRecord(report, script, { url: address, lang })
  const isDay = /^\d{4}-\d\d-\d\d$/.test(report.date)
  return {
    name: 'entry',
    content: [
      text('id', address),
      text('title', own.title),
      text('updated', updated),
      text('published', isDay ? `${report.date}T00:00:00Z` : undefined),
      ...authors.map((name) => ({ name: 'author', content: [text('name', name)] })),
      link('alternate', address, 'text/html', lang),
      link(
        'alternate',
        urls.absolute(reportPath(report, other)),
        'text/html',
        toLanguageTag(other, archive.settings.hantStandard),
      ),
      { name: 'category', attributes: { term: report.kind, label: words.kinds[report.kind] } },
      ...own.topics.map((term) => ({ name: 'category', attributes: { term } })),
      text('summary', toSummary(own, writeDate(report.date, words))),
    ],
  }
}

function text(name: string, content: string | undefined): XmlElement | undefined {
  return content === undefined || content === '' ? undefined : { name, content }
}

function link(
  rel: string,
  href: string | undefined,
  type: string,
  hreflang?: string,
): XmlElement | undefined {
  return href === undefined
    ? undefined
    : { name: 'link', attributes: { rel, type, hreflang, href } }
}
