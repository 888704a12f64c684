import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { hasErrors } from '../report/diagnostics/has-errors.ts'
import type { Place } from '../report/diagnostics/place.ts'
import type { Report } from '../report/report.ts'
import { checkAliases } from './check-aliases.ts'
import { checkBody, type FoundImage, type FoundLink } from './check-body.ts'
import { readMeta, readPageMeta } from './front-matter/read-meta.ts'
import { splitFrontMatter } from './front-matter/split-front-matter.ts'
import type { YamlMap } from './parse-yaml.ts'
import { readText } from './read-text.ts'

export interface ParsedReport {
  /** Absent where there is an error. */
  readonly report?: Report
  readonly diagnostics: readonly Diagnostic[]
  /** The pictures that the body shows; whether they exist is for the reader of the folder to say. */
  readonly images: readonly FoundImage[]
  /** The links of the body to somewhere in the archive; whether that exists, likewise. */
  readonly links: readonly FoundLink[]
  /** Where the value of each field is, `source.file` too: for what only the whole collection shows. */
  readonly places: Readonly<Record<string, Place>>
}

/** A page of the maintainer's own, from `content/pages/`. */
export interface Page {
  readonly slug: string
  readonly file: string
  readonly title: string
  readonly body: string
  readonly bodyLine: number
}

export interface ParsedPage {
  readonly page?: Page
  readonly diagnostics: readonly Diagnostic[]
  readonly images: readonly FoundImage[]
  readonly links: readonly FoundLink[]
}

/**
 * Reads one report: strict UTF-8, front matter, body. Pure; it never throws for any bytes, and finds all
 * that is wrong in one run.
 *
 * @param file relative to the content folder: `reports/2022-yueyan-annual.md`
 */
export function parseReport(file: string, bytes: Uint8Array): ParsedReport {
  const { meta, body, bodyLine, diagnostics, map, ...inBody } = parseFile(file, bytes, readMeta)
  const places = map ? toPlaces(map) : {}
  const inAliases = meta?.aliases
    ? checkAliases(meta.aliases, body, places['aliases'] ?? { file })
    : []
  const found = { diagnostics: [...diagnostics, ...inAliases], ...inBody, places }
  if (meta === undefined || hasErrors(found.diagnostics)) return found
  return { report: { slug: toSlug(file), file, meta, body, bodyLine }, ...found }
}

/** Reads a page: as a report, but only `title` is required and known. */
export function parsePage(file: string, bytes: Uint8Array): ParsedPage {
  const { meta, body, bodyLine, map: _map, ...found } = parseFile(file, bytes, readPageMeta)
  if (meta === undefined || hasErrors(found.diagnostics)) return found
  return { page: { slug: toSlug(file), file, ...meta, body, bodyLine }, ...found }
}

interface ParsedFile<Meta> {
  readonly meta?: Meta | undefined
  readonly map?: YamlMap | undefined
  readonly body: string
  readonly bodyLine: number
  readonly diagnostics: readonly Diagnostic[]
  readonly images: readonly FoundImage[]
  readonly links: readonly FoundLink[]
}

function parseFile<Meta>(
  file: string,
  bytes: Uint8Array,
  read: (map: YamlMap, diagnostics: Diagnostic[]) => Meta | undefined,
): ParsedFile<Meta> {
  const nothing = { body: '', bodyLine: 1, images: [], links: [] }
  const { text, diagnostics: inText } = readText(file, bytes)
  if (text === undefined) return { ...nothing, diagnostics: inText }
  const split = splitFrontMatter(file, text)
  if (split.kind === 'broken')
    return { ...nothing, diagnostics: capFindings([...inText, split.diagnostic]) }
  const { yaml, body, bodyLine } = split
  const inFields: Diagnostic[] = [...yaml.diagnostics]
  const meta = yaml.map && read(yaml.map, inFields)
  const { diagnostics: inBody, ...found } = checkBody(file, body, bodyLine)
  const diagnostics = capFindings([...inText, ...inFields, ...inBody])
  return { meta, map: yaml.map, body, bodyLine, ...found, diagnostics }
}

/** A file with 10,000 tags in it is not reported 10,000 times. */
const MOST_OF_A_KIND = 20

function capFindings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST_OF_A_KIND) return diagnostics
  const counts = new Map<string, number>()
  const kept = diagnostics.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= MOST_OF_A_KIND
  })
  const file = diagnostics[0]?.place.file ?? ''
  for (const [kind, count] of counts) {
    if (count <= MOST_OF_A_KIND) continue
    const parameters = { kind, count: count - MOST_OF_A_KIND }
    kept.push(makeDiagnostic('file/more', { file }, parameters))
  }
  return kept
}

function toPlaces(map: YamlMap): Readonly<Record<string, Place>> {
  return Object.fromEntries(
    map.entries.flatMap(({ key, value }) => {
      const below = value.kind === 'map' ? value.entries : []
      return [
        [key, value.place],
        ...below.map((entry) => [`${key}.${entry.key}`, entry.value.place]),
      ]
    }),
  )
}

function toSlug(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '')
}
