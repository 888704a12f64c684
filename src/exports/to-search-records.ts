import type { Archive } from '../archive/archive.ts'
import type { PublishedReport } from '../archive/published-report.ts'
import { bylineOf } from '../report/fields/byline-of.ts'
import type { HantStandard, Script } from '../report/script.ts'
import type { SearchRecord } from '../search/search-record.ts'
import { FILTER_FIELDS, listFilterValues } from '../site/shown/filter-fields.ts'
import { wordsOf } from '../words/words.ts'

/** What the search index receives of each report: its texts in both scripts, block by block. */
export function toSearchRecords({ reports, agencies, settings }: Archive): readonly SearchRecord[] {
  const shortNames = new Map(agencies.map(({ slug, names }) => [slug, names]))
  const agencyOf = (report: PublishedReport, script: Script): string | undefined =>
    shortNames.get(report.agencySlug ?? '')?.[script].shortName ?? report.texts[script].agency
  return reports.map((report) => toSearchRecord(report, agencyOf, settings.hantStandard))
}

function toSearchRecord(
  report: PublishedReport,
  agencyOf: (report: PublishedReport, script: Script) => string | undefined,
  standard: HantStandard,
): SearchRecord {
  const { Hans, Hant } = report.texts
  const about = (script: Script): readonly string[] =>
    [agencyOf(report, script), wordsOf(script, standard).kinds[report.kind]].filter(
      (word) => word !== undefined,
    )
  return {
    slug: report.slug,
    date: report.date,
    title: { Hans: Hans.title, Hant: Hant.title },
    about: { Hans: about('Hans'), Hant: about('Hant') },
    filters: {
      year: [String(report.year)],
      kind: [report.kind],
      ...(report.agencySlug !== undefined && { agency: [report.agencySlug] }),
      ...Object.fromEntries(
        FILTER_FIELDS.flatMap(({ name, filter }) => {
          const values = listFilterValues(name, report, 'Hans')
          return values.length === 0 ? [] : [[filter, [...new Set(values)]]]
        }),
      ),
    },
    blocks: [
      ...linesAroundTitle(Hans).map((text, i) => ({
        ...AROUND_TITLE,
        text: { Hans: text, Hant: linesAroundTitle(Hant)[i] ?? text },
      })),
      ...Hans.body.blocks.map((block, i) => ({
        ...block,
        text: { Hans: block.text, Hant: Hant.body.blocks[i]?.text ?? block.text },
      })),
    ],
  }
}

/** Where a hit in one of these lines points: to the title. */
const AROUND_TITLE = { id: 'title', kind: 'paragraph' } as const

/** What the source says above and below its title. Each line by itself: no phrase runs from one into the next. */
function linesAroundTitle({
  kicker,
  subtitle,
  byline,
}: PublishedReport['texts'][Script]): readonly string[] {
  return [kicker, subtitle, ...bylineOf(byline)].filter((line) => line !== undefined)
}
