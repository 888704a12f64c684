import type { FoundImage, FoundLink } from '../markdown/check-body.ts'
import { toBodyPlace } from '../markdown/dialect/body-place.ts'
import { readContentLink } from '../markdown/dialect/site-link.ts'
import type { DiagnosticCode } from '../report/diagnostics/catalogue.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { Place } from '../report/diagnostics/place.ts'
import { nearestName } from '../report/nearest-name.ts'
import type { Report } from '../report/report.ts'
import { edtfParts } from '../text/edtf.ts'
import { type Agency, isInGap } from './agency.ts'
import { makeAgencyFinder } from './find-agency.ts'

/** What is asked of a report here: everything but its text. */
export interface CollectedReport {
  readonly report: Pick<Report, 'slug' | 'file' | 'meta'>
  readonly places: Readonly<Record<string, Place>>
}

export interface Collection {
  readonly reports: readonly CollectedReport[]
  readonly pages: readonly { readonly slug: string; readonly file: string }[]
  /** Of reports and pages. */
  readonly images: readonly FoundImage[]
  readonly links: readonly FoundLink[]
  readonly agencies: readonly Agency[]
  /** The names of all reports, those with errors too: a link to one is no error of the link. */
  readonly slugs: ReadonlySet<string>
  /** The names of all pages, likewise. */
  readonly pageSlugs: ReadonlySet<string>
  readonly imageFiles: ReadonlySet<string>
  readonly rawFiles: ReadonlySet<string>
  /** Names that are the site's own, below a script: `/zh-hans/search/`. */
  readonly reserved: ReadonlySet<string>
}

/** Finds what no single file shows: names that lead nowhere, twins, circles, missing pictures. */
export function checkCollection(collection: Collection): readonly Diagnostic[] {
  const { reports, pages, images, links, agencies, imageFiles, rawFiles, reserved } = collection
  const diagnostics: Diagnostic[] = []
  const add = (
    code: DiagnosticCode,
    place: Place,
    parameters: Readonly<Record<string, string>>,
  ): void => void diagnostics.push(makeDiagnostic(code, place, parameters))

  for (const { slug, file } of pages)
    if (reserved.has(slug)) add('collection/reserved', { file }, { found: slug })
  for (const { path, place } of images)
    if (!imageFiles.has(path)) add('body/image-missing', place, { found: path })
  for (const { href, place } of links) {
    const { kind, slug } = readContentLink(href, toBodyPlace(place.file)) ?? {}
    const known = kind === 'pages' ? collection.pageSlugs : collection.slugs
    if (slug === undefined || known.has(slug)) continue
    const nearest = arrow(nearestName(slug, [...known]))
    add('body/link-dead', place, { found: href, nearest })
  }

  const findAgency = makeAgencyFinder(agencies)
  const agencyNames = agencies.flatMap((a) => [a.name, a.shortName, a.slug, ...a.formerNames])
  const older = new Map<string, readonly string[]>()
  const twins = new Map<string, string>()
  const indexNumbers = new Map<string, string>()
  const ingestIds = new Map<string, string>()
  for (const { report, places } of reports) {
    const { slug, file, meta } = report
    const at = (field: string): Place => places[field] ?? { file }
    // Without a list of agencies there is nothing to know.
    if (meta.agency !== undefined && agencies.length > 0 && !findAgency(meta.agency)) {
      const nearest = arrow(nearestHan(meta.agency, agencyNames))
      add('collection/agency', at('agency'), { found: meta.agency, nearest })
    }
    const year = meta.period?.to ?? edtfParts(meta.date).year
    const agencyOf = meta.agency === undefined ? undefined : findAgency(meta.agency)
    if (agencyOf?.gaps?.some((gap) => isInGap(gap, year, meta.kind ?? 'other')))
      add('agencies/gap-held', at('agency'), { agency: agencyOf.slug, year: String(year) })
    older.set(slug, toOlder(report.meta))
    for (const field of ['corrects', 'replaces'] as const) {
      const found = meta[field]
      if (found === undefined || collection.slugs.has(found)) continue
      const nearest = arrow(nearestName(found, [...collection.slugs]))
      add('collection/no-report', at(field), { field, found, nearest })
    }
    const raw = meta.source?.file
    if (raw !== undefined && rawFiles.size > 0 && !rawFiles.has(raw))
      add('collection/raw-file', at('source.file'), { found: raw })
    const { title, subtitle = '', date, agency = '' } = meta
    const twin = keep(twins, [title, subtitle, date, agency].join('\n'), file)
    if (twin !== undefined) add('collection/twin', at('title'), { other: twin })
    const { indexNumber: found } = meta
    const other = found === undefined ? undefined : keep(indexNumbers, found, file)
    if (found !== undefined && other !== undefined && twin === undefined)
      add('collection/index-number', at('indexNumber'), { found, other })
    const copied = meta.ingest === undefined ? undefined : keep(ingestIds, meta.ingest, file)
    if (copied !== undefined) add('collection/ingest-id', at('ingest'), { other: copied })
  }
  for (const { report, places } of reports) {
    if (!leadsBack(report.slug, older)) continue
    const field = report.meta.corrects === undefined ? 'replaces' : 'corrects'
    add('collection/circle', places[field] ?? { file: report.file }, { field })
  }
  return diagnostics
}

function toOlder({ corrects, replaces }: Report['meta']): readonly string[] {
  return [corrects, replaces].filter((slug) => slug !== undefined)
}

/** Puts a value under a key; answers with the one that was there before. */
function keep(table: Map<string, string>, key: string, value: string): string | undefined {
  const before = table.get(key)
  if (before === undefined) table.set(key, value)
  return before
}

function leadsBack(slug: string, older: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>()
  const next = [...(older.get(slug) ?? [])]
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (at === slug) return true
    if (seen.has(at)) continue
    seen.add(at)
    next.push(...(older.get(at) ?? []))
  }
  return false
}

/** 柳浦街 means 柳浦街道, 柳浦街道办 too: in a Chinese name, one contains the other or a letter is off. */
function nearestHan(typed: string, names: readonly string[]): string | undefined {
  const holds = names.find(
    (name) => typed.length > 1 && (name.includes(typed) || typed.includes(name)),
  )
  return holds ?? nearestName(typed, names)
}

/** The same in every language. */
function arrow(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` (→ ${nearest})`
}
