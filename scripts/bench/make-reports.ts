import { makeGrowingWords } from './growing-words.ts'
import { type Material, makeRandom, otherNumbers, pick, toMaterial } from './material.ts'

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
 * Makes `count` reports out of the paragraphs of given ones: real sentences in a new order, with other numbers and
 * invented words among their own, so that no two are alike, the vocabulary grows with their number, and every part of
 * the pipeline has real work. The same input gives the same reports.
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
  const { mixInto } = makeGrowingWords(random)
  return Array.from({ length: count }, (_, i) => {
    const year = 2005 + (i % 20)
    const agency = pick(agencies, random)
    return {
      slug: `${year}-report-${String(i + 1).padStart(6, '0')}`,
      title: `${agency}${year}年工作总结（第${i + 1}号）`,
      date: `${year + 1}-0${1 + (i % 9)}-1${i % 10}`,
      agency,
      body: makeBody(material, random, mixInto),
    }
  })
}

function makeBody(
  { headings, paragraphs }: Material,
  random: () => number,
  mixInto: (text: string) => string,
): string {
  const blocks: string[] = []
  let length = 0
  while (length < LENGTH) {
    if (blocks.length % 5 === 0) blocks.push(pick(headings, random))
    const paragraph = mixInto(otherNumbers(pick(paragraphs, random), random))
    blocks.push(paragraph)
    length += paragraph.length
  }
  return `${blocks.join('\n\n')}\n`
}
