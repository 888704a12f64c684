import type { Clause } from './clause.ts'
import type { Direction, FigureKind, Relation } from './figure.ts'
import { isOnlyRelation } from './trim-noun.ts'

const DOWN =
  /(?:下降|下跌|减少|降低|收窄|缩小|回落|压减|压缩|缩减|缩短|减|降|跌|[比较](?:上年|去年)少)[^增升,]{0,8}$/
const UP =
  /(?:增长|增加|新增|上升|上涨|提高|提升|加快|增|涨|高于|快于|[比较](?:上年|去年)多|翻)[^减降,]{0,8}$/
/** 增加102万人, 减收1070万元; not 增加值16亿元, and not 提高到, which names the result. */
const DIFFERS =
  /(?:增长|增加|减少|下降|上升|提高|提升|降低|净增|缩短|延长|压减|缩减|增收|减收|增支|减支|多|少|增|降|减|升)(?:了|约|近|超过?|逾|达)*$/
const VERSUS =
  /(?:比|较|高于|低于|快于|慢于|高出|与)(?:同期)?(上半年|上季度|年初|全[国省市区县]平均(?:水平)?|全[国省市区县]|时间进度|序时进度|GDP[^0-9]*)/
const TARGET =
  /进度|(?:任务|目标|计划|预算|指标)(?:数|总额)?的?[约近超过达]*$|完成$|(?:任务|目标|计划|预算|指标)(?:数|总额)?[\d,.]+[万亿]?(?:元|美元|亩|户|人|个|家|件)的$/

/** What a number is compared with. @param last of the figure before it in the sentence */
export function readRelation(
  kind: FigureKind,
  isDoubling: boolean,
  { before, wide }: Clause,
  last: Relation | null,
): Relation | null {
  const near = before === '' ? wide : before
  const direction = readDirection(near, isDoubling)
  const make = (type: Relation['type'], base: string | null = null): Relation => ({
    type,
    direction,
    base,
  })
  if (kind === 'rank')
    return { type: 'in', direction: null, base: /(全[国省市区县镇街]道?)/.exec(wide)?.[1] ?? null }
  if (kind === 'change' || direction) {
    const versus = VERSUS.exec(wide)
    if (versus) return make('versus', versus[1] ?? null)
    if (/同比|[比较](?:上年|去年)|上年同期/.test(wide) && (kind === 'change' || DIFFERS.test(near)))
      return make(kind === 'change' ? 'yoy' : 'delta')
    if (/环比/.test(wide)) return make('mom')
    if (kind === 'change')
      return make(last?.type === 'delta' && isOnlyRelation(before) ? 'yoy' : 'change')
    if (kind !== 'share' && DIFFERS.test(near)) return make('delta')
  }
  if (kind !== 'share') return null
  if (TARGET.test(near) || TARGET.test(wide)) return { type: 'target', direction: null, base: null }
  const of =
    /占([^,;。(]*?)(?:\([^)]*\))?(?:比重|比例|的|约|达到?|近|超过|比|提升[至到]|提高[至到]|上升[至到]|下降[至到]|降[至到]|升[至到]|控制在|保持在|为|均|仅)*$/.exec(
      wide,
    ) ?? /是((?:去年|上年|\d{4}年)?)的?$/.exec(wide)
  return of ? { type: 'of', direction: null, base: of[1] || null } : null
}

function readDirection(near: string, isDoubling: boolean): Direction | null {
  if (isDoubling) return 'up'
  return DOWN.test(near) ? 'down' : UP.test(near) ? 'up' : null
}
