import type { PublishedReport } from '../../../archive/published-report.ts'

/** A report that a reader of another may want, and why. */
export interface FoundRelated {
  readonly report: PublishedReport
  readonly reason:
    | { readonly kind: 'series' }
    /** Topics that both have, as the one that was asked for writes them in Simplified. */
    | { readonly kind: 'topics'; readonly topics: readonly string[] }
    | { readonly kind: 'year' }
}

/** More are no help. */
const MOST = 6
/** Of the same agency, and of the same topics, where there is enough of the others. */
const SHARE = { series: 3, topics: 2 } as const
/** At most this many reports of a group are considered on either side of one: a topic may contain the whole archive. */
const REACH = 12

/**
 * Finds at most six reports for each: the same agency's of other years (the nearest first), those with the same topics,
 * then other agencies' of the same year and kind. The groups are made once and each report looks only at its own
 * neighbours in them, so the whole archive costs time and memory in proportion to its reports.
 *
 * @param reports newest first
 * @param isLeftOut one that another replaces
 */
export function makeRelatedFinder(
  reports: readonly PublishedReport[],
  isLeftOut: (report: PublishedReport) => boolean = () => false,
): (report: PublishedReport) => readonly FoundRelated[] {
  const groups = new Map<string, Group>()
  for (const report of reports) {
    if (isLeftOut(report)) continue
    for (const key of keysOf(report)) put(groups, key, report)
  }
  const near = (key: string | undefined, report: PublishedReport): readonly PublishedReport[] => {
    const group = key === undefined ? undefined : groups.get(key)
    return group ? neighboursIn(group, report) : []
  }
  return (report) => {
    const series = near(seriesKey(report), report)
      .filter(({ year }) => year !== report.year)
      .toSorted((a, b) => distance(a, report) - distance(b, report) || b.year - a.year)
      .map((other): FoundRelated => ({ report: other, reason: { kind: 'series' } }))
    const topics = findByTopics(report, near)
    const year = oneEach(near(yearKey(report), report), report).map(
      (other): FoundRelated => ({ report: other, reason: { kind: 'year' } }),
    )
    return choose([
      series.slice(0, SHARE.series),
      topics.slice(0, SHARE.topics),
      year,
      series.slice(SHARE.series),
      topics.slice(SHARE.topics),
    ])
  }
}

interface Group {
  readonly reports: PublishedReport[]
  readonly places: Map<PublishedReport, number>
}

function put(groups: Map<string, Group>, key: string, report: PublishedReport): void {
  const group: Group = groups.get(key) ?? { reports: [], places: new Map() }
  if (group.places.has(report)) return
  group.places.set(report, group.reports.length)
  group.reports.push(report)
  groups.set(key, group)
}

/** The nearest in the group first, the older before the newer. One that is left out itself starts from the newest. */
function neighboursIn({ reports, places }: Group, report: PublishedReport): PublishedReport[] {
  const at = places.get(report) ?? -1
  const near: PublishedReport[] = []
  for (let step = 1; step <= REACH; step++)
    for (const place of [at + step, at - step]) {
      const other = reports[place]
      if (other) near.push(other)
    }
  return near
}

function findByTopics(
  report: PublishedReport,
  near: (key: string, report: PublishedReport) => readonly PublishedReport[],
): readonly FoundRelated[] {
  const shared = new Map<PublishedReport, string[]>()
  for (const topic of new Set(topicsOf(report)))
    for (const other of near(topicKey(topic), report)) {
      const known = shared.get(other)
      if (known) known.push(topic)
      else shared.set(other, [topic])
    }
  return [...shared]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([other, topics]) => ({ report: other, reason: { kind: 'topics', topics } }))
}

/** One report of each other agency. */
function oneEach(
  reports: readonly PublishedReport[],
  own: PublishedReport,
): readonly PublishedReport[] {
  const seen = new Set<string | undefined>([agencyOf(own)])
  return reports.filter((report) => {
    const agency = agencyOf(report)
    if (agency === undefined || seen.has(agency)) return false
    seen.add(agency)
    return true
  })
}

/** In the order of the lists; whoever is in two has the reason of the first. */
function choose(lists: readonly (readonly FoundRelated[])[]): readonly FoundRelated[] {
  const chosen = new Map<PublishedReport, FoundRelated>()
  for (const found of lists.flat()) {
    if (chosen.size === MOST) break
    if (!chosen.has(found.report)) chosen.set(found.report, found)
  }
  return [...chosen.values()].toSorted((a, b) => rank(a) - rank(b))
}

function rank({ reason }: FoundRelated): number {
  return ['series', 'topics', 'year'].indexOf(reason.kind)
}

function keysOf(report: PublishedReport): readonly string[] {
  const keys = [seriesKey(report), yearKey(report), ...topicsOf(report).map(topicKey)]
  return keys.filter((key) => key !== undefined)
}

function seriesKey(report: PublishedReport): string | undefined {
  const agency = agencyOf(report)
  return agency === undefined ? undefined : `series\n${agency}\n${report.kind}`
}

/** That two reports of a year are of no kind with a name makes them no kin. */
function yearKey({ year, kind }: PublishedReport): string | undefined {
  return kind === 'other' ? undefined : `year\n${year}\n${kind}`
}

function topicKey(topic: string): string {
  return `topic\n${topic}`
}

/** One topic is the same in reports of both scripts. */
function topicsOf({ texts }: PublishedReport): readonly string[] {
  return texts.Hans.topics
}

function agencyOf({ agencySlug, texts }: PublishedReport): string | undefined {
  return agencySlug ?? texts.Hans.agency
}

function distance(a: PublishedReport, b: PublishedReport): number {
  return Math.abs(a.year - b.year)
}
