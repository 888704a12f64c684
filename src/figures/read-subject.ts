import type { Clause } from './clause.ts'
import type { Figure, FigureKind } from './figure.ts'
import { foldText } from './fold-text.ts'
import { isOnlyRelation, trimAfter, trimBefore } from './trim-noun.ts'
import { endsInVerb, isBareVerb, isTellingVerb } from './verbs.ts'

export interface Subject {
  readonly text: string
  /** It is that of a figure or a clause before. */
  readonly isInherited: boolean
  /** It stands behind the number, and ends there: those words are out of reach of the next. */
  readonly reach?: number
  /** The figures behind it in the sentence may take it up. */
  readonly isPassedOn?: true
}

export interface SubjectFacts {
  readonly kind: FigureKind
  readonly clause: Clause
  /** What the figures before it in the sentence passed on. */
  readonly subject: string
  /** The figure before it in the paragraph, if its end is where the clause begins. */
  readonly joined: Figure | undefined
  /** The words between the figure before and this one, or from the beginning of the sentence. */
  readonly between: string
  readonly isFirst: boolean
}

const CHANGED =
  /^(?:[比较](?:上年|去年|年初)(?:同期)?)?(?:增加|减少|净增|多|少|上升|下降|降|增|增长|提高|缩短|延长|压减|增收|减收|增支|减支)(?:了|到|至|为|约|近)?$/
const FROM = /.(?:由|从)(?:原来的|上年的|去年的|年初的)?$/
const TOTAL = /^(?:总数|总额|总量|总计|累计|新增|共)$/

/** What a number is a number of, by grammar: the noun behind its unit, the noun before it, or that of the figure before. */
export function readSubject(facts: SubjectFacts): Subject {
  const { kind, clause, subject, joined } = facts
  const { before, beforeWritten } = clause
  const [from, to] = trimBefore(before)
  const noun = before.slice(from, to)
  const written = beforeWritten.slice(from, to)
  // 注册资本600万元以上商户73个
  if (joined?.standing === 'threshold' && /^(?:及|含)?以[上下]/.test(before)) {
    const limited = joined.kind === 'money' ? joined.subject : ''
    return own(`${limited}${joined.surface}${beforeWritten}`)
  }
  if (TOTAL.test(noun) && subject !== '') return readTotal(noun, written, subject)
  const plain = before.replace(/^、/, '')
  if (CHANGED.test(plain)) {
    const text = inherit(facts)
    if (text.text !== '') return text
  }
  if (FROM.test(before)) {
    const text = trimComparison(clause)
    if (text !== '') return own(text)
  }
  return kind === 'count' || kind === 'age' || kind === 'duration'
    ? readCounted(facts, noun, written)
    : readMeasured(facts, noun, written)
}

const own = (text: string): Subject => ({ text, isInherited: false, isPassedOn: true })

function readTotal(noun: string, written: string, subject: string): Subject {
  if (noun === '新增') return { text: `${written}${subject}`, isInherited: true }
  return { text: noun === '总数' ? `${subject}${written}` : subject, isInherited: true }
}

/** 35个河段, 河埠淤泥40余处 */
function readCounted(facts: SubjectFacts, noun: string, written: string): Subject {
  const behind = readBehind(facts.clause)
  if (behind && !isBareVerb(behind.folded)) return { ...own(behind.written), reach: behind.end }
  if (noun !== '' && (!isBareVerb(noun) || isTellingVerb(noun))) return own(written)
  const inherited = inherit(facts)
  if (inherited.text !== '') return inherited
  return own(written || behind?.written || facts.clause.beforeWritten.trim().slice(-12))
}

