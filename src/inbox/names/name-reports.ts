import { findKnownAgency } from '../../ingest/infer/find-agency.ts'
import type { Article, KnownAgency, RawSource } from '../../ingest/ingest-result.ts'
import { isSlug } from '../../report/slug.ts'
import { fillSlugPattern } from '../../report/slug-pattern.ts'
import { SLUG_TOPICS } from '../../report/slug-topic.ts'
import { type Stem, toAgencyStem } from './agency-stem.ts'
import { toFileStem } from './file-stem.ts'
import type { Romanised } from './romanise.ts'

/** How the reports of an archive are named. */
export interface Naming {
  readonly agencies: readonly KnownAgency[]
  /** The pattern of `archive.yaml`. */
  readonly pattern: string
}

export interface ReportName {
  readonly slug: string
  /** Characters in it that may be read otherwise. */
  readonly unsure: Romanised['unsure']
}

/** A photo with its caption is news. */
const TOPICS: Readonly<Record<string, string>> = { ...SLUG_TOPICS, 'photo-news': SLUG_TOPICS.news }

/**
 * A file name for each article of a raw file, `<year>-<agency>-<topic>` where the archive says nothing else, in ASCII. An agency
 * of the archive gives its slug, another its name as it is read; where there is none, the district, the source and last
 * the raw file's own name stand for it. The same bytes under the same name get the same names again.
 */
export function nameReports(
  articles: readonly Article[],
  source: RawSource,
  { agencies, pattern }: Naming,
): readonly ReportName[] {
  const taken = new Set<string>()
  return articles.map(({ fields }) => {
    const value = (name: string): string => {
      const found = fields.find((field) => field.name === name)?.value
      return typeof found === 'string' ? found : ''
    }
    const date = /^\d{4}(?:-\d\d){0,2}/.exec(value('date'))?.[0]
    const year = /\d{4}$/.exec(value('period'))?.[0] ?? date?.slice(0, 4)
    const topic = TOPICS[value('kind')] ?? 'report'
    const raw = toFileStem(source, topic)
    const stem = findStem(value, agencies) ?? { text: raw, unsure: [] }
    const district = toAgencyStem(value('district'))?.text
    const parts = { year, date, agency: stem.text, district, topic, raw }
    const base = fillSlugPattern(pattern, withoutUndefined(parts))
    const wished = isSlug(base) ? base : `report-${source.sha256.slice(0, 8)}`
    let slug = wished
    for (let n = 2; taken.has(slug); n++) slug = `${wished}-${n}`
    taken.add(slug)
    return { slug, unsure: pattern.includes('{agency}') ? stem.unsure : [] }
  })
}

function findStem(
  value: (name: string) => string,
  agencies: readonly KnownAgency[],
): Stem | undefined {
  const agency = value('agency')
  const known = findKnownAgency(agency, agencies)
  if (known) return { text: known.slug, unsure: [] }
  return [agency, value('district'), value('source')]
    .filter((name) => /\p{Script=Han}/u.test(name))
    .map((name) => toAgencyStem(name))
    .find((stem) => stem !== undefined)
}

function withoutUndefined(
  parts: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [] : [[name, part]])),
  )
}
