import { isProse } from '../lines/find-body.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import { isFragment, isPlainHead, readNumberedHead } from '../lines/line-shape.ts'
import { readDateline } from '../masthead/read-dateline.ts'
import { isDocumentName } from './heads-nothing.ts'
import type { JoinRow } from './join-row.ts'
import { DOUBTFUL_JOIN, END, JOIN } from './join-rule.ts'

/** Whether a line has a number or a mark that a dash is not. */
export function isNumbered(text: string): boolean {
  const mark = readHeadingMark(text)
  return mark !== undefined && mark.kind !== 'dash'
}

const isPlainProse = (text: string): boolean => isProse(text) && !isNumbered(text)

/** No line begins with a closing mark. */
export const closingMark: JoinRow = {
  name: 'closing-mark',
  below: /^(?:[，。、；：”’）》」』】％,;)%！？!?]|:(?!:))/u,
  verdict: JOIN,
  examples: [
    ['全面排查整治', ',守住底线。'],
    ['新增停车位四十', '）个。'],
    ['大家都说“路宽了', '”，老人出门方便。'],
    ['完成率达到九成', '％以上。'],
  ],
  notThese: [
    ['全面排查整治。', '“路宽了”，老人说。'],
    ['回到页首', '::: 网站导览'],
  ],
}

/** A year is cut inside its digits: a line of a few characters ends with a digit. */
export const cutYear: JoinRow = {
  name: 'cut-word',
  above: /^.{0,3}\d$/u,
  below: /^\d{0,3}年/,
  verdict: DOUBTFUL_JOIN,
  examples: [
    ['201', '5年是街道建设的第三年。'],
    ['20', '24年，全镇新修水渠两条。'],
  ],
  notThese: [
    ['全镇共有村民小组35', '年内再建两处。'],
    ['12', '个村通了班车。'],
  ],
}

/** A name is cut at the mark between its parts. */
export const cutName: JoinRow = {
  name: 'cut-word',
  above: /[\p{L}\d][·\-/]$/u,
  below: /^[\p{L}\d]/u,
  verdict: DOUBTFUL_JOIN,
  examples: [
    ['柳浦·', '青澜产业园'],
    ['设备型号为QL-', '200型'],
  ],
  notThese: [
    ['· ·', '青澜产业园'],
    ['柳浦·', '（二期）'],
  ],
}

/** The slot of a dateline opens a paragraph and is none. */
export const dateline: JoinRow = {
  name: 'dateline',
  isOneLine: true,
  above: (text) => readDateline(text)?.text.trim() === text,
  below: isProse,
  verdict: JOIN,
  examples: [
    ['本报讯（通讯员 柳青）', '近日，柳浦镇组织青年志愿者清理河道，两岸变了模样。'],
    ['本报讯', '近日，柳浦镇组织青年志愿者清理河道，两岸变了模样。'],
  ],
  notThese: [
    ['本报讯', '清理河道'],
    ['本报的讯息栏', '近日，柳浦镇组织青年志愿者清理河道，两岸变了模样。'],
  ],
}

/** The name of a document is in a list of its like. */
export const documentName: JoinRow = {
  name: 'document-name',
  isOneLine: true,
  above: isDocumentName,
  below: (text) => isDocumentName(text) || readNumberedHead(text) !== undefined,
  verdict: END,
  examples: [
    ['《柳浦河管理条例》（柳政发〔2021〕5号）', '《柳浦河巡查办法》（柳政发〔2022〕8号）'],
    ['《柳浦河管理条例》（柳政发〔2021〕5号）', '二、组织机构'],
  ],
  notThese: [['《柳浦河管理条例》（柳政发〔2021〕5号）', '自公布之日起施行，由水务站负责解释。']],
}

/** So begins a sentence, never a heading. */
export const opener: JoinRow = {
  name: 'opener',
  isOneLine: true,
  above: (text) =>
    /^(?:该|此外|另外|与此同时|据悉|据了解|有的|截至|自.{2,14}以来|自从|随着)/u.test(text) &&
    isPlainHead(text),
  below: isPlainProse,
  verdict: DOUBTFUL_JOIN,
  examples: [
    ['该镇把便民点设到了村', '口和桥头，老人不出村就能办事，一年少跑了两千多趟。'],
    ['自去年九月开工以来', '施工队伍昼夜轮班，两座桥墩已经完成，预计年底通车。'],
  ],
  notThese: [
    ['该镇把便民点设到了村', '二、便民服务'],
    ['便民点设到村口', '老人不出村就能办事，一年少跑了两千多趟。'],
  ],
}

/** A list goes on. */
export const comma: JoinRow = {
  name: 'comma',
  above: /[,，、]$/u,
  below: (text) => readNumberedHead(text) === undefined,
  verdict: JOIN,
  examples: [
    ['我们联合社区、物业、', '居民代表'],
    ['一年来，', '柳浦镇新修水渠两条。'],
  ],
  notThese: [
    ['我们联合社区、物业、', '二、存在问题'],
    ['我们联合社区、物业。', '居民代表'],
  ],
}

/** A short line stops where no phrase does. */
export const openWord: JoinRow = {
  name: 'open-word',
  isOneLine: true,
  above: isFragment,
  below: isPlainProse,
  verdict: DOUBTFUL_JOIN,
  examples: [
    ['全镇将', '继续抓好三件实事，把路修到每一个村民小组的门口。'],
    ['街道对', '辖区内的三十处老旧电梯逐一检查，更换了其中的六部。'],
  ],
  notThese: [
    ['全镇将', '二、存在问题'],
    ['全镇目的', '继续抓好三件实事，把路修到每一个村民小组的门口。'],
  ],
}

/** What somebody says follows the verb. */
export const speech: JoinRow = {
  name: 'speech',
  above: /[\p{sc=Han}”](?:说|说道|坦言|感慨|表示|写道)[:：]$/u,
  below: /^[“「]/u,
  verdict: DOUBTFUL_JOIN,
  examples: [
    ['住在河边的周师傅笑着说：', '“水清了。”'],
    ['老人感慨：', '“赶上了好时候。”'],
  ],
  notThese: [
    ['住在河边的周师傅笑着说：', '水清了。'],
    ['主要做法如下：', '“一站办结”，群众少跑路。'],
  ],
}
