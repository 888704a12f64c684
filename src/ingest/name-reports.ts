import { isSlug } from '../report/slug.ts'
import { SLUG_TOPICS } from '../report/slug-topic.ts'
import { findKnownAgency } from './infer/find-agency.ts'
import type { Article, KnownAgency, RawSource } from './ingest-result.ts'

/** A photo with its caption is news. */
const TOPICS: Readonly<Record<string, string>> = { ...SLUG_TOPICS, 'photo-news': SLUG_TOPICS.news }
/** Of a raw file's name, where the agency has no slug. */
const LONGEST_STEM = 24

/**
 * A file name for each article of a raw file: `<year>-<agency>-<topic>`, in ASCII. Chinese is not
 * romanised (重庆 is no zhongqing): an agency of the archive gives its slug, else the raw file its
 * name. The same bytes under the same name get the same slugs again.
 */
export function nameReports(
  articles: readonly Article[],
  source: RawSource,
  agencies: readonly KnownAgency[],
): readonly string[] {
  const taken = new Set<string>()
  return articles.map(({ fields }) => {
    const value = (name: string): string => {
      const found = fields.find((field) => field.name === name)?.value
      return typeof found === 'string' ? found : ''
    }
    const year = value('period').slice(-4) || value('date').slice(0, 4)
    const agency = findKnownAgency(value('agency'), agencies)
    const topic = TOPICS[value('kind')] ?? 'report'
    const stem = agency?.slug ?? toStem(source, topic)
    const base = [/^\d{4}$/.test(year) ? year : undefined, stem, topic]
      .filter((part) => part !== undefined)
      .join('-')
      .slice(0, 70)
    let slug = isSlug(base) ? base : `report-${source.sha256.slice(0, 8)}`
    for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`
    taken.add(slug)
    return slug
  })
}

/**
 * `002_9f0c.txt` → `002`; `liupu-2022-annual.txt` → `liupu`, for year and topic stand beside it;
 * `工作总结.txt` → `raw-` and the beginning of its hash.
 */
function toStem({ file, sha256 }: RawSource, topic: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? ''
  const parts = name
    .replace(/\.[^.]{1,8}$/, '')
    .toLowerCase()
    .replace(/(?<!\d)(?:19|20)\d{2}(?:[-_.]?\d{2}){0,2}(?!\d)/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '' && part !== topic && !/^[0-9a-f]{12,}$/.test(part))
  let stem = ''
  for (const part of parts) {
    const longer = stem === '' ? part.slice(0, LONGEST_STEM) : `${stem}-${part}`
    if (longer.length > LONGEST_STEM) break
    stem = longer
  }
  return stem === '' ? `raw-${sha256.slice(0, 8)}` : stem
}
