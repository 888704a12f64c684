import type { RawLine } from '../lines/raw-line.ts'
import { isNumberedOrProse } from './is-numbered-or-prose.ts'

/** Longer than this, the words below a lost picture are a paragraph. */
const LONGEST = 40
/** `图为社区食堂开张` · `▲老街新貌` · `上图：志愿者在河边` · `柳青 摄` */
const NAMED =
  /^(?:▲|△|▼|[（(]?(?:图|上图|下图|左图|右图|題圖|题图)(?:为|：|:|[一二三四①②③④\d]{1,2}[:：])).{2,110}$/u

/** Whether a line names a picture: short and below a gap, or saying so itself. */
export function isCaption(line: RawLine, gap: number): boolean {
  if (line.text.length <= 112 && NAMED.test(line.text)) return true
  return line.blanksBefore >= gap && line.text.length <= LONGEST && !isNumberedOrProse(line.text)
}
