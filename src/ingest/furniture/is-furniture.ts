import { FURNITURE, type FurnitureName } from './rules.ts'

type Row = (typeof FURNITURE)[number]

export type Zone = 'head' | 'tail' | 'inside'

/** No furniture is longer; longer lines are never looked at. */
const LONGEST = 400
/** The number of a page is beside a name, at most. */
const LONGEST_INSIDE = 130
const MARKS = /[\s\p{P}\p{S}]/gu

/** The name of the rule that knows a whole line as furniture of a zone: above the text, below it or inside it. */
export function findFurnitureRule(line: string, zone: Zone): FurnitureName | undefined {
  if (line.length > LONGEST || (zone === 'inside' && line.length > LONGEST_INSIDE)) return undefined
  const whole = WHOLE[zone].find((rule) => rule.line?.test(line) === true)
  return whole?.name ?? (zone === 'inside' ? undefined : findWordRule(line, zone))
}

const WHOLE: Readonly<Record<Zone, readonly Row[]>> = {
  head: toWhole('head'),
  tail: toWhole('tail'),
  inside: FURNITURE.filter(({ line, zone }) => line !== undefined && zone === 'anywhere'),
}
type Outside = Exclude<Zone, 'inside'>
const WORDS: Readonly<Record<Outside, RegExp>> = {
  head: toPattern('head'),
  tail: toPattern('tail'),
}
/** A line made of words begins with one, or with marks and one: most lines fail here at once. */
const BEGINNINGS: Readonly<Record<Outside, RegExp>> = {
  head: new RegExp(String.raw`^[\s\p{P}\p{S}]*?(?:${WORDS.head.source})`, 'u'),
  tail: new RegExp(String.raw`^[\s\p{P}\p{S}]*?(?:${WORDS.tail.source})`, 'u'),
}
const NAMES = FURNITURE.flatMap(({ name, words }) =>
  words === undefined ? [] : [{ name, pattern: new RegExp(words.join('|'), 'u') }],
)

/** Takes the known words off a line: if nothing but marks is left, the line was made of them. */
function findWordRule(line: string, zone: Outside): FurnitureName | undefined {
  if (!BEGINNINGS[zone].test(line)) return undefined
  let first: string | undefined
  const rest = line.replace(WORDS[zone], (word) => {
    first ??= word
    return ' '
  })
  if (first === undefined || rest.replace(MARKS, '') !== '') return undefined
  const found = first
  return NAMES.find(({ pattern }) => pattern.test(found))?.name
}

function toWhole(zone: Outside): readonly Row[] {
  return FURNITURE.filter(
    (rule) => rule.line !== undefined && [zone, 'both', 'anywhere'].includes(rule.zone),
  )
}

/** Longest words first, so that 返回顶部 is not read as 返回 and a rest. */
function toPattern(zone: Outside): RegExp {
  const words = FURNITURE.filter((rule) => rule.zone === zone || rule.zone === 'both')
    .flatMap(({ words }) => words ?? [])
    .toSorted((a, b) => b.length - a.length)
  return new RegExp(words.join('|'), 'gu')
}
