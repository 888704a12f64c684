import type { Contributor } from '../report/fields/field-values.ts'
import { findLine } from '../text/find-line.ts'
import type { Span } from '../text/span.ts'
import { findMargin, joinLines } from './blocks/join-lines.ts'
import { makeBlocks } from './blocks/make-blocks.ts'
import { makePiece } from './blocks/piece.ts'
import { findSignature } from './infer/find-signature.ts'
import { guessScript } from './infer/guess-script.ts'
import { inferFields } from './infer/infer-fields.ts'
import type { Article, Block, Field, Flag, Join, Removal } from './ingest-result.ts'
import { closeUp } from './lines/close-up.ts'
import type { RawLine } from './lines/raw-line.ts'
import { readDateline } from './masthead/read-dateline.ts'
import { readMasthead } from './masthead/read-masthead.ts'
import { readTail } from './masthead/read-tail.ts'
import { choosePossible, findResidue } from './residue/find-residue.ts'

export interface MadeArticle {
  readonly article: Article
  readonly removed: readonly Removal[]
  readonly joins: readonly Join[]
  readonly flags: readonly Flag[]
}

/**
 * The lines of one article → its fields and blocks.
 *
 * @param gap this many empty lines stand for a lost picture, on the whole page
 * @param record the catalogue fields that are its own
 */
export function makeArticle(
  lines: readonly RawLine[],
  gap: number,
  record: readonly Field[],
  headlines: ReadonlySet<number>,
): MadeArticle {
  const whole = lines.map(({ text }) => text).join('\n')
  const script = guessScript(whole)
  const isTaiwanese = script === 'Hant'
  const title = record.find(({ name }) => name === 'title')?.value
  const masthead = readMasthead(lines, {
    gap,
    isTaiwanese,
    headlines,
    ...(typeof title === 'string' && { title }),
  })
  const { pieces, joins, flags, marks } = joinLines(masthead.body, gap, findMargin(lines))
  const scenes = masthead.scenes.map((line) => makePiece('caption', [line]))
  const made = makeBlocks([...scenes, ...pieces])
  const blocks = asPictureStory(made.blocks, lines, gap, masthead.fields.length > 0)
  const marked = markResidue(blocks, lines)
  const dateline = blocks
    .slice(0, 3)
    .map((block) => readDateline(block.text))
    .find((found) => found !== undefined)
  const own = dropRepeated(record, masthead.fields, lines)
  const read = mergeBylines([...record, ...own.fields])
  const fields = inferFields(read, marked.blocks, {
    script,
    isTaiwanese,
    hasDateline: dateline !== undefined,
    dateline: dateline?.byline ?? [],
    tail: readTail(blocks.at(-1)?.text ?? '') ?? [],
    signature: findSignature(blocks, isTaiwanese),
    text: lines.map(({ text }) => closeUp(text)).join('\n'),
  })
  return {
    article: { fields, blocks: marked.blocks, script },
    removed: [...masthead.removed, ...own.removed, ...toRemovals(marks, lines)],
    joins: [...masthead.joins, ...joins],
    flags: [...flags, ...made.flags, ...marked.flags],
  }
}

/** The bars of a table are no text. */
function toRemovals(marks: readonly Span[], lines: readonly RawLine[]): readonly Removal[] {
  if (marks.length === 0) return []
  const starts = lines.map(({ start }) => start)
  return marks.map((span) => {
    const line = lines[findLine(starts, span.start)]
    const text = line?.text.slice(span.start - line.start, span.end - line.start) ?? ''
    return { span, line: line?.number ?? 1, text, rule: 'table-bar' }
  })
}

/** Title, lost picture, one paragraph: the paragraph is the picture's caption, and the whole story. */
function asPictureStory(
  blocks: readonly Block[],
  lines: readonly RawLine[],
  gap: number,
  hasMasthead: boolean,
): readonly Block[] {
  const [only] = blocks
  if (!hasMasthead || !only || blocks.length !== 1 || only.kind !== 'paragraph') return blocks
  const line = lines.find(({ start }) => start === only.spans[0]?.start)
  if (!line || line.blanksBefore < gap || only.text.length > 200) return blocks
  return [{ kind: 'caption', text: only.text, spans: only.spans }]
}

function markResidue(
  blocks: readonly Block[],
  lines: readonly RawLine[],
): { readonly blocks: readonly Block[]; readonly flags: readonly Flag[] } {
  const numbers = new Map(lines.map(({ start, number }) => [start, number]))
  const flags: Flag[] = []
  // A join may bring together what no line contains: the blocks' own texts are asked.
  const rules = choosePossible(blocks.map(({ text }) => text).join('\n'))
  const marked = blocks.map((block): Block => {
    const residue = findResidue(block.text, rules)
    if (residue.length === 0) return block
    const line = numbers.get(block.spans[0]?.start ?? 0) ?? 1
    for (const { start, end } of residue)
      flags.push({ kind: 'cms-artefact', text: block.text.slice(start, end), line })
    // A cell has no place for a comment.
    if (block.kind === 'table') return block
    return { ...block, marks: residue.map(({ start, end }) => ({ start, end })) }
  })
  return { blocks: marked, flags }
}

/** What the record says, title and agency, is not read again below it: the second is logged. */
function dropRepeated(
  record: readonly Field[],
  fields: readonly Field[],
  lines: readonly RawLine[],
): { readonly fields: readonly Field[]; readonly removed: readonly Removal[] } {
  const isSecond = (field: Field): boolean =>
    (field.name === 'agency' || field.name === 'title') &&
    (record.some(({ name }) => name === field.name) ||
      fields.find(({ name }) => name === field.name) !== field)
  const second = fields.filter(isSecond)
  const hasPosted = record.some(({ name }) => name === 'posted')
  return {
    // Below the record, a day above the text is that of who signed it.
    fields: fields
      .filter((field) => !isSecond(field))
      .map((field) =>
        hasPosted && field.name === 'posted' ? { ...field, name: 'signed' as const } : field,
      ),
    removed: second.flatMap(({ name, spans }) =>
      spans.flatMap((span) => {
        const line = lines.find(({ start, end }) => span.start >= start && span.end <= end)
        if (!line) return []
        const text = line.text.slice(span.start - line.start, span.end - line.start)
        const rule = name === 'title' ? 'repeated-title' : 'repeated-field'
        return [{ span, line: line.number, text, rule } as const]
      }),
    ),
  }
}

/** Bylines above and below a text are one field. */
function mergeBylines(fields: readonly Field[]): readonly Field[] {
  const bylines = fields.filter(({ name }) => name === 'byline')
  const [first] = bylines
  if (!first || bylines.length === 1) return fields
  const people: Contributor[] = []
  for (const { value } of bylines)
    for (const person of typeof value === 'string' ? [] : value)
      if (
        !people.some(
          ({ name, role }) =>
            name === person.name && (person.role === undefined || role === person.role),
        )
      )
        people.push(person)
  return [
    ...fields.filter(({ name }) => name !== 'byline'),
    { ...first, value: people, spans: bylines.flatMap(({ spans }) => spans) },
  ]
}
