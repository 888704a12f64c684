import type { Archive } from '../archive/archive.ts'
import type { PublishedReport } from '../archive/published-report.ts'
import type { SearchRecord } from '../search/search-record.ts'

/** What the search index is told of each report: its texts in both scripts, block by block. */
export function toSearchRecords({ reports }: Archive): readonly SearchRecord[] {
  return reports.map(toSearchRecord)
}

function toSearchRecord(report: PublishedReport): SearchRecord {
  const { Hans, Hant } = report.texts
  return {
    slug: report.slug,
    date: report.date,
    title: { Hans: Hans.title, Hant: Hant.title },
    filters: {
      year: [String(report.year)],
      kind: [report.kind],
      ...(report.agencySlug !== undefined && { agency: [report.agencySlug] }),
      ...(Hans.district !== undefined && { district: [Hans.district] }),
    },
    blocks: Hans.body.blocks.map((block, i) => ({
      ...block,
      text: { Hans: block.text, Hant: Hant.body.blocks[i]?.text ?? block.text },
    })),
  }
}
