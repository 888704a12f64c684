import type { PublishedAgency } from '../../../archive/archive.ts'
import type { Script } from '../../../report/script.ts'

/** At most this many columns make a readable table. */
const COLUMNS = 30

/**
 * The agencies of a large archive in parts that are each a page, those of a district together. A small one is one part,
 * in its own order.
 */
export function toCoverageParts<A extends Pick<PublishedAgency, 'names'>>(
  agencies: readonly A[],
): readonly (readonly A[])[] {
  if (agencies.length <= COLUMNS) return [agencies]
  const parts: A[][] = []
  for (const district of groupByDistrict(agencies)) {
    const open = parts.at(-1)
    if (open && open.length + district.length <= COLUMNS) open.push(...district)
    else
      for (let at = 0; at < district.length; at += COLUMNS)
        parts.push(district.slice(at, at + COLUMNS))
  }
  return parts
}

/** From where to where a part reaches: its districts, or within one its agencies. */
export function labelPart(part: readonly Pick<PublishedAgency, 'names'>[], script: Script): string {
  const [first, last] = [part[0]?.names[script], part.at(-1)?.names[script]]
  const from = first?.district ?? first?.shortName ?? ''
  const to = last?.district ?? last?.shortName ?? ''
  return from === to ? `${from}：${first?.shortName}—${last?.shortName}` : `${from}—${to}`
}

/** In the order in which the districts are first named; agencies without one stand together. */
function groupByDistrict<A extends Pick<PublishedAgency, 'names'>>(
  agencies: readonly A[],
): readonly (readonly A[])[] {
  const groups = new Map<string, A[]>()
  for (const agency of agencies) {
    const { district = '', city = '' } = agency.names.Hans
    const key = `${city} ${district}`
    const group = groups.get(key)
    if (group) group.push(agency)
    else groups.set(key, [agency])
  }
  return [...groups.values()]
}
