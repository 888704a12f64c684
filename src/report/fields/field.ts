import type { Labels } from './labels.ts'

/** A field of a YAML file, as it is read and checked. */
export interface Field {
  readonly name: string
  /** What it is called in Chinese: what a maintainer may type by habit. */
  readonly label: string
  /** Other Chinese names of it that may be typed. */
  readonly alsoCalled?: readonly string[]
  /** As YAML, after `name: `. Messages show it, and it passes the check. */
  readonly example: string
  readonly isRequired?: true
  /** Code points that its text may have; 300 where it does not say. */
  readonly limit?: number
}

/**
 * What a value is. The plain ones need no word elsewhere: a field of theirs is read, written, converted, shown and exported by
 * its row alone. The others have a shape or a meaning of their own.
 */
export type FieldKind = PlainKind | OwnKind

type PlainKind = 'text' | 'number' | 'date' | 'list' | 'people' | 'choice'

type OwnKind =
  | 'title'
  | 'agency'
  | 'place'
  | 'years'
  | 'source'
  | 'dates'
  | 'slug'
  | 'pairs'
  | 'aliases'
  | 'changes'
  | 'names'

/** Labels of a catalogue record, of the line under a headline or of a table, by which ingest knows a field. */
interface CatalogueLabels {
  readonly words: readonly string[]
  /** Known without a colon too: no sentence begins with 组配分类. */
  readonly isSure?: boolean
}

/** A field of a report: a row of the table. */
export interface FieldRow {
  readonly name: string
  readonly kind: FieldKind
  /** Its one name in each script, wherever it is shown. */
  readonly labels: Labels
  readonly alsoCalled?: readonly string[]
  /** What it says, for those who read the data. */
  readonly about?: string
  readonly example: string
  readonly isRequired?: true
  /** Of a choice. */
  readonly choices?: readonly string[]
  readonly choiceLabels?: Readonly<Record<string, Labels>>
  /** Its words are converted, so each script has its own; else the value is the same for both. */
  readonly isConverted?: true
  /** Told to the build or to ingest, and published nowhere. */
  readonly isForBuild?: true
  /** Its place among the lines of the catalogue record, on the page and in books; without one it has no line there. */
  readonly record?: number
  /** Its column in CSV and SQLite; a field of words has one for each script. */
  readonly column?: string
  /** The name of its filter beside the search. */
  readonly filter?: string
  /** Tags in the head of the page: `DC.subject`, `DCTERMS.identifier`, `citation_keywords`, `article:tag`. */
  readonly tags?: readonly string[]
  /** Its property in the linked data of schema.org. */
  readonly jsonLd?: string
  readonly catalogue?: readonly CatalogueLabels[]
}

/** Rows with labels as the reader of a YAML file takes fields: what one calls them in either script may be typed. */
export function toFields(
  rows: readonly (Omit<Field, 'label'> & Pick<FieldRow, 'labels' | 'catalogue'>)[],
): readonly Field[] {
  return rows.map(({ labels, catalogue = [], alsoCalled = [], ...field }) => ({
    ...field,
    label: labels.Hans,
    alsoCalled: [labels.Hant, ...alsoCalled, ...catalogue.flatMap(({ words }) => words)],
  }))
}
