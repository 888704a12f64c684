import { type Span, trimSpan } from '../../text/span.ts'
import { LABELS, type Label } from './labels.ts'

/** A label and what stands behind it, up to the next label. Spans count from the line's own start. */
export interface Cut {
  readonly label: Label
  /** The label's own words, spaces inside taken out: `文　号` is 文号. */
  readonly name: string
  readonly labelSpan: Span
  readonly valueSpan: Span
}

/** What stands above the first label: a bare date, or nothing. */
export interface CutLine {
  readonly lead: Span
  readonly cuts: readonly Cut[]
}

const LONGEST = 400
const BY_WORD: ReadonlyMap<string, Label> = new Map(
  LABELS.flatMap((label) => label.words.map((word) => [word, label] as const)),
)
const toPattern = (labels: readonly Label[]): string =>
  labels
    .flatMap(({ words }) => words)
    .toSorted((a, b) => b.length - a.length)
    // 来　源 and 文  号 are set with spaces to line up.
    .map((word) => [...word].join('[\\s　]{0,4}'))
    .join('|')
/** A label in brackets; a label with its colon or cell bar; a sure label with a space behind it. */
const LABEL = new RegExp(
  String.raw`[\[【〔［][\s　]{0,3}(?<boxed>${toPattern(LABELS)})[\s　]{0,3}[\]】〕］][\s　]{0,3}[:：∶]?|(?<colon>${toPattern(LABELS)})[\s　]{0,3}[】\]]?[\s　]{0,3}(?:[:：∶]|[|｜]{1,2})|(?<=^|[|｜\s　•●·▪◆■*-])(?<bare>${toPattern(LABELS.filter(({ isSure }) => isSure === true))})(?=[\s　]|$)`,
  'gu',
)
/** In a row of cells without colons any label is one that stands free: `索引号 1164/2022 文号 生成日期 2022-09-14`. */
const ROW_LABEL = new RegExp(
  String.raw`${LABEL.source}|(?<=[\s　])(?<row>${toPattern(LABELS.filter(({ field }) => field !== 'person' && field !== 'furniture'))})(?=[\s　]|$)`,
  'gu',
)
const ROW_ENOUGH = 2

function findLabels(line: string): readonly RegExpMatchArray[] {
  const matches = [...line.matchAll(LABEL)]
  const bare = matches.filter(({ groups }) => groups?.['bare'] !== undefined).length
  return bare >= ROW_ENOUGH ? [...line.matchAll(ROW_LABEL)] : matches
}

/**
 * Cuts a line at the labels it is known to hold, and nowhere else: a colon or a space may be part
 * of a value. `undefined` where the line does not begin with a label (or with a date before one).
 *
 * @param isVertical labels and values stand each on a line of its own: any label alone is one
 * @example cutLabels('发布日期:2021-01-04信息来源:柳浦街道字号:[ ]') // three cuts
 */
export function cutLabels(line: string, isVertical = false): CutLine | undefined {
  if (line.length > LONGEST) return undefined
  const alone = BY_WORD.get(line.replace(/[\s　]/g, ''))
  if (alone?.isSure === true || (alone && isVertical)) return cutAlone(line, alone)
  const matches = findLabels(line)
  const [first] = matches
  if (!first) return undefined
  const cuts = matches.map((match, i): Cut | undefined => {
    const { boxed, colon, bare, row } = match.groups ?? {}
    const name = (boxed ?? colon ?? bare ?? row ?? '').replace(/[\s　]/g, '')
    const label = BY_WORD.get(name)
    if (!label) return undefined
    const start = match.index ?? 0
    const labelEnd = start + match[0].length
    return {
      label,
      name,
      labelSpan: { start, end: labelEnd },
      valueSpan: trimBars(
        line,
        toFirstCell(line, label, { start: labelEnd, end: matches[i + 1]?.index ?? line.length }),
      ),
    }
  })
  const lead = trimBars(line, { start: 0, end: first.index ?? 0 })
  const found = cuts.filter((cut) => cut !== undefined)
  return found.length === 0 ? undefined : { lead, cuts: found }
}

/** The marks and the colon around a label: `• 索引号:`, `【索引号】`, `| 索引号 |`. */
const DRESS = /^[\s　•●·▪◆■*|｜【[-]{1,4}|[\s　】\]:：|｜]{1,4}$/gu

/** Whether a line is a sure label and nothing else, with or without its colon. */
export function isLabelAlone(line: string): boolean {
  const name = line.replace(DRESS, '').replace(/[\s　]/g, '')
  return line.length <= 24 && BY_WORD.get(name)?.isSure === true
}

/** A sure label alone on its line, without a colon: its value is below, or missing. */
function cutAlone(line: string, label: Label): CutLine {
  const end = line.length
  const name = line.replace(/[\s　]/g, '')
  const cut = { label, name, labelSpan: { start: 0, end }, valueSpan: { start: end, end } }
  return { lead: { start: 0, end: 0 }, cuts: [cut] }
}

/** `示例街道||登记号||无`, `示例街道　　登记号：无`: a label that is not known ends the value before it. */
const NEXT_CELL =
  /(?<=[^|｜\s　][\s　]{0,40})[|｜]{1,2}(?=[\s　]{0,40}\p{sc=Han})|(?<=[^\s　|｜])(?:\t|[ 　]{2,40})(?=\p{sc=Han}{2,12}[:：])/u

/** `柳青 终校：周小溪` in a list of persons */
const NEXT_LABEL = /(?<=[^\s　|｜])[ 　](?=\p{sc=Han}{2,6}[:：])/u

function toFirstCell(line: string, { field }: Label, span: Span): Span {
  const content = line.slice(span.start, span.end)
  const before = BARS_BEFORE.exec(content)?.[0].length ?? 0
  const rest = content.slice(before)
  const next = NEXT_CELL.exec(rest) ?? (field === 'title' ? null : NEXT_LABEL.exec(rest))
  return next ? { start: span.start, end: span.start + before + next.index } : span
}

const BARS_BEFORE = /^[|｜\s　]{1,400}/u
const BARS_AFTER = /[|｜\s　【[（(]{1,400}$/u

/** A value without the cell bars around it; a bracket that opens the next label is no part of it. */
function trimBars(line: string, span: Span): Span {
  const content = line.slice(span.start, span.end)
  const before = BARS_BEFORE.exec(content)?.[0].length ?? 0
  const after = before === content.length ? 0 : (BARS_AFTER.exec(content)?.[0].length ?? 0)
  const trimmed = trimSpan(line, { start: span.start + before, end: span.end - after })
  return dropLoneBracket(line, trimmed)
}

/** `（来源：示例日报）`: the bracket around the line closes behind the value. */
function dropLoneBracket(line: string, span: Span): Span {
  const value = line.slice(span.start, span.end)
  const isLone = /[)）】\]]$/u.test(value) && !/[(（【[]/u.test(value)
  return isLone ? trimSpan(line, { start: span.start, end: span.end - 1 }) : span
}
