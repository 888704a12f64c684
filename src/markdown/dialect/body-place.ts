import type { HantStandard, Script } from '../../report/script.ts'

/** Which folder of the content a body is in: addresses in it count from there. */
export type BodyPlace = 'reports' | 'pages'

/** @param file from the content folder: `pages/about.md` */
export function toBodyPlace(file: string): BodyPlace {
  return file.startsWith('pages/') ? 'pages' : 'reports'
}

/** What reading a block needs from the body around it. */
export interface BlockContext {
  readonly place: BodyPlace
  /** Which script the text is written in: inside `::: zh-Hant` that one. */
  readonly script: Script
  readonly hantStandard: HantStandard
  /** Whether the text is shown as it is in both scripts. */
  readonly isAsIs: boolean
  /** Gives the next number for an editor's note. */
  readonly takeNote: () => number
}
