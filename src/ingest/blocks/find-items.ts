import { type MarkKind, readHeadingMark } from '../lines/heading-mark.ts'
import { isAnnex } from './annex.ts'
import type { Head } from './head.ts'
import type { Piece } from './piece.ts'
import { readNumberedLead } from './read-lead.ts'
import type { Sequence } from './sequence.ts'

/** So many neighbours are a list. */
const ENOUGH = 2
/** Dashes are set before paragraphs of speeches too. */
const ENOUGH_DASHES = 3
/** An item is a phrase or a sentence; what is longer is a paragraph with a number. */
const ITEM = 80
/** A count of paragraphs goes on within so many blocks. */
const NEAR = 12
const BULLET = /^[·•●◆■▪▲△※○☆★►➢][\s　]{0,3}[^\s·•●◆■▪▲△※○☆★►➢]/u
const DASH = /^(?:——|─|—|–|-)[\s　]{0,3}[\p{L}\p{N}《“]/u
const NUMBERS: ReadonlySet<MarkKind> = new Set(['han-bracket', 'digit', 'digit-bracket', 'circled'])

/** Which pieces are items of lists: neighbours with the same mark or numbers that follow on, and the lines of an annex. */
export function findItems(
  { pieces, annexes }: Sequence,
  heads: readonly (Head | undefined)[],
): readonly boolean[] {
  const marks = pieces.map(({ kind, text }, i) =>
    kind === 'text' && !heads[i] && annexes[i] !== 'term' ? readMark(text) : undefined,
  )
  const items = annexes.map((role) => role === 'item')
  for (let i = 0; i < marks.length; ) {
    let end = i + 1
    while (end < marks.length && goesOn(marks[end - 1], marks[end])) end++
    const first = marks[i]
    const isWhole = first?.ordinal === undefined || first.ordinal === 1
    const enough = first?.name === 'dash' ? ENOUGH_DASHES : ENOUGH
    if (
      first &&
      isWhole &&
      end - i >= enough &&
      !isCounted(pieces.slice(end, end + NEAR), marks[end - 1])
    )
      items.fill(true, i, end)
    i = end
  }
  // 附件：1.项目表 / 2.清单
  return items.map(
    (isItem, i) => isItem || (items[i + 1] === true && isAnnex(pieces[i]?.text ?? '')),
  )
}

/** The numbers go on after a heading or with a paragraph: all of them count paragraphs. */
function isCounted(below: readonly Piece[], last: Mark | undefined): boolean {
  const { name, ordinal } = last ?? {}
  if (ordinal === undefined) return false
  const marks = below.map(({ text }) => readHeadingMark(text))
  return marks.find((mark) => mark?.kind === name)?.ordinal === ordinal + 1
}

interface Mark {
  readonly name: string
  readonly ordinal?: number
}

function readMark(text: string): Mark | undefined {
  if (text.length > ITEM || /[。！？](?=.)/u.test(text)) return undefined
  if (BULLET.test(text)) return { name: text.charAt(0) }
  if (DASH.test(text)) return { name: 'dash' }
  const mark = readHeadingMark(text)
  if (mark?.ordinal === undefined || !NUMBERS.has(mark.kind)) return undefined
  const lead = readNumberedLead(text)
  // 1.强化招商。全年引进项目二十个。 is a paragraph with a head of its own.
  if (lead !== undefined && lead !== text) return undefined
  return { name: mark.kind, ordinal: mark.ordinal }
}

function goesOn(above: Mark | undefined, mark: Mark | undefined): boolean {
  if (!above || above.name !== mark?.name) return false
  return above.ordinal === undefined || mark.ordinal === above.ordinal + 1
}
