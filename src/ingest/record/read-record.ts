import type { Field, Flag, Removal } from '../ingest-result.ts'
import type { Body } from '../lines/find-body.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { type CutLine, cutLabels } from './cut-labels.ts'
import { isRecordLine } from './is-record-line.ts'
import { isUnknownCell, isUnknownLine } from './is-unknown-line.ts'
import { isVerticalRecord, readBelow } from './read-below.ts'
import { readRecordLine } from './read-record-line.ts'
import { settleRepeats } from './settle-repeats.ts'

/** The catalogue record of a file and what is left of its lines. */
export interface Record {
  readonly fields: readonly Field[]
  readonly removed: readonly Removal[]
  readonly flags: readonly Flag[]
  readonly rest: readonly RawLine[]
  /** Numbers of the lines directly above a record line: a headline is often there. */
  readonly headlines: ReadonlySet<number>
}

/** Reads the record lines above and below the body; in the body `时间:` and `来源:` are text. */
export function readRecord(lines: readonly RawLine[], body: Body, isTaiwanese: boolean): Record {
  const fields: Field[] = []
  const removed: Removal[] = []
  const flags: Flag[] = []
  const rest: RawLine[] = []
  const headlines = new Set<number>()
  const isVertical = isVerticalRecord(lines.slice(0, body.start))
  const known = new Map<number, CutLine | undefined>()
  const cut = (i: number): CutLine | undefined => {
    if (!known.has(i)) known.set(i, readCut(i))
    return known.get(i)
  }
  const readCut = (i: number): CutLine | undefined => {
    const line = lines[i]
    if (!line || (i >= body.start && i < body.end)) return undefined
    const cutLine = cutLabels(line.text, isVertical && i < body.start)
    return cutLine && isRecordLine(line, cutLine, isTaiwanese) ? cutLine : undefined
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const cutLine = cut(i)
    if (!cutLine) {
      const isBelowRecord = i > 0 && rest.at(-1) !== lines[i - 1]
      // 关联类型：其他 between two lines of the record; 公文体裁 / 报告 where each is on its own line
      if (
        isBelowRecord &&
        ((cut(i + 1) && isUnknownLine(line)) || (isVertical && isUnknownCell(lines, i, cut)))
      ) {
        const { start, end, number, text } = line
        removed.push({ span: { start, end }, line: number, text, rule: 'unknown-label' })
      } else rest.push(line)
      continue
    }
    const above = rest.at(-1)
    if (above && above === lines[i - 1]) headlines.add(above.number)
    const below = readBelow(lines, i, cutLine, { isTaiwanese, isVertical })
    const read = readRecordLine(line, cutLine, below, isTaiwanese)
    fields.push(...read.fields)
    removed.push(...read.removed)
    flags.push(...read.flags)
    if (below) i++
  }
  return { ...settleRepeats(fields, removed, lines), flags, rest, headlines }
}
