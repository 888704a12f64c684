import { makeBlockIds } from '../../markdown/dialect/block-ids.ts'

/** Of a block's words: marks, spaces, width and case count for nothing, and neither does whether it is a heading. */
export function toBlockKey(text: string): string {
  return idToKey(makeBlockIds()('p', text))
}

/** `p-z1j9kz-2` and `s-z1j9kz` are of the same words. */
export function idToKey(id: string): string {
  return id.slice(2, 8)
}
