import type { BaseConverter, Trace, WriteOptions } from './base-converter.ts'
import type { Choice, ConversionLayer, DecidedStretch, Doubt, Explanation } from './choice.ts'
import { findDecidedWords } from './find-decided-words.ts'
import type { Layer } from './layer.ts'
import { sharedClauseWords } from './tables.ts'
import { UnitBuffer } from './unit-buffer.ts'

interface Engine {
  readonly base: BaseConverter
  readonly layers: readonly Layer[]
  readonly writing: WriteOptions
}

/** Where something was decided, in offsets of the source. */
interface Decision {
  readonly from: number
  readonly to: number
  readonly layer: ConversionLayer
  /** Whether the segmenter cuts the word. */
  readonly isCut: boolean
}

/** Converts as the converter does, and notes who decided what. */
export function explain(
  text: string,
  stretches: readonly DecidedStretch[],
  engine: Engine,
): Explanation {
  const { base, layers, writing } = engine
  const output = new UnitBuffer()
  const decisions: Decision[] = []
  const writePiece = (from: number, to: number): void => {
    const piece = text.slice(from, to)
    let at = 0
    const writeRest = (end: number): void => {
      const trace = new PieceTrace(piece, at, end)
      base.write(piece, at, end, output, { ...writing, trace })
      for (const found of trace.decisions)
        decisions.push({ ...found, from: found.from + from, to: found.to + from })
    }
    for (const word of findDecidedWords(piece, layers)) {
      writeRest(word.from)
      output.write(word.text)
      const isCut = word.layer === 'lexicon' && isCutIn(piece, word.from, word.to, 0, piece.length)
      decisions.push({ from: word.from + from, to: word.to + from, layer: word.layer, isCut })
      at = word.to
    }
    writeRest(piece.length)
  }
  let at = 0
  for (const stretch of stretches) {
    writePiece(at, stretch.from)
    output.write(stretch.text)
    decisions.push({ from: stretch.from, to: stretch.to, layer: 'inline', isCut: false })
    at = stretch.to
  }
  writePiece(at, text.length)
  const result = output.read()
  return { text: result, choices: listChoices(text, result, decisions, engine) }
}

/** Notes the phrases of one piece between two decided words. */
class PieceTrace implements Trace {
  decisions: Decision[] = []
  #text: string
  #from: number
  #to: number
  /** By offset of the normalised text: the offset in the piece. */
  #offsets: readonly number[] | undefined

  constructor(text: string, from: number, to: number) {
    this.#text = text
    this.#from = from
    this.#to = to
  }

  phrase(from: number, to: number, isRefused: boolean): void {
    this.decisions.push({
      from: this.#offsets?.[from] ?? from,
      to: this.#offsets?.[to] ?? to,
      layer: isRefused ? 'boundary' : 'phrase',
      isCut: !isRefused && isCutIn(this.#text, from, to, this.#from, this.#to),
    })
  }

  normalise(text: string): void {
    const offsets: number[] = []
    let at = this.#from
    for (const character of text) {
      offsets.push(at)
      if (character.length > 1) offsets.push(at)
      at += (this.#text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    }
    offsets.push(at)
    this.#offsets = offsets
    this.#text = text
    this.#from = 0
    this.#to = text.length
    this.decisions = []
  }
}

function isCutIn(text: string, from: number, to: number, first: number, last: number): boolean {
  const words = sharedClauseWords()
  words.forget()
  const isCut = words.areCutBy(text, from, to, first, last)
  words.forget()
  return isCut
}

function listChoices(
  text: string,
  result: string,
  decisions: readonly Decision[],
  { base, writing: { decided } }: Engine,
): readonly Choice[] {
  const { units } = base.table
  const variants = readVariants(base)
  const results = result[Symbol.iterator]()
  const choices: Choice[] = []
  const byPlace = layOut(decisions, text.length)
  let at = 0
  for (const source of text) {
    const character = results.next().value ?? ''
    const unit = source.charCodeAt(0)
    const usual = source.length > 1 ? source : String.fromCharCode((units[unit] ?? unit) & 0xffff)
    const known = source.length > 1 ? undefined : variants.get(unit)
    const decision = byPlace[at]
    const single = source.length > 1 ? undefined : decided?.kinds.get(unit)
    const layer =
      decision?.layer === 'phrase' || decision === undefined || decision.layer === 'boundary'
        ? decision?.layer === 'phrase'
          ? 'phrase'
          : (single ?? decision?.layer ?? 'character')
        : decision.layer
    const isOfList = layer !== 'phrase' && layer !== 'boundary' && layer !== 'character'
    if (known !== undefined || (isOfList && character !== usual)) {
      const isOfCharacter = layer === 'character' || decision === undefined || layer === single
      choices.push({
        at,
        source,
        result: character,
        layer,
        word: isOfCharacter ? source : text.slice(decision.from, decision.to),
        others: [...(known ?? usual)].filter((other) => other !== character).join(''),
        doubts: listDoubts(layer, character !== usual, decision?.isCut ?? false),
      })
    }
    at += source.length
  }
  return choices
}

/** What a person has decided is not doubted. */
function listDoubts(layer: ConversionLayer, differs: boolean, isCut: boolean): readonly Doubt[] {
  if (layer !== 'phrase' && layer !== 'lexicon') return []
  return [...(differs ? (['character'] as const) : []), ...(isCut ? (['segmenter'] as const) : [])]
}

/** By offset: what decided there. A refused phrase counts only where nothing else decides. */
function layOut(decisions: readonly Decision[], length: number): readonly (Decision | undefined)[] {
  const byPlace = new Array<Decision | undefined>(length)
  for (const decision of decisions)
    if (decision.layer === 'boundary')
      for (let i = decision.from; i < decision.to; i++) byPlace[i] ??= decision
  for (const decision of decisions)
    if (decision.layer !== 'boundary')
      for (let i = decision.from; i < decision.to; i++) byPlace[i] = decision
  return byPlace
}

const read = new WeakMap<BaseConverter, ReadonlyMap<number, string>>()

function readVariants(base: BaseConverter): ReadonlyMap<number, string> {
  const known = read.get(base)
  if (known) return known
  const variants = new Map<number, string>()
  let results = ''
  let unit = 0
  for (const code of base.table.variants) {
    if (unit === 0) unit = code
    else if (code !== 10) results += String.fromCharCode(code)
    else {
      variants.set(unit, results)
      unit = 0
      results = ''
    }
  }
  read.set(base, variants)
  return variants
}
