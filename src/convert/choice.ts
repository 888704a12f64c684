/** Which layer decided a place, the strongest first. */
export type ConversionLayer =
  | 'inline'
  | 'report'
  | 'agency'
  | 'name'
  | 'glossary'
  | 'person'
  | 'lexicon'
  | 'boundary'
  | 'phrase'
  | 'character'

/**
 * What speaks against a choice: `character`, that one by one another character would be here; `segmenter`, that the
 * word that decided cuts words of the clause; `rare`, that hardly anybody uses that word; `alone`, that a character of
 * several senses is among the words with none of its own.
 */
export type Doubt = 'character' | 'segmenter' | 'rare' | 'alone'

/** One place where a one-to-many character was decided. */
export interface Choice {
  /** UTF-16 offset in the source text. */
  readonly at: number
  /** The one source character. */
  readonly source: string
  /** The one result character. */
  readonly result: string
  readonly layer: ConversionLayer
  /** The word of the layer that decided, as the source has it: 民生, 干货; the character itself for `character`. */
  readonly word: string
  /** Other results that the dictionaries know for this character, the most usual first; may be empty. */
  readonly others: string
  readonly doubts: readonly Doubt[]
}

/**
 * A stretch of a text, in UTF-16 offsets, that is decided before any layer: by an inline override. `text` has
 * as many code points as the stretch. An empty stretch is a boundary that no word reaches over.
 */
export interface DecidedStretch {
  readonly from: number
  readonly to: number
  readonly text: string
  /** An address in the text: nobody's choice. */
  readonly isAddress?: boolean
}

/** A conversion with its reasons: `choices` in the order of the text. */
export interface Explanation {
  readonly text: string
  readonly choices: readonly Choice[]
}
