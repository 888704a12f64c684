import { readHeadingMark } from '../lines/heading-mark.ts'
import { endsSentence, hasClauses } from '../lines/line-shape.ts'
import { isAnnex, isAnnexMark, isOfficeName, isPaperTitle, isWholeDate } from './annex.ts'
import { isSidebarHead } from './heading-levels.ts'
import type { Piece } from './piece.ts'

/** What a piece is after the end of the text that it is added to. */
export type AnnexRole =
  /** `青石镇防汛应急预案` below `附件1`, or below the signature of a notice. */
  | 'title'
  /** A line of the list that an annex is. */
  | 'item'
  /** `名词解释` */
  | 'terms'
  /** A term, and what it means. */
  | 'term'

const LIST = /(?:名单|清单|目录|一览表|名冊|清單|目錄)$/u
const TERMS =
  /^[【[（(]?(?:《[^》]{2,40}》)?(?:部分|有关|相关|若干)?(?:名词|术语|用语|名詞|術語|专有名词)(?:解释|注释|说明|释义|解釋|註釋|說明)[】\]）)]?[:：]?$|^[【[]?(?:注释|注解|附注|尾注|註釋|註解)[】\]]?[:：]?$/u
/** `（此件公开发布）` may be below the date. */
const REMARK = /^[（(][^（()）]{2,60}[）)]$/u
/** `2023515`: a date without its marks. */
const BARE_DATE = /^\d{5,8}$/u
const ITEM = 60
const TITLE = 60

/**
 * Finds the annexes of an article: titles, the items of lists and the terms that are explained. None of them heads
 * anything of the body.
 */
export function findAnnexes(pieces: readonly Piece[]): readonly (AnnexRole | undefined)[] {
  let state: 'body' | 'marked' | 'signed' | 'list' | 'terms' = 'body'
  return pieces.map((piece, i) => {
    const { text } = piece
    if (isAnnexMark(text)) state = 'marked'
    else if (isAnnex(text)) state = 'list'
    else if (isSignedDate(text, pieces[i - 1])) state = 'signed'
    else if (state !== 'marked' && TERMS.test(text) && pieces[i + 1]) {
      state = 'terms'
      return 'terms'
    } else if (state === 'marked' || state === 'signed') {
      if (state === 'signed' && REMARK.test(text)) return undefined
      const isTitle = isTitleOf(piece, state === 'marked') && pieces[i + 1] !== undefined
      state = isTitle && LIST.test(text) ? 'list' : 'body'
      return isTitle ? 'title' : undefined
    } else if (state === 'list') {
      const isSigned = isSignedDate(pieces[i + 1]?.text ?? '', piece)
      if (piece.kind === 'text' && text.length <= ITEM && !endsSentence(text) && !isSigned)
        return 'item'
      state = 'body'
    } else if (state === 'terms') {
      if (!isSidebarHead(text)) return 'term'
      state = 'body'
    }
    return undefined
  })
}

function isSignedDate(text: string, above: Piece | undefined): boolean {
  if (above === undefined || above.text.length > TITLE) return false
  if (BARE_DATE.test(text)) return isOfficeName(above.text)
  return isWholeDate(text) && !endsSentence(above.text)
}

function isTitleOf({ kind, text, isHead }: Piece, isMarked: boolean): boolean {
  if (kind !== 'text' || text.length > TITLE) return false
  if (isPaperTitle(text) || isHead === true) return true
  return isMarked && !readHeadingMark(text) && !hasClauses(text) && !/[、。：:]/u.test(text)
}
