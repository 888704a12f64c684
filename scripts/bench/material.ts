/** The Markdown of the sample archive, cut into what synthetic texts are made of. */
export interface Material {
  readonly headings: readonly string[]
  readonly paragraphs: readonly string[]
}

/** Cuts Markdown bodies into headings and paragraphs. */
export function toMaterial(bodies: readonly string[]): Material {
  const blocks = bodies.flatMap((body) => body.split(/\n{2,}/)).map((block) => block.trim())
  return {
    headings: blocks.filter((block) => block.startsWith('## ')),
    paragraphs: blocks.filter((block) => /^[\p{L}\p{N}*]/u.test(block) && block.length > 40),
  }
}

/** The same text with other digits, so that no two are alike. */
export function otherNumbers(text: string, random: () => number): string {
  return text.replace(/\d+/g, (digits) =>
    [...digits]
      .map((_, i) => String(i === 0 ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10)))
      .join(''),
  )
}

/** One of a list that is not empty. */
export function pick<T>(list: readonly T[], random: () => number): T {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

/** xorshift32: the same numbers on every machine. */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
}
