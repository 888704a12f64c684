import { readNumeral } from '../../text/numerals.ts'
import type { Block, Flag } from '../ingest-result.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import { findStraySpace, isUnbalanced } from './flag-text.ts'

/** A repeated short line may be meant; a repeated paragraph is not. */
const REPEATED = 20

/** What is odd about the blocks of an article: numbers that jump, repeated text, quotes left open. */
export function flagBlocks(
  blocks: readonly Block[],
  toLine: (offset: number) => number,
): readonly Flag[] {
  const flags: Flag[] = []
  const seen = new Set<string>()
  const lineOf = (block: Block): number => toLine(block.spans[0]?.start ?? 0)
  for (const block of blocks) {
    if (block.text.length >= REPEATED && seen.has(block.text))
      flags.push({ kind: 'repeated-block', text: block.text.slice(0, 20), line: lineOf(block) })
    seen.add(block.text)
    const stray = block.kind === 'paragraph' ? findStraySpace(block.text) : undefined
    if (stray !== undefined) flags.push({ kind: 'stray-space', text: stray, line: lineOf(block) })
    if (block.kind === 'paragraph' && block.text.length < 20_000 && isUnbalanced(block.text))
      flags.push({ kind: 'unbalanced-quote', text: block.text.slice(0, 20), line: lineOf(block) })
  }
  return [...flags, ...flagJumps(blocks, lineOf)]
}

/** `（一）……。（二）……。` in one paragraph: the last number that follows on. */
function countInside(text: string, first: number): number {
  let last = first
  for (const [, number = ''] of text.matchAll(/[。；;][(（]([一二三四五六七八九十]{1,3})[)）]/gu))
    if (readNumeral(number) === last + 1) last++
  return last
}

/** 二、 then 五、. A number that starts again at 1 opens a new section. */
function flagJumps(blocks: readonly Block[], lineOf: (block: Block) => number): readonly Flag[] {
  const last = new Map<string, number>()
  const flags: Flag[] = []
  for (const block of blocks) {
    const isHead =
      block.kind === 'heading' || (block.kind === 'paragraph' && block.lead !== undefined)
    const mark = readHeadingMark(block.text)
    if (mark?.ordinal === undefined || mark.kind === 'clause') continue
    const before = last.get(mark.kind)
    // A number without a head counts, and is not reported: it may be an amount.
    if (isHead && before !== undefined && mark.ordinal !== 1 && mark.ordinal !== before + 1)
      flags.push({ kind: 'number-jump', text: block.text.slice(0, 12), line: lineOf(block) })
    last.set(
      mark.kind,
      mark.kind === 'han-bracket' ? countInside(block.text, mark.ordinal) : mark.ordinal,
    )
    if (block.kind === 'heading' && mark.kind === 'han') last.delete('han-bracket')
  }
  return flags
}
