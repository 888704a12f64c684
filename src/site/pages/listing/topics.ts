import type { PublishedReport } from '../../../archive/published-report.ts'
import { makeBlockIds } from '../../../markdown/dialect/block-ids.ts'
import { compareText } from '../../../report/order.ts'
import type { Script } from '../../../report/script.ts'
import type { Words } from '../../../words/words.ts'
import type { Facet } from '../../shown/facets.ts'
import { scriptFolder, type Urls } from '../../urls.ts'

/** What several reports are about, as their front matter says. */
export interface Topic {
  /** `topics/t-z1j9kz/`: made of the Simplified word, the same in both scripts. */
  readonly path: string
  readonly names: Readonly<Record<Script, string>>
  /** Newest first. */
  readonly reports: readonly PublishedReport[]
}

/** Topics are free words: one that a single report has is no list, and a page for each of thousands helps nobody. */
const FEWEST_REPORTS = 2
const MOST_TOPICS = 300

/** The most frequent first. */
export function groupTopics(reports: readonly PublishedReport[]): readonly Topic[] {
  const found = new Map<string, { readonly hant: string; readonly reports: PublishedReport[] }>()
  for (const report of reports) {
    const { Hans, Hant } = report.texts
    for (const [i, word] of Hans.topics.entries()) {
      const known = found.get(word)
      if (!known) found.set(word, { hant: Hant.topics[i] ?? word, reports: [report] })
      else if (known.reports.at(-1) !== report) known.reports.push(report)
    }
  }
  const makeId = makeBlockIds()
  return [...found]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([word, { hant, reports: held }]) => ({
      path: `topics/${makeId('t', word)}/`,
      names: { Hans: word, Hant: hant },
      reports: held,
    }))
    .filter(({ reports: held }) => held.length >= FEWEST_REPORTS)
    .toSorted((a, b) => b.reports.length - a.reports.length)
    .slice(0, MOST_TOPICS)
}

export function toTopicFacet(
  topics: readonly Topic[],
  script: Script,
  { urls, words }: { readonly urls: Urls; readonly words: Words },
): Facet {
  return {
    name: 'topic',
    label: words.fields.topics,
    values: topics.map(({ path, names, reports }) => ({
      value: names.Hans,
      label: names[script],
      count: reports.length,
      url: urls.to(scriptFolder(script) + path),
    })),
  }
}
