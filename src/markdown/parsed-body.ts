/**
 * The body of a report, read once for both scripts. Plain data: everything that does not depend on the
 * script is markup already, and text waits with the places where markup goes in.
 */
export interface ParsedBody {
  readonly parts: readonly BodyPart[]
  readonly paragraphCount: number
}

export type BodyPart = MarkupPart | HeadingPart | ParagraphPart | FigurePart | TablePart | CodePart

/** Markup that is the same in both scripts: `<ul>`, `</blockquote>`, `<div lang="zh-Hant">`. */
interface MarkupPart {
  readonly kind: 'markup'
  readonly markup: string
  /** 1 where it opens an element, -1 where it closes one. */
  readonly nesting: 1 | 0 | -1
}

interface Located {
  readonly id: string
  /** Ids that it had before its words were changed. */
  readonly aliases?: readonly string[]
  /** The id of the heading it is under. */
  readonly section?: string
}

export interface HeadingPart extends Located {
  readonly kind: 'heading'
  /** 2 to 6, no level left out. */
  readonly level: number
  readonly text: ParsedText
}

export interface ParagraphPart extends Located {
  readonly kind: 'paragraph'
  readonly number: number
  /** A run-in head opens it. */
  readonly isLead: boolean
  /** An item of a tight list carries the id itself and is closed elsewhere. */
  readonly isItem: boolean
  /** An office or a day below a text: they sign it. */
  readonly isSignature?: boolean
  /** What precedes the item of an ordered list that it opens: `2021.` */
  readonly marker?: string
  readonly text: ParsedText
  /** Its line in the contents, where it has one: how far the text goes. */
  readonly contents?: { readonly level: number; readonly to: number }
}

export interface FigurePart extends Located {
  readonly kind: 'figure'
  /** Where the page finds the picture; none where only the caption is left. */
  readonly source?: string
  readonly alternative?: SourceText
  readonly caption: ParsedText
}

export interface TablePart extends Located {
  readonly kind: 'table'
  readonly number: number
  /** The line that is directly above it, where that is one. */
  readonly caption?: { readonly id: string; readonly text: ParsedText }
  /** Empty where nothing names the columns. */
  readonly head: readonly (readonly TableCell[])[]
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableCell {
  readonly align?: 'left' | 'center' | 'right'
  readonly text: ParsedText
}

/** A block of code: never converted. */
interface CodePart extends Located {
  readonly kind: 'code'
  readonly text: string
}

/** A stretch of a source, in UTF-16 units, and what an override has for it in the other script. */
export interface DecidedStretch {
  readonly from: number
  readonly to: number
  /** The same number of code points as the stretch. An empty stretch is a boundary that no word reaches over. */
  readonly text: string
}

/** A text in the report's own script. */
export interface SourceText {
  /** As the Markdown has it; what is not to be converted stands as U+FFFC. */
  readonly source: string
  /** In the order of the text, not overlapping; absent where there is none. */
  readonly decided?: readonly DecidedStretch[]
  /** Shown as it is in both scripts: it is in a block `::: zh-Hant`. */
  readonly isAsIs?: true
}

/** The text of a block over all its markup, and what goes in where. */
export interface ParsedText extends SourceText {
  /** In the order of the text. */
  readonly insertions: readonly Insertion[]
  readonly notes: readonly EditorNote[]
}

/** Something at a place of the text, in UTF-16 units of `source`. */
export type Insertion = { readonly at: number } & (
  | { readonly kind: 'markup'; readonly markup: string }
  /** Markup for Traditional pages only. */
  | { readonly kind: 'hant'; readonly markup: string }
  /** Stands for one U+FFFC of the source: its markup, and its text for search. */
  | { readonly kind: 'object'; readonly markup: string; readonly text: string }
  /** A start tag with a text in an attribute, to be converted by itself. */
  | {
      readonly kind: 'attribute'
      readonly before: string
      readonly value: SourceText
      readonly after: string
      readonly isObject: boolean
    }
  /** Opens the stretch of signs that stand for lost characters. */
  | { readonly kind: 'gap'; readonly count: number }
  | { readonly kind: 'call'; readonly number: number }
)

export interface EditorNote {
  readonly number: number
  readonly comment: SourceText
}
