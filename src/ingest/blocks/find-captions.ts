import { readHeadingMark } from '../lines/heading-mark.ts'
import { hasClauses, isPlainHead } from '../lines/line-shape.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { isAnnex, isAnnexMark, isOfficeName, isPaperTitle, isWholeDate } from './annex.ts'
import { isFormula } from './is-formula.ts'
import { isNumberedOrProse } from './is-numbered-or-prose.ts'

/** Longer than this, the words below a lost picture are a paragraph. */
const LONGEST = 40
/** `图为社区食堂开张` · `▲老街新貌` · `上图：志愿者在河边` · `柳青 摄` */
const NAMED =
  /^(?:▲|△|▼|[（(]?(?:图|上图|下图|左图|右图|題圖|题图)(?:为|：|:|[一二三四①②③④\d]{1,2}[:：])).{2,110}$/u
/** `居民在驿站看书。 柳青 摄` */
const SIGNED = /^[^。]{4,80}。[\s　]{1,3}\p{sc=Han}{2,4}[\s　]{0,2}(?:摄|摄影|攝|攝影|供图|供圖)$/u
function isSignedPhoto(text: string): boolean {
  return /[摄攝影图圖]/u.test(text.slice(-1)) && SIGNED.test(text)
}

/** `图1：全镇历年收入` `表2：各村户数` `图3 全镇历年户数` */
const COUNTED =
  /^(?:(?!附件|第|项)\p{sc=Han}{1,2}\s?\d{1,2}[:：]|[图圖]\s?\d{1,2}[\s　]{1,4})[^。；;]{4,56}[^。；;，,、：:]$/u
/** What closes a text is below empty lines as well, and is no picture's. */
const SECTION = /^(?:结语|结束语|前言|引言|附则|总则|附录|概述|結語|前言|附錄|總結)$/u
/** `老街上，师傅正在打年糕。` `老石匠(右)和徒弟`: what is seen on a picture, a sentence or not. */
const SHOWN =
  /正在|正忙着|[(（](?:左|右|中|前|后)[一二三四]?(?:排)?[)）]|[(（]?(?:摄|摄影|供图)[)）]?[。.]?$/u
/** `修缮后的石桥横跨小河,桥拱倒映水中` */
const ONE_COMMA = /^[^\p{P}]{4,14}[,，][^\p{P}]{3,12}$/u

/**
 * Whether a line names a picture: short and below a gap, or saying so itself. A sentence that the next line
 * (`next`, where it is known) goes on with at once is prose that is below the gap of a picture.
 */
export function isCaption(line: RawLine, gap: number, next?: RawLine, above?: RawLine): boolean {
  if (
    line.text.length <= 112 &&
    (NAMED.test(line.text) || COUNTED.test(line.text) || isSignedPhoto(line.text))
  )
    return true
  if (line.blanksBefore < gap || line.text.length > LONGEST) return false
  if (SHOWN.test(line.text) && !/[“”]/u.test(line.text) && !readHeadingMark(line.text)) return true
  if (isNumberedOrProse(line.text) || closesText(line.text, next, above)) return false
  if (ONE_COMMA.test(line.text)) return true
  return !(next?.blanksBefore === 0 && hasClauses(line.text) && !isPlainHead(line.text))
}

/** A signature and its date, an annex and its title: they are below empty lines of their own. */
function closesText(text: string, next: RawLine | undefined, above: RawLine | undefined): boolean {
  return (
    isWholeDate(text) ||
    isAnnexMark(text) ||
    isAnnex(text) ||
    isFormula(text) ||
    (isPaperTitle(text) &&
      above !== undefined &&
      (isWholeDate(above.text) || isAnnexMark(above.text) || /[)）]$/u.test(above.text))) ||
    SECTION.test(text) ||
    (next !== undefined && isOfficeName(text) && isPaperTitle(next.text)) ||
    (next !== undefined && isWholeDate(next.text))
  )
}
