/** Which agency has reports for which year: years down, newest first; agencies across. */
export interface Coverage {
  readonly agencies: readonly string[]
  readonly rows: readonly CoverageRow[]
  /** How many cells lack a report, over all agencies and years. */
  readonly lacking: number
}

interface CoverageRow {
  readonly year: number
  readonly cells: readonly CoverageCell[]
}

/**
 * `none` is known not to have been published. Otherwise a year without a report is missing only between an agency's
 * first and last: outside nobody knows.
 */
interface CoverageCell {
  readonly kind: 'have' | 'lack' | 'none' | 'outside'
  readonly count: number
}

export interface AgencyYears {
  readonly name: string
  /** Reports by year. */
  readonly years: ReadonlyMap<number, number>
  /** Years that are known to have none. */
  readonly unpublished?: ReadonlySet<number>
}

/**
 * @param all in the order to be shown; agencies of which nothing is known are left out.
 * @param limit how many agencies and years the table may show; the newest years, the first agencies.
 */
export function toCoverage(
  all: readonly AgencyYears[],
  limit: { readonly agencies: number; readonly years: number },
): Coverage {
  const columns = all.filter(isKnown).map(toColumn)
  const lacking = columns.reduce(
    (sum, column) => sum + yearsOf(column).filter((year) => isLacking(column, year)).length,
    0,
  )
  const shown = columns.slice(0, limit.agencies)
  const newest = Math.max(...shown.map(({ to }) => to))
  const oldest = Math.max(Math.min(...shown.map(({ from }) => from)), newest - limit.years + 1)
  const rows: CoverageRow[] = []
  for (let year = newest; shown.length > 0 && year >= oldest; year--)
    rows.push({ year, cells: shown.map((column) => toCell(column, year)) })
  return { agencies: shown.map(({ name }) => name), rows, lacking }
}

/** Whether there is anything to show of an agency. */
export function isKnown({ years, unpublished }: AgencyYears): boolean {
  return years.size > 0 || (unpublished?.size ?? 0) > 0
}

interface Column extends AgencyYears {
  /** The first and the last year of which something is known. */
  readonly from: number
  readonly to: number
  /** The first and the last that has a report. */
  readonly first: number
  readonly last: number
}

function toColumn(agency: AgencyYears): Column {
  const held = [...agency.years.keys()]
  const known = [...held, ...(agency.unpublished ?? [])]
  return {
    ...agency,
    from: Math.min(...known),
    to: Math.max(...known),
    first: Math.min(...held),
    last: Math.max(...held),
  }
}

function yearsOf({ from, to }: Column): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

function isLacking({ years, unpublished, first, last }: Column, year: number): boolean {
  return year > first && year < last && !years.has(year) && !unpublished?.has(year)
}

function toCell(column: Column, year: number): CoverageCell {
  const count = column.years.get(year) ?? 0
  if (count > 0) return { kind: 'have', count }
  if (column.unpublished?.has(year)) return { kind: 'none', count }
  return { kind: isLacking(column, year) ? 'lack' : 'outside', count }
}
