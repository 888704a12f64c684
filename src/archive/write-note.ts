import type { Script } from '../report/script.ts'

/** A part of a note: converted, or kept in the archive's own script. */
interface NotePiece {
  readonly text: string
  readonly script: Script
}

export type Note = readonly NotePiece[]

const MENTION = /(?<=[“「])[^“”「」]+(?=[”」])/g

/**
 * A maintainer's note in the other script. Words in quotation marks are kept: a note such as “后”不是“後” speaks of
 * the characters themselves, and converted it would say that 後 is not 後.
 *
 * @param convert keeps the number of code points, as every conversion does.
 * @example writeNote('不作“嶽”，简体', { from: 'Hans', to: 'Hant', convert })
 *   // => [{ text: '不作「', script: 'Hant' }, { text: '嶽', script: 'Hans' }, { text: '」，簡體', script: 'Hant' }]
 */
export function writeNote(
  note: string,
  {
    from,
    to,
    convert,
  }: { readonly from: Script; readonly to: Script; readonly convert: (text: string) => string },
): Note {
  const converted = [...convert(note)]
  const pieces: NotePiece[] = []
  const take = (text: string, script: Script): void => {
    if (text !== '') pieces.push({ text, script })
  }
  let at = 0
  let end = 0
  for (const { 0: mention, index } of note.matchAll(MENTION)) {
    const between = [...note.slice(end, index)].length
    take(converted.slice(at, at + between).join(''), to)
    take(mention, from)
    at += between + [...mention].length
    end = index + mention.length
  }
  take(converted.slice(at).join(''), to)
  return pieces
}
