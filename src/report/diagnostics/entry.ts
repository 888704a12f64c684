/** The words of one code: `{name}` stands for a parameter. What it says, and what to do about it. */
export interface DiagnosticWords {
  readonly message: string
  readonly hint?: string
}

/** What the catalogue has of one code: how bad it is, and its words in each language. */
export interface DiagnosticEntry {
  readonly severity: 'error' | 'warning' | 'note'
  readonly en: DiagnosticWords
  readonly zh: DiagnosticWords
}
