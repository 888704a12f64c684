import type { HantStandard } from '../report/script.ts'
import { type LayerTable, makeLayer, toLayerTable } from './layer.ts'
import { lexiconPairs, lexiconWords } from './lexicon/lexicon-pairs.ts'
import { makeConversionTable } from './make-conversion-table.ts'
import { type ConversionTarget, openccConfig, readGroup } from './opencc-dictionaries.ts'
import { makeSegmenterTable } from './segmenter/segmenter-table.ts'
import { WORD_LIST } from './segmenter/word-list.ts'
import type { Tables } from './tables.ts'

/**
 * Makes the tables of a standard of opencc-js's dictionaries and the list of words. Takes about a third of a
 * second, and importing this file loads the dictionaries: keep what it makes.
 */
export function buildTables(standard: HantStandard): Tables {
  const back = openccConfig('hans', standard)
  return {
    standard,
    toHant: makeConversionTable(openccConfig(standard, standard)),
    toHans: makeConversionTable(back),
    lexicon: { toHant: makeLexicon(standard), toHans: makeLexicon('hans') },
    segmenter: makeSegmenterTable(
      WORD_LIST,
      back.conversionChain.flatMap((group) => [...readGroup(group)]),
      lexiconWords(),
    ),
  }
}

function makeLexicon(to: ConversionTarget): LayerTable {
  return toLayerTable(makeLayer(lexiconPairs(to), 'lexicon'))
}
