import { MULTIPLIERS } from './multipliers.ts'
import { type FoundUnit, readUnit } from './read-unit.ts'

/** What stands between a number and its unit. */
export interface Tail {
  readonly times: number
  /** 余, 多 */
  readonly isOver: boolean
  /** Where the unit begins, or would. */
  readonly end: number
  readonly unit?: FoundUnit
}

const TAIL = /\s?(余|多|来|几)?(百万|千万|万亿|[百千万亿])?(余|多)?\s?/y

/**
 * Reads on behind a number: 3.2万余人次, 700余万元, 十多万人次.
 * 2.4千米 is a length in 千米: a unit that begins with 千 goes before a multiplier.
 */
export function readTail(text: string, at: number): Tail {
  const direct = readUnit(text, at)
  if (direct) return { times: 1, isOver: false, end: at, unit: direct }
  TAIL.lastIndex = at
  const [all = '', before, times = '', behind] = TAIL.exec(text) ?? []
  const end = at + all.length
  const unit = readUnit(text, end)
  return {
    times: MULTIPLIERS[times] ?? 1,
    isOver: before !== undefined || behind !== undefined,
    end,
    ...(unit && { unit }),
  }
}
