import { hasClauses, isPlainHead } from '../lines/line-shape.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { isNumberedOrProse } from './is-numbered-or-prose.ts'

/** Longer than this, the words below a lost picture are a paragraph. */
const LONGEST = 40
/** `图为社区食堂开张` · `▲老街新貌` · `上图：志愿者在河边` · `柳青 摄` */
const NAMED =
  /^(?:▲|△|▼|[（(]?(?:图|上图|下图|左图|右图|題圖|题图)(?:为|：|:|[一二三四①②③④\d]{1,2}[:：])).{2,110}$/u

/**
 * Whether a line names a picture: short and below a gap, or saying so itself. A sentence that the next line
 * (`next`, where it is known) goes on with at once is prose that stands below the gap of a picture.
 */
export function isCaption(line: RawLine, gap: number, next?: RawLine): boolean {
  if (line.text.length <= 112 && NAMED.test(line.text)) return true
  if (line.blanksBefore < gap || line.text.length > LONGEST || isNumberedOrProse(line.text))
    return false
  return !(next?.blanksBefore === 0 && hasClauses(line.text) && !isPlainHead(line.text))
}
