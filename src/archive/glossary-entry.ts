/** A line of `content/glossary.tsv`: simplified ⇥ hant ⇥ tw ⇥ hk ⇥ note ⇥ source. */
export interface GlossaryEntry {
  readonly simplified: string
  /** In OpenCC's standard form; `tw` and `hk` fall back to it. */
  readonly hant: string
  readonly tw?: string
  readonly hk?: string
  readonly note?: string
  readonly source?: string
}
