import { findNumbers } from './find-numbers.ts'
import { foldText } from './fold-text.ts'
import { MULTIPLIERS } from './multipliers.ts'
import { readUnit } from './read-unit.ts'
import type { Unit } from './units.ts'

/** A unit with what the numbers are multiplied by: 万元 is 元, 10,000 times. */
export interface UnitOf {
  readonly unit: Unit
  readonly times: number
}

export interface Column {
  readonly name: string
  /** EDTF, where it names a time. */
  readonly span: string | undefined
  /** 比上年, 同比: its cells are differences. */
  readonly isChange: boolean
  /** 目标, 计划 */
  readonly isPlanned: boolean
  readonly unit: UnitOf | undefined
}

const IN_BRACKETS = /[(（]([^()（）]+)[)）]/

/** What the cell above a column says of all cells below. */
export function readColumn(written: string, year: number): Column {
  const folded = foldText(written)
  const isChange = /[比较]上?年|同比|增[长减幅]|增速/.test(folded)
  const span = findNumbers(folded, year).dates.find((date) => date.isSpan)?.value
  return {
    name: withoutUnit(written),
    span: isChange ? undefined : span,
    isChange,
    isPlanned: /目标|计划|预期/.test(folded),
    unit: readUnitOf(folded),
  }
}

/** 其中：常住人口（万人） → 常住人口, in 人, 10,000 times. */
export function readRowHead(cell: string): {
  readonly name: string
  readonly unit: UnitOf | undefined
} {
  return { name: withoutUnit(cell), unit: readUnitOf(foldText(cell)) }
}

/** The unit in brackets, or behind 单位: in a caption. */
export function readUnitOf(folded: string): UnitOf | undefined {
  const words = /单位:\s*([^\s,;)]+)/.exec(folded)?.[1] ?? IN_BRACKETS.exec(folded)?.[1] ?? ''
  const [, times = ''] = /^(百万|千万|[百千万亿])?/.exec(words) ?? []
  const direct = readUnit(words, 0)
  if (direct?.end === words.length) return { unit: direct.unit, times: direct.unit.times ?? 1 }
  const found = times === '' ? undefined : readUnit(words, times.length)
  if (found?.end !== words.length) return undefined
  return { unit: found.unit, times: (MULTIPLIERS[times] ?? 1) * (found.unit.times ?? 1) }
}

function withoutUnit(cell: string): string {
  return cell
    .replace(IN_BRACKETS, '')
    .replace(/^\s*(?:其中[:：]|#)?\s*/, '')
    .trim()
}
