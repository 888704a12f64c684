import type { Archive } from '../../archive/archive.ts'
import type { AssetFile } from '../../bundle/bundle-client.ts'
import { SCRIPTS } from '../../report/script.ts'
import { fill } from '../../words/fill.ts'
import type { Pages } from '../page-kinds.ts'
import { groupReports } from '../shown/report-groups.ts'
import { makeUrls, scriptFolder } from '../urls.ts'
import { toCitationFiles } from './citation-files.ts'
import { agencyFeedPath, type FeedSubject, feedPath, writeFeed } from './feed.ts'
import { writeHostHeaders, writeHostRedirects } from './host-files.ts'
import { writeLlms } from './llms.ts'
import { type MachineSetting, toMachineSetting } from './machine-setting.ts'
import { writeReportIndex } from './report-index.ts'
import { writeRobots } from './robots.ts'
import { toSitemapEntries, writeSitemaps } from './sitemap.ts'

/**
 * The files of a site that nobody looks at: for search engines, feed readers, reference managers, programs and hosts. Sitemap and
 * feeds must contain full addresses: there are none where the archive names no host.
 */
export function toMachineFiles(archive: Archive, pages: Pages): readonly AssetFile[] {
  const { settings, reports } = archive
  const { pathPrefix, script } = settings
  const urls = makeUrls(settings.baseUrl, pathPrefix)
  const moved = (archive.formerReports ?? []).flatMap((one) => (one.kind === 'moved' ? [one] : []))
  const entries = toSitemapEntries(pages, reports, { ...settings, urls })
  return [
    ...writeSitemaps(entries, urls.absolute),
    ...SCRIPTS.flatMap((one) => toFeeds(toMachineSetting(archive, urls, one))),
    ...toCitationFiles(archive, urls),
    { outputPath: 'reports.json', text: writeReportIndex(archive, urls) },
    { outputPath: 'robots.txt', text: writeRobots(urls) },
    { outputPath: 'llms.txt', text: writeLlms(toMachineSetting(archive, urls, script)) },
    { outputPath: '_headers', text: writeHostHeaders(pathPrefix) },
    { outputPath: '_redirects', text: writeHostRedirects(pathPrefix, script, moved) },
    // GitHub Pages would leave out what begins with _.
    { outputPath: '.nojekyll', text: '\n' },
  ]
}

function toFeeds(setting: MachineSetting): readonly AssetFile[] {
  const { archive, script, words } = setting
  const { title, description } = archive.texts[script]
  const folder = scriptFolder(script)
  const groups = groupReports(archive.reports)
  const subjects: readonly FeedSubject[] = [
    {
      title: fill(words.machines.feedTitle, { title }),
      subtitle: description,
      pagePath: folder,
      path: feedPath(script),
      reports: archive.reports,
    },
    ...archive.agencies.map(({ slug, names }) => ({
      title: fill(words.machines.feedTitle, { title: names[script].name }),
      subtitle: title,
      pagePath: `${folder}agencies/${slug}/`,
      path: agencyFeedPath(script, slug),
      reports: groups.byAgency.get(slug) ?? [],
    })),
  ]
  return subjects.flatMap((subject) => {
    const text = writeFeed(setting, subject)
    return text === undefined ? [] : [{ outputPath: subject.path, text }]
  })
}
