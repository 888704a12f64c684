import type { DecidedStretch, ParsedBody, ParsedText, SourceText } from './parsed-body.ts'

/** A text of a body that is converted by itself. */
export interface BodyText {
  /** The id of its block: `p-z1j9kz`; of the note `n1`. */
  readonly id: string
  readonly kind: 'heading' | 'paragraph' | 'caption' | 'cell' | 'alternative' | 'title' | 'note'
  readonly source: string
  readonly decided: readonly DecidedStretch[]
}

/**
 * The texts of a body that the renderer converts, in its order: each as a whole, what stands as it is left out.
 * Titles of links and the words for pictures in a sentence come after their block, notes after those.
 */
export function readTexts({ parts }: ParsedBody): readonly BodyText[] {
  const texts: BodyText[] = []
  const add = (
    id: string,
    kind: BodyText['kind'],
    { source, decided = [], isAsIs }: SourceText,
  ): void => {
    if (source !== '' && !isAsIs) texts.push({ id, kind, source, decided })
  }
  const addBlock = (id: string, kind: BodyText['kind'], blocks: readonly ParsedText[]): void => {
    for (const block of blocks) {
      add(id, kind, block)
      for (const insertion of block.insertions)
        if (insertion.kind === 'attribute')
          add(id, insertion.isObject ? 'alternative' : 'title', insertion.value)
    }
    for (const { number, comment } of blocks.flatMap(({ notes }) => notes))
      add(`n${number}`, 'note', comment)
  }
  for (const part of parts) {
    switch (part.kind) {
      case 'heading':
      case 'paragraph':
        addBlock(part.id, part.kind, [part.text])
        break
      case 'figure':
        addBlock(part.id, 'caption', [part.caption])
        if (part.alternative) add(part.id, 'alternative', part.alternative)
        break
      case 'table': {
        if (part.caption) addBlock(part.caption.id, 'caption', [part.caption.text])
        const cells = [...part.head, ...part.rows].flat()
        addBlock(
          part.id,
          'cell',
          cells.map(({ text }) => text),
        )
        break
      }
      case 'code':
      case 'markup':
        break
      default:
        part satisfies never
    }
  }
  return texts
}
