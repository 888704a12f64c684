/** Which agency has reports for which year, in small: years down, newest first; agencies across. */
export interface Coverage {
  readonly agencies: readonly string[]
  readonly rows: readonly { readonly year: number; readonly cells: readonly CoverageCell[] }[]
  /** How many cells lack a report, over all agencies and years. */
  readonly lacking: number
}

/** A year without a report is lacking only between an agency's first and last: outside nobody knows. */
interface CoverageCell {
  readonly kind: 'have' | 'lack' | 'none'
  readonly count: number
}

export interface AgencyYears {
  readonly name: string
  /** Reports by year. */
  readonly years: ReadonlyMap<number, number>
}

/**
 * @param all in the order to be shown; agencies without a report are left out.
 * @param limit how many agencies and years the table may show; the newest years, the first agencies.
 */
export function toCoverage(
  all: readonly AgencyYears[],
  limit: { readonly agencies: number; readonly years: number },
): Coverage {
  const held = all.filter(({ years }) => years.size > 0)
  const columns = held.map(({ name, years }) => {
    const kept = [...years.keys()]
    return { name, years, first: Math.min(...kept), last: Math.max(...kept) }
  })
  const lacking = columns.reduce(
    (sum, { years, first, last }) => sum + last - first + 1 - years.size,
    0,
  )
  const shown = columns.slice(0, limit.agencies)
  const newest = Math.max(...shown.map(({ last }) => last))
  const oldest = Math.max(Math.min(...shown.map(({ first }) => first)), newest - limit.years + 1)
  const rows: { readonly year: number; readonly cells: readonly CoverageCell[] }[] = []
  for (let year = newest; shown.length > 0 && year >= oldest; year--) {
    const cells = shown.map(({ years, first, last }): CoverageCell => {
      const count = years.get(year) ?? 0
      return { kind: count > 0 ? 'have' : year > first && year < last ? 'lack' : 'none', count }
    })
    rows.push({ year, cells })
  }
  return { agencies: shown.map(({ name }) => name), rows, lacking }
}