/** Money, areas, shares and changes: what stands before says what they are of. */
function readMeasured(facts: SubjectFacts, noun: string, written: string): Subject {
  const { kind, clause } = facts
  const isCompared =
    kind === 'change' ||
    kind === 'share' ||
    kind === 'rank' ||
    /[比较](?:上年|去年|年初)|同比/.test(clause.before)
  if (isCompared) {
    const subject = readCompared(facts)
    if (subject) return subject
  }
  const behind = readBehind(clause)
  // 合作社种植了30亩中药材: what stands behind was counted, not who did it
  const isObject = /[了的着过]$/.test(clause.before) || endsInVerb(clause.before)
  if (behind && isObject && kind !== 'share' && kind !== 'change')
    return { ...own(behind.written), reach: behind.end }
  if (noun !== '' && !isOnlyRelation(noun) && (!isBareVerb(noun) || isTellingVerb(noun)))
    return own(written)
  if (behind && kind !== 'share' && kind !== 'change')
    return { ...own(behind.written), reach: behind.end }
  const inherited = inherit(facts)
  if (inherited.text !== '') return inherited
  return own(isOnlyRelation(noun) ? '' : written)
}

/** 总量全区第二: the place is no part of the name. */
const PLACE_BEHIND = /(?<=.{2})全.{1,2}$/

function readCompared(facts: SubjectFacts): Subject | undefined {
  const { kind, clause } = facts
  const { before, beforeWritten } = clause
  const placed = kind === 'rank' ? before.search(/[^、]排名/) : -1
  if (placed >= 0) return own(beforeWritten.slice(0, placed + 3).replace(/^、/, ''))
  const named = /^(?:占(?!比)|完成(?![率量额])|是|为|较|比|同比|环比|与[^,]*相比)/.test(before)
    ? ''
    : trimComparison(clause)
  if (named !== '' && !isOnlyRelation(foldText(named)))
    return kind === 'rank'
      ? { text: named.replace(PLACE_BEHIND, ''), isInherited: false }
      : own(named)
  const inherited = inherit(facts)
  const measure = kind === 'rank' ? /增幅|降幅|增速/.exec(before)?.[0] : undefined
  if (inherited.text === '') return undefined
  return measure === undefined || inherited.text.endsWith(measure)
    ? inherited
    : { text: inherited.text + measure, isInherited: true }
}

function readBehind({
  after,
  afterWritten,
  afterStart,
}: Clause):
  | { readonly folded: string; readonly written: string; readonly end: number }
  | undefined {
  const [from, to] = trimAfter(after)
  return from === to
    ? undefined
    : { folded: after.slice(from, to), written: afterWritten.slice(from, to), end: afterStart + to }
}

/** 夜市营业额又上台阶,达0.37亿元: a clause without a figure names the subject; else the figure before it. */
function inherit({ between, isFirst, subject }: SubjectFacts): Subject {
  const clauses = between.split(CLAUSE_ENDS).slice(0, -1)
  const last = clauses.at(-1)
  if (last && clauses.length > (isFirst ? 0 : 1)) {
    const noun = trimComparison({ before: foldText(last), beforeWritten: last })
    if (noun.length >= 2 && noun.length <= 16 && !isOnlyRelation(foldText(noun)))
      return { text: noun, isInherited: true, isPassedOn: true }
  }
  return { text: subject, isInherited: true }
}

const CLAUSE_ENDS = /[,;:。！!？?，；：]/

const COMPARES =
  /同比|环比|[比较]上年|[比较]去年|[^,、](?:比重|占比)|较(?!大)|(?<!占|对|环|同|百分|性价|正|反|例|评)比(?!例|重|赛|率|较)|占(?!比|地|用|道)|完成(?![率量额])|位列|位居|增长|增加(?!值)|下降|减少|上升|提高|提升(?!工程)|高于|降低|收窄|由|从(?!业)|是|达(?!标)|为|快于|压减|突破|缩短|压缩|降至|升至|稳居|保持|继续|控制在/

/** 丝绸产值占全县, 民生支出占一般公共预算支出的: the noun before what compares. */
function trimComparison({
  before,
  beforeWritten,
}: Pick<Clause, 'before' | 'beforeWritten'>): string {
  const cut = COMPARES.exec(before)
  const isShareName = /(?:比重|占比)$/.test(cut?.[0] ?? '')
  const end = cut ? cut.index + (isShareName ? cut[0].length : 0) : before.length
  const [from, to] = trimBefore(before.slice(0, end))
  return to - from >= 2 ? beforeWritten.slice(from, to) : ''
}
