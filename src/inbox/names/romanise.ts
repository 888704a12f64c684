import { OutputFormat, pinyin, polyphonic, segment } from 'pinyin-pro'
import { NAME_READINGS, SETTLED } from './readings.ts'

/** A name in Latin letters, as a person in China would type it, without tones. */
export interface Romanised {
  readonly syllables: readonly string[]
  /** Characters that may be read otherwise, each with its readings: nothing decides between them. */
  readonly unsure: readonly { readonly character: string; readonly readings: readonly string[] }[]
}

const LONGEST_NAME = Math.max(...Object.keys(NAME_READINGS).map((name) => name.length))

/**
 * Reads a name of a place or a body. What is no Han and no Latin letter or digit is left out.
 *
 * @example romanise('乐清市') // => { syllables: ['yue', 'qing', 'shi'], unsure: [] }
 */
export function romanise(name: string): Romanised {
  const syllables: string[] = []
  const unsure: { character: string; readings: readonly string[] }[] = []
  const add = (reading: string): void =>
    void syllables.push(
      ...reading
        .toLowerCase()
        .replaceAll('ü', 'v')
        .split(/[^a-z0-9]+/)
        .filter(Boolean),
    )
  for (const { text, reading } of cut(name)) {
    if (reading !== undefined) add(reading)
    // A word of the dictionary has one reading.
    else if ([...text].length > 1) add(read(text))
    else if (/\p{Script=Han}/u.test(text)) {
      add(read(text))
      const readings = SETTLED.has(text) ? [] : listReadings(text)
      if (readings.length > 1) unsure.push({ character: text, readings })
    } else if (/^[a-z0-9]$/i.test(text)) add(text)
  }
  return { syllables, unsure }
}

interface Piece {
  readonly text: string
  readonly reading?: string | undefined
}

/** Names of the own table first, the longest ones; words of the dictionary in what is between. */
function* cut(name: string): Generator<Piece> {
  let between = ''
  for (let at = 0; at < name.length; ) {
    const known = findKnown(name, at)
    if (known === undefined) {
      between += name[at++] ?? ''
      continue
    }
    yield* cutWords(between)
    between = ''
    yield { text: known, reading: NAME_READINGS[known] }
    at += known.length
  }
  yield* cutWords(between)
}

function* cutWords(text: string): Generator<Piece> {
  if (text === '') return
  for (const { origin } of segment(text, { format: OutputFormat.AllSegment }))
    yield { text: origin }
}

/** A single character of the table gives way to a word of the dictionary: 社会, 行长. */
function findKnown(name: string, at: number): string | undefined {
  for (let length = LONGEST_NAME; length > 0; length--) {
    const known = name.slice(at, at + length)
    if (known.length === length && Object.hasOwn(NAME_READINGS, known)) return known
  }
  return undefined
}

function read(text: string): string {
  return pinyin(text, { toneType: 'none', v: true })
}

function listReadings(character: string): readonly string[] {
  const [readings = []] = polyphonic(character, { toneType: 'none', type: 'array' })
  return [...new Set(readings.map((reading) => reading.replaceAll('ü', 'v')))]
}
