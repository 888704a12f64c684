/** Which folder of the content a body stands in: addresses in it count from there. */
export type BodyPlace = 'reports' | 'pages'

/** What reading a block needs from the body around it. */
export interface BlockContext {
  readonly place: BodyPlace
  /** Gives the next number for an editor's note. */
  readonly takeNote: () => number
}
