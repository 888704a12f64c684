import { cutWords } from '../../../src/convert/cut-words.ts'
import { SCRIPTS, type Script } from '../../../src/report/script.ts'
import { makeSeededRandom } from '../../../src/search/proof/seeded-random.ts'
import type { SearchRecord } from '../../../src/search/search-record.ts'

export interface BenchQuery {
  readonly text: string
  /** The script it was taken from. */
  readonly script: Script
}

const HAN = /^\p{Script=Han}+$/u

/** Random substrings of two to four Han characters, each once, half of them in each script as far as there are so many. */
export function sampleSubstrings(
  records: readonly SearchRecord[],
  count: number,
): readonly BenchQuery[] {
  const random = makeSeededRandom('substrings')
  const pick = (most: number): number => Math.floor(random() * most)
  return sample(count, (script) => {
    const record = records[pick(records.length)]
    const text = record?.blocks[pick(record.blocks.length)]?.text[script] ?? ''
    const at = pick(text.length)
    return text.slice(at, at + 2 + pick(3))
  })
}

/**
 * What a person might type: a word or two that follow one another in a title or a heading.
 *
 * @param longest characters of a query
 */
export function sampleWords(
  records: readonly SearchRecord[],
  count: number,
  longest: number,
): readonly BenchQuery[] {
  const random = makeSeededRandom('words')
  const pick = (most: number): number => Math.floor(random() * most)
  return sample(count, (script) => {
    const record = records[pick(records.length)]
    const lines = record
      ? [record.title, ...record.blocks.filter(({ kind }) => kind === 'heading').map(toText)]
      : []
    const words = cutWords(lines[pick(lines.length)]?.[script] ?? '')
    const at = pick(words.length)
    const text = words.slice(at, at + 1 + pick(2)).join('')
    return text.length <= longest ? text : ''
  })
}

function toText({ text }: SearchRecord['blocks'][number]): SearchRecord['title'] {
  return text
}

function sample(count: number, draw: (script: Script) => string): readonly BenchQuery[] {
  const seen = new Map<string, BenchQuery>()
  for (let tries = 0; seen.size < count && tries < count * 50; tries++) {
    const script = SCRIPTS[tries % 2] ?? 'Hans'
    const text = draw(script)
    if (text.length >= 2 && HAN.test(text) && !seen.has(text)) seen.set(text, { text, script })
  }
  return [...seen.values()]
}
