import type { Article, IngestResult } from '../../ingest/ingest-result.ts'
import { type Line, toLines } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'
import type { PublishedReport } from '../published-report.ts'
import { type AlignedBlocks, alignBlocks } from './align-blocks.ts'
import { idToKey } from './block-keys.ts'
import { chooseArticle } from './choose-article.ts'
import type { CleaningRecord, CleaningRow } from './cleaning-record.ts'
import { isFieldEdited } from './is-field-edited.ts'
import { LineNotes, shownFlags } from './line-marks.ts'

/**
 * What ingest makes of a raw file today, line by line, compared with the report that was published. What no longer fits is
 * called edited; no line of the article and no block of the report is left out.
 *
 * @returns `undefined` where the raw file cannot be read
 */
export function traceCleaning(
  result: IngestResult,
  report: PublishedReport,
): CleaningRecord | undefined {
  const { text, removed, joins } = result
  const lines = toLines(text ?? '')
  if (lines.length === 0) return undefined
  const { title, body } = report.texts[report.script]
  const keys = new Set(body.blocks.map(({ id }) => idToKey(id)))
  const own = chooseArticle(result, { title, keys })
  const notes = new LineNotes(lines)
  const foreign = findForeign(result.articles, own, notes)
  const isOwn = ({ number }: Pick<Line, 'number'>): boolean => !foreign.has(number)
  const byNumber = new Map(lines.map((line) => [line.number, line]))
  const isOwnNumber = (number: number): boolean => byNumber.has(number) && !foreign.has(number)

  const ownRemovals = removed.filter(({ line }) => isOwnNumber(line))
  for (const removal of ownRemovals) notes.addRemoval(removal)
  const ownJoins = joins.filter(({ line }) => isOwnNumber(line))
  for (const join of ownJoins) notes.addJoin(join)
  const fields = own.flatMap((article) => article.fields).filter(({ how }) => how === 'read')
  const editedFields = fields.filter((field) => isFieldEdited(field, report))
  for (const field of fields) notes.addField(field, editedFields.includes(field))

  const blocks = alignBlocks(
    own.flatMap((article) => article.blocks),
    body.blocks,
  )
  const flags = shownFlags(result).filter(({ line }) => isOwnNumber(line))
  const spansOf = ({ drafted }: AlignedBlocks): readonly Span[] =>
    drafted.flatMap(({ spans }) => spans)
  const blockLines = new Map(
    blocks.map((aligned) => [aligned, spansOf(aligned).flatMap((span) => notes.linesOf(span))]),
  )
  const byFirst = new Map([...blockLines.values()].map((own) => [own[0]?.number, own]))
  for (const flag of flags) {
    // A flag of a block names the block's first line; its words may be in a later one.
    const first = byNumber.get(flag.line)
    const within = byFirst.get(flag.line) ?? []
    const line = flag.span
      ? notes.linesOf(flag.span)[0]
      : [first, ...within].find((one) => one?.text.includes(flag.text))
    const at = line ?? first
    if (at) notes.addFlag(flag, at)
  }
  return {
    counts: {
      removed: new Set(ownRemovals.map(({ line }) => line)).size,
      joined: ownJoins.length,
      flagged: flags.length,
      edited: blocks.filter(({ state }) => state !== 'same').length + editedFields.length,
    },
    rows: toRows(lines, { blocks, blockLines, notes, isOwn }),
  }
}

/** The lines that other articles of the file have, and this one has no part of. */
function findForeign(
  articles: readonly Article[],
  own: readonly Article[],
  notes: LineNotes,
): ReadonlySet<number> {
  const linesOf = (some: readonly Article[]): ReadonlySet<number> =>
    new Set(
      some.flatMap(({ fields, blocks }) =>
        [...fields, ...blocks].flatMap(({ spans }) =>
          spans.flatMap((span) => notes.linesOf(span).map(({ number }) => number)),
        ),
      ),
    )
  const mine = linesOf(own)
  const others = linesOf(articles.filter((article) => !own.includes(article)))
  return new Set([...others].filter((number) => !mine.has(number)))
}

interface Material {
  readonly blocks: readonly AlignedBlocks[]
  readonly blockLines: ReadonlyMap<AlignedBlocks, readonly Line[]>
  readonly notes: LineNotes
  readonly isOwn: (line: Line) => boolean
}

/** Blocks whose lines are within one another: a row of the page. */
interface Group {
  first: number
  last: number
  readonly blocks: AlignedBlocks[]
}

function toRows(
  lines: readonly Line[],
  { blocks, blockLines, notes, isOwn }: Material,
): readonly CleaningRow[] {
  const groups: Group[] = []
  const addedBehind = new Map<Group | undefined, string[]>()
  for (const aligned of blocks) {
    const numbers = (blockLines.get(aligned) ?? []).map(({ number }) => number)
    const last = groups.at(-1)
    if (numbers.length === 0) {
      addedBehind.set(last, [...(addedBehind.get(last) ?? []), ...aligned.ids])
      continue
    }
    const [from, to] = [Math.min(...numbers), Math.max(...numbers)]
    if (last && from <= last.last) {
      last.first = Math.min(last.first, from)
      last.last = Math.max(last.last, to)
      last.blocks.push(aligned)
    } else groups.push({ first: from, last: to, blocks: [aligned] })
  }
  const rows: CleaningRow[] = []
  const add = (group: Group | undefined): void => {
    const ids = addedBehind.get(group)
    if (ids) rows.push({ kind: 'added', ids })
  }
  let next = 0
  let isBegun = false
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]
    if (!line) break
    const group = groups[next]
    if (group && line.number >= group.first) {
      if (!isBegun) add(undefined)
      isBegun = true
      const held: Line[] = []
      for (let at = lines[i]; at && at.number <= group.last; at = lines[++i]) held.push(at)
      rows.push({
        kind: 'blocks',
        lines: held.map((one) => notes.note(one)),
        blocks: group.blocks.map(({ state, ids }) => ({ state, ids })),
      })
      add(group)
      next++
    } else if (isOwn(line)) {
      rows.push({ kind: 'line', line: notes.note(line) })
      i++
    } else {
      const from = line.number
      let to = from
      for (let at = lines[i]; at && !isOwn(at); at = lines[++i]) to = at.number
      rows.push({ kind: 'others', from, to })
    }
  }
  if (!isBegun) add(undefined)
  return rows
}
