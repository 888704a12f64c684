import { writeCsv } from '../../text/write-csv.ts'
import type { Answer } from './answer.ts'
import { type Line, sortLines, toLines } from './lines.ts'
import type { View } from './query-address.ts'
import { renderLine, toRows } from './render-line.ts'
import type { PageScript, SearchWords } from './words.ts'

/** A concordance: every place of an answer as a line. */
export interface LineList {
  /** Reads all reports of an answer that were not read yet; `onProgress` is called with the number so far. */
  read(answer: Answer, onProgress: (done: number) => void, isWanted: () => boolean): Promise<void>
  /** Puts the lines in an order, and writes the first of them. */
  show(view: View): void
  /** Writes some more; how many are there now. */
  showMore(): number
  clear(): void
  readonly count: number
  readonly shown: number
  /** The whole list as a CSV table. */
  writeTable(): string
}

const PORTION = 20
const PAGE = 200

export function makeLineList(
  list: HTMLElement,
  words: SearchWords,
  reportsBase: string,
  script: PageScript,
): LineList {
  const { compare } = new Intl.Collator(script === 'Hant' ? 'zh-Hant' : 'zh-Hans')
  let read: Line[] = []
  let sorted: readonly Line[] = []
  const showMore = (): number => {
    const next = sorted.slice(list.childElementCount, list.childElementCount + PAGE)
    list.append(...next.map((line) => renderLine(line, { reportsBase, words })))
    return list.childElementCount
  }
  return {
    read: async (answer, onProgress, isWanted) => {
      read = []
      while (!answer.isDone && isWanted()) {
        const results = await answer.readNext(PORTION)
        if (!isWanted()) return
        for (const result of results) read.push(...toLines(result, answer.terms, answer.toUnits))
        onProgress(read.length)
      }
    },
    show: (view) => {
      sorted = sortLines(read, view, compare)
      list.replaceChildren()
      showMore()
    },
    showMore,
    clear: () => {
      sorted = []
      list.replaceChildren()
    },
    get count() {
      return sorted.length
    },
    get shown() {
      return list.childElementCount
    },
    writeTable: () => writeCsv(toRows(sorted, { reportsBase, words })),
  }
}
