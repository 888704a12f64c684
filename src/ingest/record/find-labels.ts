import { LABELS, type Label } from './labels.ts'

/** A label where it is in a line, its colon, bar or brackets included. */
export interface FoundLabel {
  readonly label: Label
  /** The label's own words, spaces inside taken out: `文　号` is 文号. */
  readonly name: string
  readonly start: number
  readonly end: number
}

const BY_WORD: ReadonlyMap<string, Label> = new Map(
  LABELS.flatMap((label) => label.words.map((word) => [word, label] as const)),
)
/** Almost every character of a line begins no label. */
const FIRSTS: ReadonlySet<string> = new Set([...BY_WORD.keys()].map((word) => word.charAt(0)))
const LONGEST = Math.max(...[...BY_WORD.keys()].map((word) => word.length))
/** 来　源 and 名       称 are set with spaces to line up. */
const WIDEST_GAP = 12
const SPACE = /[\s　]/
const COLON = /[\s　]{0,3}[】\]]?[\s　]{0,3}(?:[:：∶]|[|｜]{1,2})/uy
const OPENING = /[[【〔［][\s　]{0,3}/uy
const CLOSING = /[\s　]{0,3}[\]】〕］](?:[\s　]{0,3}[:：∶])?/uy
const BEFORE_BARE = /[|｜\s　•●·▪◆■*-]/
/** So many labels without colons are a row of cells, in which any label is one. */
const ROW = 2

/** The label that a word is, spaces inside taken out. */
export function readLabel(word: string): Label | undefined {
  return BY_WORD.get(word)
}

/**
 * The labels of a line: in brackets, before a colon or a cell's bar, or standing free where no sentence begins so. In a row of
 * cells without colons any label is one: `索引号 1164/2022 文号 生成日期 2022-09-14`.
 */
export function findLabels(line: string): readonly FoundLabel[] {
  const found = scan(line, ({ isSure }) => isSure === true)
  const isFree = ({ end }: FoundLabel): boolean => !/[:：∶|｜\]】〕］]/u.test(line.charAt(end - 1))
  if (found.filter(isFree).length < ROW) return found
  return scan(line, ({ field }) => field !== 'person' && field !== 'furniture')
}

function scan(line: string, mayStandFree: (label: Label) => boolean): readonly FoundLabel[] {
  const found: FoundLabel[] = []
  for (let at = 0; at < line.length; ) {
    const next = readAt(line, at, mayStandFree)
    if (next) found.push(next)
    at = next?.end ?? at + 1
  }
  return found
}

function readAt(
  line: string,
  at: number,
  mayStandFree: (label: Label) => boolean,
): FoundLabel | undefined {
  const opening = matchAt(OPENING, line, at)
  if (opening > 0) {
    const boxed = readWords(line, at + opening).find(({ end }) => matchAt(CLOSING, line, end) > 0)
    return boxed && { ...boxed, start: at, end: boxed.end + matchAt(CLOSING, line, boxed.end) }
  }
  if (!FIRSTS.has(line.charAt(at))) return undefined
  const words = readWords(line, at)
  const marked = words.find(({ end }) => matchAt(COLON, line, end) > 0)
  if (marked) return { ...marked, start: at, end: marked.end + matchAt(COLON, line, marked.end) }
  if (at > 0 && !BEFORE_BARE.test(line.charAt(at - 1))) return undefined
  const bare = words.find(
    ({ label, end }) =>
      mayStandFree(label) && (end === line.length || SPACE.test(line.charAt(end))),
  )
  return bare && { ...bare, start: at }
}

/** The labels that begin at a place, the longest first. */
function readWords(line: string, at: number): readonly Omit<FoundLabel, 'start'>[] {
  const words: Omit<FoundLabel, 'start'>[] = []
  let name = ''
  let gap = 0
  for (let i = at; i < line.length && name.length < LONGEST && gap <= WIDEST_GAP; i++) {
    const character = line.charAt(i)
    if (SPACE.test(character)) {
      gap++
      continue
    }
    gap = 0
    name += character
    const label = BY_WORD.get(name)
    if (label) words.unshift({ label, name, end: i + 1 })
  }
  return words
}

function matchAt(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(line)?.[0].length ?? 0
}
