import type { Trace } from './base-converter.ts'
import type { DecidedStretch, Explanation } from './choice.ts'
import type { Decision } from './decision.ts'
import type { Engine } from './engine.ts'
import { findDecidedWords } from './find-decided-words.ts'
import { listChoices } from './list-choices.ts'
import type { ClauseWords } from './segmenter/clause-words.ts'
import { sharedClauseWords } from './tables.ts'
import { UnitBuffer } from './unit-buffer.ts'

/** One for all texts: a new one costs more than a short text. */
const output = new UnitBuffer()

/** Converts as the converter does, and notes who decided what. */
export function explain(
  text: string,
  stretches: readonly DecidedStretch[],
  engine: Engine,
): Explanation {
  output.length = 0
  const decisions: Decision[] = []
  let at = 0
  for (const { from, to, text: decided, isAddress } of stretches) {
    explainPiece(text.slice(at, from), at, engine, output, decisions)
    output.write(decided)
    decisions.push({ from, to, layer: 'inline', isCut: isNotCut, result: decided, isAddress })
    at = to
  }
  explainPiece(text.slice(at), at, engine, output, decisions)
  const result = output.read()
  return { text: result, choices: listChoices(text, result, decisions, engine) }
}

/** @param offset where the piece begins in the text */
function explainPiece(
  piece: string,
  offset: number,
  { base, layers, writing, persons }: Engine,
  output: UnitBuffer,
  decisions: Decision[],
): void {
  let at = 0
  const whole = {}
  const explainRest = (end: number): void => {
    const trace = new PieceTrace(piece, at)
    base.write(piece, at, end, output, { ...writing, trace })
    for (const found of trace.decisions)
      decisions.push({ ...found, from: found.from + offset, to: found.to + offset })
  }
  for (const { from, to, layer, text: result } of findDecidedWords(
    piece,
    layers,
    writing.words,
    persons,
  )) {
    explainRest(from)
    output.write(result)
    const isCut =
      layer === 'lexicon' ? () => wordsFor('lexicon', whole).areCutBy(piece, from, to) : isNotCut
    decisions.push({ from: from + offset, to: to + offset, layer, isCut, result })
    at = to
  }
  explainRest(piece.length)
}

/** Notes the phrases between two decided words. */
class PieceTrace implements Trace {
  decisions: Decision[] = []
  #text: string
  #from: number
  /** By offset of the normalised text: the offset in the piece. */
  #offsets: readonly number[] | undefined

  constructor(text: string, from: number) {
    this.#text = text
    this.#from = from
  }

  phrase(from: number, to: number, result: string, isRefused: boolean): void {
    const text = this.#text
    this.decisions.push({
      from: this.#offsets?.[from] ?? from,
      to: this.#offsets?.[to] ?? to,
      layer: isRefused ? 'boundary' : 'phrase',
      isCut: isRefused ? isNotCut : () => wordsFor('phrases', this).areCutBy(text, from, to),
      result,
    })
  }

  rule(from: number, to: number, result: string): void {
    this.decisions.push({
      from: this.#offsets?.[from] ?? from,
      to: this.#offsets?.[to] ?? to,
      layer: 'lexicon',
      isCut: isNotCut,
      result,
    })
  }

  normalise(text: string): void {
    const offsets: number[] = []
    let at = this.#from
    for (const character of text) {
      for (let i = 0; i < character.length; i++) offsets.push(at)
      at += (this.#text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    }
    offsets.push(at)
    this.#offsets = offsets
    this.#text = text
    this.#from = 0
    // The conversion starts again with the normalised text.
    this.decisions = []
  }
}

const isNotCut = (): boolean => false

/** Choices are doubted in the order of the text: a clause is cut once, however many of its words are asked about. */
function wordsFor(use: 'phrases' | 'lexicon', piece: object): ClauseWords {
  const words = sharedClauseWords(use)
  words.turnTo(piece)
  return words
}
