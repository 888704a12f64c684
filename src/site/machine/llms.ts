import type { PublishedReport } from '../../archive/published-report.ts'
import { fill } from '../../words/fill.ts'
import { scriptFolder } from '../urls.ts'
import { feedPath } from './feed.ts'
import { addressOf, type MachineSetting } from './machine-setting.ts'

/** At most this many agencies are listed, those with the most reports. */
const AGENCIES = 30

/** `llms.txt` (llmstxt.org): what the archive is and where to begin, in its own script, for programs that read prose. */
export function writeLlms({ archive, urls, script, words }: MachineSetting): string {
  const { machines } = words
  const { title, description } = archive.texts[script]
  const folder = scriptFolder(script)
  const line = (label: string, path: string, say?: string): string =>
    `- [${escapeMarkdown(label)}](${addressOf(urls, path)})${say === undefined ? '' : `: ${say}`}`
  const hasHost = urls.absolute('') !== undefined
  const counts = countByAgency(archive.reports)
  const agencies = archive.agencies
    .map((agency) => ({ agency, count: counts.get(agency.slug) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, AGENCIES)
  return [
    `# ${escapeMarkdown(title)}`,
    ...(description === '' ? [] : ['', `> ${escapeMarkdown(description)}`]),
    '',
    ...machines.say.map((say) => `- ${say}`),
    '',
    `## ${machines.start}`,
    '',
    line(words.nav.catalogue, `${folder}catalogue/`, machines.all),
    line(machines.index, 'reports.json', machines.indexSay),
    ...(hasHost && archive.reports.length > 0 ? [line(machines.updates, feedPath(script))] : []),
    ...(hasHost ? [line(machines.addresses, 'sitemap.xml')] : []),
    line(words.nav.about, `${folder}about/`, machines.about),
    ...(agencies.length === 0 ? [] : ['', `## ${machines.agencies}`, '']),
    ...agencies.map(({ agency, count }) =>
      line(
        agency.names[script].name,
        `${folder}agencies/${agency.slug}/`,
        fill(machines.count, { n: count }),
      ),
    ),
    '',
  ].join('\n')
}

function countByAgency(reports: readonly PublishedReport[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { agencySlug } of reports)
    if (agencySlug !== undefined) counts.set(agencySlug, (counts.get(agencySlug) ?? 0) + 1)
  return counts
}

/** What Markdown would act on inside a line or a label. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\[\]<>*_`#]/g, '\\$&')
}
