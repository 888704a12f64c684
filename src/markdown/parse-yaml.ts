import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { Place } from '../report/diagnostics/place.ts'
import { findDepth, findSlips, findTopField, readSyntaxError } from './yaml-errors.ts'
import { makePlaceFinder, type PlaceFinder } from './yaml-places.ts'

/** A value of a YAML file. Every scalar is text: `010`, `12:30`, `yes` and `2022-12-22` stay as written. */
export type YamlValue = YamlText | YamlList | YamlMap

export interface YamlText {
  readonly kind: 'text'
  readonly text: string
  /** Without quotes. */
  readonly isPlain: boolean
  /** Whether it runs over more than one line of the file. */
  readonly isFolded: boolean
  readonly place: Place
}

interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlValue[]
  readonly place: Place
}

export interface YamlMap {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
  readonly place: Place
}

export interface YamlEntry {
  readonly key: string
  readonly keyPlace: Place
  readonly value: YamlValue
}

export interface ParsedYaml {
  /** Absent where the text is no map or its syntax is broken. */
  readonly map?: YamlMap
  readonly diagnostics: readonly Diagnostic[]
}

/** What an archive's own files need, and far below what a parser that calls itself would choke on. */
const DEEPEST = 6

/**
 * YAML 1.2 read with the failsafe schema: maps, lists and text, nothing else. Anchors, aliases, tags,
 * merge keys, duplicate keys and directives are errors, so a value is what a person sees in the file.
 *
 * @param firstLine the line of the file on which `source` begins
 */
export function parseYaml(file: string, source: string, firstLine = 1): ParsedYaml {
  const toPlace = makePlaceFinder(file, source, firstLine)
  const deep = findDepth(source)
  if (deep >= 0) {
    const field = findTopField(source, deep)
    return { diagnostics: [makeDiagnostic('yaml/deep', toPlace(deep), { field })] }
  }
  const document = parseDocument(source, {
    schema: 'failsafe',
    // Comparing every key with every other takes minutes on a hostile file; ours are kept in a set.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const slips = findSlips(source, toPlace)
  const broken = readErrors(document, source, toPlace, slips)
  if (broken.length > 0) return { diagnostics: broken }
  const diagnostics: Diagnostic[] = []
  const root = document.contents
  if (root === null) return { map: { kind: 'map', entries: [], place: toPlace(0) }, diagnostics }
  const value = toValue(root, { source, toPlace, diagnostics, depth: 0, field: '' })
  if (value?.kind === 'map') return { map: value, diagnostics }
  return { diagnostics: [...diagnostics, makeDiagnostic('yaml/not-fields', toPlace(start(root)))] }
}

function readErrors(
  document: Document.Parsed,
  source: string,
  toPlace: PlaceFinder,
  slips: readonly Diagnostic[],
): readonly Diagnostic[] {
  // A tag is checked when its node is met.
  const errors = document.errors.filter((error) => error.code !== 'TAG_RESOLVE_FAILED')
  const isFields = document.contents === null || isMap(document.contents)
  if (errors.length === 0 && isFields)
    return slips.filter((slip) => slip.code === 'yaml/document-mark')
  // What a person wrote wrong explains the parser's errors, which follow from it.
  if (slips.length > 0) return slips
  const lines = new Map<number | undefined, Diagnostic>()
  for (const error of errors.slice(0, 20)) {
    const diagnostic = readSyntaxError(error, source, toPlace)
    if (!lines.has(diagnostic.place.line)) lines.set(diagnostic.place.line, diagnostic)
  }
  return [...lines.values()]
}

interface Walk {
  readonly source: string
  readonly toPlace: PlaceFinder
  readonly diagnostics: Diagnostic[]
  readonly depth: number
  readonly field: string
}

/** An alias is never followed: nine lines of them stand for 9⁹ values. */
function toValue(node: unknown, walk: Walk): YamlValue | undefined {
  const { toPlace, diagnostics, depth, field } = walk
  if (isAlias(node)) {
    diagnostics.push(makeDiagnostic('yaml/alias', toPlace(start(node)), { name: node.source }))
    return undefined
  }
  if (!isScalar(node) && !isSeq(node) && !isMap(node)) return toEmpty(walk)
  const place = toPlace(start(node))
  if (node.anchor !== undefined)
    diagnostics.push(makeDiagnostic('yaml/anchor', place, { name: node.anchor }))
  if (node.tag !== undefined && hasTag(walk, start(node)))
    diagnostics.push(makeDiagnostic('yaml/tag', place, { name: node.tag }))
  if (depth > DEEPEST) {
    diagnostics.push(makeDiagnostic('yaml/deep', place, { field }))
    return undefined
  }
  if (isScalar(node)) return toText(node, walk, place)
  const below = { ...walk, depth: depth + 1 }
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => toValue(item, below) ?? [])
    return { kind: 'list', items, place }
  }
  const entries = new Map<string, YamlEntry>()
  for (const { key, value } of node.items) {
    const keyPlace = toPlace(start(key))
    if (!isScalar(key) || typeof key.value !== 'string') {
      diagnostics.push(makeDiagnostic('yaml/key', keyPlace))
      continue
    }
    const name = key.value
    const first = entries.get(name)
    if (first) {
      const line = first.keyPlace.line ?? 0
      diagnostics.push(makeDiagnostic('yaml/duplicate', keyPlace, { field: name, line }))
      continue
    }
    if (key.anchor !== undefined)
      diagnostics.push(makeDiagnostic('yaml/anchor', keyPlace, { name: key.anchor }))
    const read = toValue(value, { ...below, field: name })
    if (read) entries.set(name, { key: name, keyPlace, value: read })
    else entries.set(name, { key: name, keyPlace, value: { ...emptyText, place: keyPlace } })
  }
  return { kind: 'map', entries: [...entries.values()], place }
}

const emptyText = { kind: 'text', text: '', isPlain: true, isFolded: false } as const

function toEmpty({ toPlace }: Walk): YamlText {
  return { ...emptyText, place: toPlace(0) }
}

function toText(node: Scalar, walk: Walk, place: Place): YamlText {
  const { source, toPlace, diagnostics, field } = walk
  const text = typeof node.value === 'string' ? node.value : ''
  const [from, to] = node.range ?? [0, 0]
  const isPlain = node.type === 'PLAIN'
  if (isPlain) {
    const end = source.indexOf('\n', to)
    const rest = source.slice(to, end < 0 ? undefined : end)
    const lost = rest.trimStart()
    if (lost.startsWith('#')) {
      const at = toPlace(to + rest.length - lost.length)
      diagnostics.push(makeDiagnostic('yaml/comment', at, { field, lost: lost.trimEnd() }))
    }
  }
  return { kind: 'text', text, isPlain, isFolded: source.slice(from, to).includes('\n'), place }
}

/** The parser gives flow lists a tag of its own; only one that is written in the file counts. */
function hasTag({ source }: Walk, at: number): boolean {
  return source.slice(source.lastIndexOf('\n', at - 1) + 1, at).includes('!')
}

function start(node: unknown): number {
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0
}
