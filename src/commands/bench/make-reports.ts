/** A Markdown file of the sample archive, cut into what a synthetic one is made of. */
interface Material {
  readonly headings: readonly string[]
  readonly paragraphs: readonly string[]
}

export interface SyntheticReport {
  readonly slug: string
  readonly title: string
  readonly date: string
  readonly agency: string
  readonly body: string
}

/** About as long as a real annual report, in code units. */
const LENGTH = 3000

/**
 * Makes `count` reports out of the paragraphs of given ones: real sentences in a new order, with other numbers, so that
 * no two are alike and every part of the pipeline has real work. The same input gives the same reports.
 *
 * @param bodies Markdown bodies.
 * @param agencies names, as `agencies.yaml` has them.
 */
export function makeReports(
  count: number,
  bodies: readonly string[],
  agencies: readonly string[],
): readonly SyntheticReport[] {
  const material = toMaterial(bodies)
  const random = makeRandom(20_231_121)
  return Array.from({ length: count }, (_, i) => {
    const year = 2005 + (i % 20)
    const agency = pick(agencies, random)
    return {
      slug: `${year}-report-${String(i + 1).padStart(6, '0')}`,
      title: `${agency}${year}年工作总结（第${i + 1}号）`,
      date: `${year + 1}-0${1 + (i % 9)}-1${i % 10}`,
      agency,
      body: makeBody(material, random),
    }
  })
}

function makeBody({ headings, paragraphs }: Material, random: () => number): string {
  const blocks: string[] = []
  let length = 0
  while (length < LENGTH) {
    if (blocks.length % 5 === 0) blocks.push(pick(headings, random))
    const paragraph = otherNumbers(pick(paragraphs, random), random)
    blocks.push(paragraph)
    length += paragraph.length
  }
  return `${blocks.join('\n\n')}\n`
}

function toMaterial(bodies: readonly string[]): Material {
  const blocks = bodies.flatMap((body) => body.split(/\n{2,}/)).map((block) => block.trim())
  return {
    headings: blocks.filter((block) => block.startsWith('## ')),
    paragraphs: blocks.filter((block) => /^[\p{L}\p{N}*]/u.test(block) && block.length > 40),
  }
}

function otherNumbers(text: string, random: () => number): string {
  return text.replace(/\d+/g, (digits) =>
    [...digits]
      .map((_, i) => String(i === 0 ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10)))
      .join(''),
  )
}

function pick<T>(list: readonly T[], random: () => number): T {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

/** xorshift32: the same numbers on every machine. */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
}
