/**
 * Which of `count` groups a text belongs to, by itself alone: a new text changes one group and leaves the others. FNV-1a,
 * 32 bits.
 *
 * @example toGroup('2018-liupu-annual', 4) // => 3
 */
export function toGroup(text: string, count: number): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value % count
}
