import type { Block } from '../../ingest/ingest-result.ts'
import { findHunks } from '../../markdown/merge/find-hunks.ts'
import type { TextBlock } from '../../markdown/rendered-body.ts'
import { widenPunctuation } from '../../text/width.ts'
import { idToKey, toBlockKey } from './block-keys.ts'
import type { CleaningBlock } from './cleaning-record.ts'

/** Blocks of a draft and what is in the report for them. No block of the draft: a person put it in. */
export interface AlignedBlocks extends CleaningBlock {
  readonly drafted: readonly Block[]
}

/**
 * What ingest makes of a raw file today, beside what is published. Blocks with the same words are the same block wherever
 * marks differ, but are called edited; where words differ, stretches between blocks that are the same stand for one another.
 */
export function alignBlocks(
  drafted: readonly Block[],
  published: readonly TextBlock[],
): readonly AlignedBlocks[] {
  const aligned: AlignedBlocks[] = []
  const hunks = findHunks(
    drafted.map(({ text }) => toBlockKey(text)),
    published.map(({ id }) => idToKey(id)),
  )
  let at = 0
  let other = 0
  const takeSame = (until: number): void => {
    for (; at < until; at++, other++) {
      const [block, shown] = [drafted[at], published[other]]
      if (!block || !shown) continue
      const isSame = isSameKind(block, shown) && widenPunctuation(block.text) === shown.text
      aligned.push({ state: isSame ? 'same' : 'edited', ids: [shown.id], drafted: [block] })
    }
  }
  for (const { from, to, start, end } of hunks) {
    takeSame(from)
    aligned.push({
      state: start === end ? 'deleted' : 'edited',
      ids: published.slice(start, end).map(({ id }) => id),
      drafted: drafted.slice(from, to),
    })
    at = to
    other = end
  }
  takeSame(drafted.length)
  return aligned
}

/** A line above a table becomes its caption on the page. */
function isSameKind(block: Block, { id, kind }: TextBlock): boolean {
  return block.kind === kind || (block.kind === 'paragraph' && id.startsWith('k-'))
}
