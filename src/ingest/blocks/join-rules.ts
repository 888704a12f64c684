import { isProse } from '../lines/find-body.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import {
  endsSentence,
  findOpenBracket,
  hasClauses,
  isCouplet,
  isPageNumber,
  isPlainHead,
  isPostMark,
  readNumberedHead,
} from '../lines/line-shape.ts'
import { readByline } from '../masthead/read-byline.ts'
import { isOfficeName, isPaperTitle } from './annex.ts'
import { isFullLine, isStartLine } from './find-wrap.ts'
import { isFormula } from './is-formula.ts'
import { type JoinRow, readJoinRow } from './join-row.ts'
import {
  closingMark,
  comma,
  cutName,
  cutYear,
  dateline,
  documentName,
  isNumbered,
  opener,
  openWord,
  speech,
} from './join-rows.ts'
import {
  DOUBTFUL_END,
  DOUBTFUL_JOIN,
  END,
  JOIN,
  type JoinRule,
  type LineBreak,
  type Verdict,
} from './join-rule.ts'
import { commaHead, runInHead, topicSentence } from './join-run-ins.ts'

/** Fewer characters than this on the left are a poor witness. */
const SHORT_LEFT = 12
/** Lines cut at a fixed width go on, even after a 。, unless a number or an indent begins the next. */
const hardWrap: JoinRule = {
  name: 'hard-wrap',
  decide: ({ last, next, text, wrap }) => {
    if (!wrap || !isFullLine(last, wrap)) return undefined
    if (isNumbered(next.text) || isStartLine(next, wrap)) return undefined
    if (readByline(next.text)) return undefined
    return endsSentence(text) && !wrap.indents ? DOUBTFUL_JOIN : JOIN
  },
}

/** `二、2022年工作打算` ends, whatever follows. A couplet ends only above a full paragraph. */
const head: JoinRule = {
  name: 'head',
  decide: ({ text, lineCount, last, next, wrap, habits }) => {
    if (lineCount > 1 || (wrap && isFullLine(last, wrap))) return undefined
    if (habits.standing.has(last.number) || isFormula(text)) return END
    if (isPageNumber(text) || isPostMark(text)) return END
    if (readNumberedHead(text) || readByline(text)) return END
    if (!isPlainHead(text)) return undefined
    if (!isCouplet(text) || !hasClauses(text)) return END
    return isProse(next.text) || isNumbered(next.text) ? DOUBTFUL_END : undefined
  },
}

/** `…推出“一网` / `通办”服务` */
const openBracket: JoinRule = {
  name: 'open-bracket',
  decide: ({ text, next }) => {
    if (readNumberedHead(next.text)) return undefined
    const closing = findOpenBracket(text)
    if (closing === undefined) return undefined
    // A quotation of several paragraphs opens each again; a slip of the pen never closes, or far away.
    const first = /[“”‘’「」『』()（）《》【】]/u.exec(next.text.slice(0, 400))?.[0]
    const isClosed = endsSentence(text)
      ? first === closing
      : next.text.slice(0, 400).includes(closing)
    return isClosed ? DOUBTFUL_JOIN : undefined
  },
}

/** `…建成冷库2座。（责任单位：农业办）` */
const REMARK_END = /[。！？][(（][^()（）。]{1,48}[)）]$/u

/** `居民在驿站看书。 柳青 摄` */
const PHOTO_END = /[。！？][\s　]{1,3}\p{sc=Han}{2,4}[\s　]{0,2}(?:摄|摄影|攝|攝影|供图|供圖)$/u
/** `（联系人：柳青）` / `（此件公开发布）` */
const NOTE = /^[（(][^（）()]{2,100}[)）]$/u

/** `青石市柳浦镇` / `防汛应急预案`: the title of a paper in two lines. */
const paperTitle: JoinRule = {
  name: 'paper-title',
  decide: ({ text, lineCount, next }) => {
    if (
      lineCount === 1 &&
      isOfficeName(text) &&
      isPaperTitle(next.text) &&
      !readHeadingMark(next.text)
    )
      return DOUBTFUL_JOIN
    return isPaperTitle(text) && next.blanksBefore > 0 ? END : undefined
  },
}

/** `…群众称便` / (an empty line, an indent) `街道班子…`: so begins a paragraph, whatever the one above lacks. */
const indented: JoinRule = {
  name: 'indented',
  decide: ({ text, last, next, margin }) =>
    next.blanksBefore > 0 &&
    last.indent > margin &&
    next.indent >= last.indent &&
    !endsSentence(text) &&
    !/[:：;；]$/u.test(text)
      ? isPlainHead(text) || readNumberedHead(text)
        ? END
        : { ...DOUBTFUL_END, isUnfinished: hasClauses(text) }
      : undefined,
}

/** `…取得新成效。` `主要做法如下：` `…问题；` */
const sentenceEnd: JoinRule = {
  name: 'sentence-end',
  decide: ({ text, next }) => {
    // 详情如下—— is above what it announces.
    if (endsSentence(text) || /(?:[:：]|——|──)$/u.test(text) || REMARK_END.test(text.slice(-60)))
      return END
    if ((NOTE.test(text) && NOTE.test(next.text)) || PHOTO_END.test(text.slice(-16))) return END
    // 邮编：000000； below 地址：…；
    if (/[;；]$/u.test(text))
      return isNumbered(next.text) || /^\p{sc=Han}{2,6}[:：]/u.test(next.text) ? END : DOUBTFUL_END
    return undefined
  },
}

/** `…推进旧改` / `三、存在问题`: the end is lost, the section is not. */
const numberedNext: JoinRule = {
  name: 'numbered-next',
  decide: ({ next, text }) =>
    readNumberedHead(next.text) ||
    isPostMark(next.text) ||
    /^(?:[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/.test(next.text) ||
    readByline(next.text)
      ? { ...END, isUnfinished: hasClauses(text) }
      : undefined,
}

/** A crosshead below a text without its end: kept apart, for a person to look at. */
const headNext: JoinRule = {
  name: 'head-next',
  decide: ({ next, text }) =>
    isPlainHead(next.text) && !isCouplet(next.text) && hasClauses(text) && next.blanksBefore > 0
      ? { ...DOUBTFUL_END, isUnfinished: true }
      : undefined,
}

/** `…走访企业30家,收集建议` / `12条。` */
const unfinished: JoinRule = {
  name: 'unfinished',
  decide: ({ text }) => {
    if (!hasClauses(text) && text.length <= 40) return undefined
    return text.length < SHORT_LEFT ? DOUBTFUL_JOIN : JOIN
  },
}

/** The first rule with an answer decides; where none has, the line ends. */
export const JOIN_RULES: readonly (JoinRule | JoinRow)[] = [
  closingMark,
  hardWrap,
  cutYear,
  cutName,
  dateline,
  runInHead,
  topicSentence,
  commaHead,
  documentName,
  paperTitle,
  indented,
  opener,
  head,
  comma,
  openWord,
  openBracket,
  speech,
  sentenceEnd,
  numberedNext,
  headNext,
  unfinished,
]

/** Whether a line break ends a paragraph, and which rule says so. */
export function readBreak(lineBreak: LineBreak): Verdict & { readonly rule: string } {
  for (const rule of JOIN_RULES) {
    const verdict = 'decide' in rule ? rule.decide(lineBreak) : readJoinRow(rule, lineBreak)
    if (verdict) return { ...verdict, rule: rule.name }
  }
  return { ...END, rule: 'short-line' }
}
