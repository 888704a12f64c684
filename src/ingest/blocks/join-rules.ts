import { isProse } from '../lines/find-body.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import {
  endsSentence,
  findOpenBracket,
  hasClauses,
  isCouplet,
  isFragment,
  isPageNumber,
  isPlainHead,
  isPostMark,
  readNumberedHead,
} from '../lines/line-shape.ts'
import { readByline } from '../masthead/read-byline.ts'
import { isOfficeName, isPaperTitle } from './annex.ts'
import { isFullLine, isStartLine } from './find-wrap.ts'
import { isDocumentName } from './heads-nothing.ts'
import { isFormula } from './is-formula.ts'
import {
  DOUBTFUL_END,
  DOUBTFUL_JOIN,
  END,
  JOIN,
  type JoinRule,
  type LineBreak,
  type Verdict,
} from './join-rule.ts'
import { commaHead, dateline, runInHead, topicSentence } from './join-run-ins.ts'

/** Fewer characters than this on the left are a poor witness. */
const SHORT_LEFT = 12
const isNumbered = (text: string): boolean => {
  const mark = readHeadingMark(text)
  return mark !== undefined && mark.kind !== 'dash'
}

/** `…全面排查整治` / `,守住底线。`: no line begins with a closing mark. */
const closingMark: JoinRule = {
  name: 'closing-mark',
  decide: ({ next }) =>
    /^(?:[，。、；：”’）》」』】％,;)%！？!?]|:(?!:))/u.test(next.text) ? JOIN : undefined,
}

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

/** `201` / `5年是…` · `柳浦·` / `青澜产业园`: a number and a name are cut in two. */
const cutWord: JoinRule = {
  name: 'cut-word',
  decide: ({ text, next }) =>
    (/\d$/.test(text) && /^\d{0,3}年/.test(next.text) && text.length <= 4) ||
    (/[·\-/]$/u.test(text) && /^[\p{L}\d]/u.test(next.text) && /[\p{L}\d].$/u.test(text))
      ? DOUBTFUL_JOIN
      : undefined,
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

/** `…联合社区、物业、` / `居民代表` */
const comma: JoinRule = {
  name: 'comma',
  decide: ({ text, next }) =>
    /[,，、]$/u.test(text) && !readNumberedHead(next.text) ? JOIN : undefined,
}

/** `全镇将` / `继续抓好三件实事。` */
const openWord: JoinRule = {
  name: 'open-word',
  decide: ({ text, lineCount, next }) =>
    lineCount === 1 && isFragment(text) && isProse(next.text) && !isNumbered(next.text)
      ? DOUBTFUL_JOIN
      : undefined,
}

/** `该镇把便民点设到了村` / `口和桥头…`: so begins a sentence, never a heading. */
const opener: JoinRule = {
  name: 'opener',
  decide: ({ text, lineCount, next }) =>
    lineCount === 1 &&
    isPlainHead(text) &&
    /^(?:该|此外|另外|与此同时|据悉|据了解|有的|截至|自.{2,14}以来|自从|随着)/u.test(text) &&
    isProse(next.text) &&
    !isNumbered(next.text)
      ? DOUBTFUL_JOIN
      : undefined,
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

/** `…周师傅笑着说：` / `“水清了。”` */
const speech: JoinRule = {
  name: 'speech',
  decide: ({ text, next }) =>
    /[\p{sc=Han}”](?:说|说道|坦言|感慨|表示|写道)[:：]$/u.test(text) && /^[“「]/u.test(next.text)
      ? DOUBTFUL_JOIN
      : undefined,
}

/** `…建成冷库2座。（责任单位：农业办）` */
const REMARK_END = /[。！？][(（][^()（）。]{1,48}[)）]$/u

/** `居民在驿站看书。 柳青 摄` */
const PHOTO_END = /[。！？][\s　]{1,3}\p{sc=Han}{2,4}[\s　]{0,2}(?:摄|摄影|攝|攝影|供图|供圖)$/u
/** `（联系人：柳青）` / `（此件公开发布）` */
const NOTE = /^[（(][^（）()]{2,100}[)）]$/u

/** `《柳浦河管理条例》（柳政发〔2021〕5号）` is in a list of its like. */
const documentName: JoinRule = {
  name: 'document-name',
  decide: ({ text, lineCount, next }) =>
    lineCount === 1 &&
    isDocumentName(text) &&
    (isDocumentName(next.text) || readNumberedHead(next.text))
      ? END
      : undefined,
}

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
const JOIN_RULES: readonly JoinRule[] = [
  closingMark,
  hardWrap,
  cutWord,
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
  for (const { name, decide } of JOIN_RULES) {
    const verdict = decide(lineBreak)
    if (verdict) return { ...verdict, rule: name }
  }
  return { ...END, rule: 'short-line' }
}
