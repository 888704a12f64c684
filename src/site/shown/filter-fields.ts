import type { PublishedReport } from '../../archive/published-report.ts'
import { listTexts } from '../../report/fields/map-texts.ts'
import {
  CONVERTED_FIELDS,
  type ConvertedValues,
  KEPT_FIELDS,
  type KeptValues,
} from '../../report/fields/row-groups.ts'
import type { Script } from '../../report/script.ts'

/** The fields that the search can filter by, beside agency, year and kind, which have lists of their own. */
export const FILTER_FIELDS = [...KEPT_FIELDS, ...CONVERTED_FIELDS].flatMap((row) =>
  'filter' in row ? [row] : [],
)

type FilterRow = (typeof FILTER_FIELDS)[number]

/** The values of a report by which it is found, in the words of a script. */
export function listFilterValues(
  field: FilterRow['name'],
  report: PublishedReport,
  script: Script,
): readonly string[] {
  const row = FILTER_FIELDS.find(({ name }) => name === field)
  const words: ConvertedValues = report.texts[script]
  const kept: KeptValues = report
  const value = words[field as keyof ConvertedValues] ?? kept[field as keyof KeptValues]
  if (!row || value === undefined) return []
  return KEPT.has(row.kind) ? [String(value)] : listTexts(row.kind, value)
}

const KEPT: ReadonlySet<string> = new Set(['number', 'date', 'choice'])
