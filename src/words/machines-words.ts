/** The words about feeds and about what a site offers to programs. */
export interface MachinesWords {
  /** The link to a feed, in the foot and beside an agency's list. */
  readonly subscribe: string
  readonly subscribeAgency: string
  /** A feed's title: `{title}`. */
  readonly feedTitle: string
  /** What a program should know of the archive before all else, a line each. */
  readonly say: readonly string[]
  readonly start: string
  readonly all: string
  readonly index: string
  readonly indexSay: string
  readonly updates: string
  readonly addresses: string
  readonly agencies: string
  /** `{n}` reports. */
  readonly count: string
  readonly about: string
  /** The file of a citation: `{format}`. */
  readonly citationFile: string
}
