import { readHeadingMark } from '../lines/heading-mark.ts'
import { hasClauses, isPlainHead } from '../lines/line-shape.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { isNumberedOrProse } from './is-numbered-or-prose.ts'

/** Longer than this, the words below a lost picture are a paragraph. */
const LONGEST = 40
/** `图为社区食堂开张` · `▲老街新貌` · `上图：志愿者在河边` · `柳青 摄` */
const NAMED =
  /^(?:▲|△|▼|[（(]?(?:图|上图|下图|左图|右图|題圖|题图)(?:为|：|:|[一二三四①②③④\d]{1,2}[:：])).{2,110}$/u
/** `老街上，师傅正在打年糕。` `老石匠(右)和徒弟`: what is seen on a picture, a sentence or not. */
const SHOWN =
  /正在|正忙着|[(（](?:左|右|中|前|后)[一二三四]?(?:排)?[)）]|[(（]?(?:摄|摄影|供图)[)）]?[。.]?$/u
/** `修缮后的石桥横跨小河,桥拱倒映水中` */
const ONE_COMMA = /^[^\p{P}]{4,14}[,，][^\p{P}]{3,12}$/u

/**
 * Whether a line names a picture: short and below a gap, or saying so itself. A sentence that the next line
 * (`next`, where it is known) goes on with at once is prose that stands below the gap of a picture.
 */
export function isCaption(line: RawLine, gap: number, next?: RawLine): boolean {
  if (line.text.length <= 112 && NAMED.test(line.text)) return true
  if (line.blanksBefore < gap || line.text.length > LONGEST) return false
  if (SHOWN.test(line.text) && !/[“”]/u.test(line.text) && !readHeadingMark(line.text)) return true
  if (isNumberedOrProse(line.text)) return false
  if (ONE_COMMA.test(line.text)) return true
  return !(next?.blanksBefore === 0 && hasClauses(line.text) && !isPlainHead(line.text))
}
