import type { Choice, ConversionLayer } from './choice.ts'
import type { Decision } from './decision.ts'
import type { Engine } from './engine.ts'
import { readVariants } from './read-variants.ts'
import { listDoubts } from './second-opinions.ts'
import { sharedClauseWords } from './tables.ts'

/** A choice for every character that has more than one result, or that a list gives another than the dictionaries. */
export function listChoices(
  text: string,
  result: string,
  decisions: readonly Decision[],
  { base, writing }: Engine,
): readonly Choice[] {
  const { decided } = writing
  const words = writing.words && sharedClauseWords('doubts')
  words?.forget()
  const variants = readVariants(base.table)
  const { units } = base.table
  const results = result[Symbol.iterator]()
  const byPlace = layOut(decisions, text.length)
  const refused = layOutRefused(decisions, text.length)
  const choices: Choice[] = []
  let at = 0
  for (const source of text) {
    const place = at
    at += source.length
    const character = results.next().value ?? ''
    const unit = source.length > 1 ? -1 : source.charCodeAt(0)
    const known = variants.get(unit)
    // Most characters are nobody's choice.
    const isPlain = known === undefined && !byPlace[place] && !refused[place]
    if (isPlain && !decided?.kinds.has(unit)) continue
    const usual = unit < 0 ? source : String.fromCharCode((units[unit] ?? unit) & 0xffff)
    const decision = toDecision(byPlace[place], refused[place], character, place)
    if (decision?.isAddress) continue
    const single = decision === undefined ? decided?.kinds.get(unit) : undefined
    const layer = decision?.layer ?? single ?? 'character'
    if (known === undefined && (character === usual || OF_DICTIONARIES.has(layer))) continue
    choices.push({
      at: place,
      source,
      result: character,
      layer,
      word: decision ? text.slice(decision.from, decision.to) : source,
      others: [...(known ?? usual)].filter((other) => other !== character).join(''),
      doubts: listDoubts({ text, at: place, layer, differs: character !== usual, decision }, words),
    })
  }
  return choices
}

const OF_DICTIONARIES: ReadonlySet<ConversionLayer> = new Set(['phrase', 'boundary', 'character'])

/** That a phrase was refused decided a place where it would have made another character of it. */
function toDecision(
  taken: Decision | undefined,
  refused: Decision | undefined,
  result: string,
  place: number,
): Decision | undefined {
  if (!refused || (taken && taken.layer !== 'phrase')) return taken
  return refused.result[place - refused.from] === result ? taken : refused
}

type ByPlace = readonly (Decision | undefined)[]

function layOut(decisions: readonly Decision[], length: number): ByPlace {
  const byPlace = new Array<Decision | undefined>(length)
  for (const decision of decisions)
    if (decision.layer !== 'boundary') byPlace.fill(decision, decision.from, decision.to)
  return byPlace
}

/** Of refused phrases at one place the first counts: the dictionaries would have taken it. */
function layOutRefused(decisions: readonly Decision[], length: number): ByPlace {
  const byPlace = new Array<Decision | undefined>(length)
  for (const decision of decisions)
    if (decision.layer === 'boundary')
      for (let i = decision.from; i < decision.to; i++) byPlace[i] ??= decision
  return byPlace
}
