import { toUnits, type Unit } from '../../text/units.ts'
import { type Facets, type ShardFacets, toFacets } from './facets.ts'
import { type Findings, find } from './find.ts'
import { findInTexts } from './find-in-texts.ts'
import { openPagefind, type ShardedIndex } from './pagefind-index.ts'
import type { Query } from './parse-query.ts'
import type { Filters } from './query-address.ts'
import type { ReportText } from './report-text.ts'
import { openSearchFiles } from './search-files.ts'
import { readFoldMap, type Settings } from './settings.ts'
import type { ShardTable } from './shard.ts'

/** A search that is ready for queries. */
export interface Engine {
  find(query: Query): Promise<Findings>
  /** What the newest shard has for a query, for a few bytes; `undefined` where all shards are open already. */
  findNewest(query: Query): Promise<Findings | undefined>
  /** Which reports each value of each filter has. */
  readFacets(choices: Filters): Promise<Facets>
  readText(slug: string, script: 'hans' | 'hant'): Promise<ReportText>
  toUnits(text: string): readonly Unit[]
  /** How many saved texts are all that there is to search; `undefined` where the index is there. */
  readonly savedOnly: number | undefined
  /** Whether the site still contains the index that was opened. Rejects without a network. */
  isCurrent(): Promise<boolean>
}

/** Opens the search of a site. `base` is the absolute address of its folder, with a slash at the end. */
export async function openEngine(base: string): Promise<Engine> {
  const files = openSearchFiles(base)
  const settings = await files.readJson<Settings>('settings.json', 'no-cache')
  const { build, shards } = settings
  const readTable = (shard: string): Promise<ShardTable> =>
    files.readJson(`${shard}reports.json?${build}`)
  const index = shards.length > 0 ? await openPagefind(files, base, shards, readTable) : NO_INDEX
  const keys = readFoldMap(settings.fold)
  const texts = new Map<string, Promise<ReportText>>()
  let facets: Promise<Facets> | undefined
  const readFacets = async (choices: Filters): Promise<Facets> => {
    const [opened, read] = await Promise.all([
      index.readAll(),
      Promise.all(
        shards.map((shard) => files.readJson<ShardFacets>(`${shard}facets.json?${build}`)),
      ),
    ])
    return toFacets(
      opened.shards.map(({ reports }, i) => ({
        facets: read[i] ?? {},
        slugs: reports.map(({ slug }) => slug),
      })),
      choices,
    )
  }
  const readText: Engine['readText'] = (slug, script) => {
    const path = `text/${script}/${slug}.json?${build}`
    const text = texts.get(path) ?? files.readJson<ReportText>(path)
    // The last again: the first of the list is the one that was not asked for the longest.
    texts.delete(path)
    texts.set(path, text)
    for (const [old] of texts) if (texts.size > MOST_TEXTS) texts.delete(old)
    text.catch(() => texts.delete(path))
    return text
  }
  const { savedOnly } = settings
  return {
    find: async (query) =>
      savedOnly
        ? findInTexts(query, { slugs: savedOnly, readText }, keys)
        : find(query, await index.readAll(), keys),
    findNewest: async (query) => index.newest && (await find(query, index.newest, keys)),
    readFacets: (choices) => {
      facets ??= readFacets(choices)
      facets.catch(() => {
        facets = undefined
      })
      return facets
    },
    readText,
    savedOnly: savedOnly?.length,
    toUnits: (text) => toUnits(text, keys),
    isCurrent: async () =>
      (await files.readJson<Settings>('settings.json', 'no-store')).build === build,
  }
}

/** Texts that are kept: going back and forth asks for the same ones again. */
const MOST_TEXTS = 300

/** Of an archive without reports. */
const NO_INDEX: ShardedIndex = {
  newest: undefined,
  readAll: async () => ({ shards: [], reports: [], lookUp: async () => new Map() }),
}
