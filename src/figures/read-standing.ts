import type { FigureKind, Standing } from './figure.ts'

const HOPED =
  /力争|争取|计划(?!生育|数)|目标(?![的数])|预计|拟|(?:任务|预算|目标|计划)数(?:[为是约]|确定为|安排)*$|争创|确保|将(?=[在于达新建实投有会再力]|完成|继续|开展|举办|推出|安排|启动)|(?:^|[也还都])要(?!求|素|闻|点|害|件)|[必须]须/

const LIMITED: ReadonlySet<FigureKind> = new Set([
  'money',
  'age',
  'area',
  'count',
  'length',
  'measure',
  'duration',
])

export interface StandingFacts {
  readonly kind: FigureKind
  /** Before the number in its sentence, the last 40 units. */
  readonly said: string
  readonly wide: string
  /** Directly behind the number. */
  readonly behind: string
  /** All around is said of a year to come. */
  readonly isToCome: boolean
  /** A figure before it in the sentence is planned. */
  readonly followsPlanned: boolean
}

/** 600万元以上商户 is a threshold; 力争 and what the plan part says is planned. */
export function readStanding(facts: StandingFacts): Standing | null {
  const { kind, said, wide, behind, isToCome, followsPlanned } = facts
  if (LIMITED.has(kind) && /^(?:\(含\)|含|及)?(?:以上|以下|以内)的?[\u4e00-\u9fff\d]/.test(behind))
    return 'threshold'
  if (isToCome) return 'planned'
  if (HOPED.test(wide)) return 'planned'
  return followsPlanned && /力争|争取|确保/.test(said) ? 'planned' : null
}
