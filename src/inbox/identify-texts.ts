import type { RawSource } from '../ingest/ingest-result.ts'
import { splitReport } from '../markdown/merge/split-report.ts'
import { writeReport } from '../markdown/write-report.ts'
import type { ReportDraft } from '../report/draft.ts'
import { hashText } from './hash-text.ts'
import type { IngestMemory, KnownText } from './ingest-memory.ts'
import type { IngestRecord } from './ingest-state.ts'
import { type EarlierText, isVersion, matchTexts } from './match-texts.ts'

export interface IdentifiedText {
  readonly id: string
  /** The number that the id was made with: the text's place in its raw file when it was first met, from 1. */
  readonly article: number
  /** Another raw file contains the same bytes, and the report of this one. */
  readonly twin?: IngestRecord
}

/**
 * An id for each text of a raw file: the one it had before, else one from the file's path (its bytes, where it lies
 * outside the inbox) and the text's place in it. A raw file that was renamed is known by its bytes; one outside the
 * inbox that was corrected, by its name and most of its words.
 *
 * @param taken ids of this run: another raw file has them
 */
export function identifyTexts(
  source: RawSource,
  drafts: readonly ReportDraft[],
  memory: IngestMemory,
  taken: ReadonlySet<string>,
): readonly IdentifiedText[] {
  const places = drafts.map((_, i) => i + 1)
  const name = source.path ?? source.sha256
  const own = memory.findTexts(name)
  const earlier =
    own.length === 0 && source.path === undefined
      ? findVersions(source, drafts, memory, taken)
      : own
  if (earlier.length === 0)
    return places.map((article) => identifyByBytes(source, name, article, memory))
  const known = new Map(earlier.map((text) => [text.id, text.article]))
  let last = Math.max(...known.values(), drafts.length)
  const ids = isAsBefore(drafts, earlier, memory)
    ? places.map((place) => earlier[place - 1]?.id)
    : matchTexts(
        drafts.map((draft) => toBlocks(writeReport(draft))),
        earlier.map(
          (text): EarlierText => ({ ...text, blocks: toBlocks(memory.readBase(text.id) ?? '') }),
        ),
      )
  return places.map((place) => {
    const id = ids[place - 1]
    if (id !== undefined) return { id, article: known.get(id) ?? place }
    const fresh = makeId(name, place)
    if (!known.has(fresh)) return { id: fresh, article: place }
    last++
    return { id: makeId(name, last), article: last }
  })
}

/** One text then and now, or the same number as then and each as it was. */
function isAsBefore(
  drafts: readonly ReportDraft[],
  earlier: readonly KnownText[],
  memory: IngestMemory,
): boolean {
  if (earlier.length !== drafts.length) return false
  if (drafts.length === 1) return true
  return earlier.every(({ id }, i) => {
    const draft = drafts[i]
    if (!draft) return false
    const next = writeReport({ ...draft, meta: { ...draft.meta, ingest: id } })
    return hashText(next) === memory.records.get(id)?.written
  })
}

/** Texts of a raw file outside the inbox with the same name, that these are later versions of. */
function findVersions(
  source: RawSource,
  drafts: readonly ReportDraft[],
  memory: IngestMemory,
  taken: ReadonlySet<string>,
): readonly KnownText[] {
  const earlier = memory
    .findTexts(`outside/${toName(source)}`)
    .filter(({ id }) => !taken.has(id) && memory.records.get(id)?.raw !== source.sha256)
  if (earlier.length === 0) return []
  const texts = drafts.map((draft) => toBlocks(writeReport(draft)))
  return earlier.filter(({ id }) => {
    const before = toBlocks(memory.readBase(id) ?? '')
    return texts.some((blocks) => isVersion(blocks, before))
  })
}

/** @example toName({ file: '/home/liu/texts/003.txt' }) // => '003.txt' */
export function toName({ file }: Pick<RawSource, 'file'>): string {
  return file.split(/[/\\]/).at(-1) ?? file
}

function toBlocks(report: string): readonly string[] {
  const { fields = [], body = '' } = splitReport(report) ?? {}
  const titles = fields.flatMap(({ name, text }) => (name === 'title' ? [text] : []))
  return [...titles, ...body.split(/\n\n+/).map((block) => block.trim())]
}

function identifyByBytes(
  { sha256 }: RawSource,
  name: string,
  article: number,
  memory: IngestMemory,
): IdentifiedText {
  const id = makeId(name, article)
  const other = memory.findTwin(sha256, article)
  const twin = other === undefined ? undefined : memory.records.get(other)
  if (other === undefined || !twin) return { id, article }
  const isMoved = twin.source === undefined || !memory.isThere(twin.source)
  return isMoved ? { id: other, article } : { id, article, twin }
}

function makeId(name: string, article: number): string {
  return hashText(`${name}\n${article}`, 12)
}
