import type { HantStandard } from '../report/script.ts'
import { BaseConverter } from './base-converter.ts'
import { compileRules } from './context-rule.ts'
import type { ConversionTable } from './conversion-table.ts'
import { fromLayerTable, type Layer, type LayerTable } from './layer.ts'
import { lexiconRules } from './lexicon/lexicon-rules.ts'
import type { ConversionTarget } from './opencc-dictionaries.ts'
import { ClauseWords } from './segmenter/clause-words.ts'
import { Segmenter } from './segmenter/segmenter.ts'
import type { SegmenterTable } from './segmenter/segmenter-table.ts'

/**
 * All that a regional standard needs, for both directions. Plain data: made once (`buildTables`), kept in a file
 * or handed to another thread, and taken into use with `useTables`.
 */
export interface Tables {
  readonly standard: HantStandard
  readonly toHant: ConversionTable
  readonly toHans: ConversionTable
  /** The shipped lexicon, for each direction. */
  readonly lexicon: { readonly toHant: LayerTable; readonly toHans: LayerTable }
  readonly segmenter: SegmenterTable
}

const lexicons = new Map<string, Layer>()
const bases = new Map<string, BaseConverter>()
let segmenter: Shared | undefined

interface Shared {
  readonly cutter: Segmenter
  /** Of the converters, and of those who explain what a converter did: each walks its own way through a text. */
  readonly words: Readonly<
    Record<'converting' | 'persons' | 'doubts' | 'phrases' | 'lexicon', ClauseWords>
  >
}

/** Does nothing where tables of the same standard are in use already. */
export function useTables({ standard, toHant, toHans, lexicon, segmenter: table }: Tables): void {
  if (hasTables(standard)) return
  bases.set(toKey(standard, standard), new BaseConverter(toHant))
  bases.set(toKey('hans', standard), new BaseConverter(toHans))
  lexicons.set(
    toKey(standard, standard),
    fromLayerTable(lexicon.toHant, 'lexicon', compileRules(lexiconRules(standard))),
  )
  lexicons.set(
    toKey('hans', standard),
    fromLayerTable(lexicon.toHans, 'lexicon', compileRules(lexiconRules('hans'))),
  )
  segmenter ??= {
    cutter: new Segmenter(table),
    words: {
      converting: new ClauseWords(table),
      persons: new ClauseWords(table),
      doubts: new ClauseWords(table),
      phrases: new ClauseWords(table),
      lexicon: new ClauseWords(table),
    },
  }
}

export function hasTables(standard: HantStandard): boolean {
  return bases.has(toKey('hans', standard))
}

/** @throws where the tables of the standard are not in use: whoever makes converters prepares them first */
export function baseFor(to: ConversionTarget, from: HantStandard): BaseConverter {
  const base = bases.get(toKey(to, from))
  if (!base) throw new Error(`The conversion tables for ${to} are not there: prepare them first.`)
  return base
}

/** The shipped lexicon as a layer. Throws as `baseFor` does. */
export function lexiconFor(to: ConversionTarget, from: HantStandard): Layer {
  const layer = lexicons.get(toKey(to, from))
  if (!layer) throw new Error(`The lexicon for ${to} is not there: prepare the tables first.`)
  return layer
}

/** The same for all standards. Throws as `baseFor` does. */
export function sharedSegmenter(): Segmenter {
  return shared().cutter
}

export function sharedClauseWords(use: keyof Shared['words']): ClauseWords {
  return shared().words[use]
}

function shared(): Shared {
  if (!segmenter) throw new Error('The list of words is not there: prepare the tables first.')
  return segmenter
}

function toKey(to: ConversionTarget, from: HantStandard): string {
  return to === 'hans' ? `${from}-hans` : to
}
