import type { Answer } from './answer.ts'
import { fillWords } from './fill-words.ts'
import type { Sort } from './query-address.ts'
import { renderResult } from './render-result.ts'
import type { SearchWords } from './words.ts'

export interface ResultList {
  clear(): void
  /** Results come in portions, the first one soon; `isWanted` is asked before each writes. */
  showNext(answer: Answer, isWanted: () => boolean): Promise<void>
  /** What the status says of the answer as far as it stands in the list. */
  describe(answer: Answer, sort: Sort): string
}

/** Results before “more”, and how many of them are loaded at once: the first alone, so that it is there soon. */
const PAGE = 50
const PORTIONS = [1, 4, 10]

/** Writes reports into the list. */
export function makeResultList(
  results: HTMLElement,
  words: SearchWords,
  reportsBase: string,
): ResultList {
  /** The answer whose results are in the list. */
  let listed: Answer | undefined
  const clear = (): void => {
    listed = undefined
    results.replaceChildren()
  }
  return {
    clear,
    showNext: async (answer, isWanted) => {
      let shown = answer === listed ? results.childElementCount : 0
      for (let i = 0, end = shown + PAGE; shown < end && !answer.isDone; i++) {
        const portion = PORTIONS[Math.min(i, PORTIONS.length - 1)] ?? 1
        const read = await answer.readNext(Math.min(portion, end - shown))
        if (!isWanted()) return
        if (answer !== listed) results.replaceChildren()
        listed = answer
        results.append(
          ...read.map(({ slug, report, excerpts }) =>
            renderResult(slug, report, excerpts, { reportsBase, words }),
          ),
        )
        shown += read.length
      }
      if (answer.total === 0) clear()
    },
    describe: ({ total, places, isDone, terms }, sort) => {
      const isByDate = sort === 'date' || terms.length === 0
      const done = terms.length === 0 ? words.listed : isByDate ? words.foundByDate : words.found
      const sentence = isDone ? done : isByDate ? words.foundManyByDate : words.foundMany
      return fillWords(sentence, { reports: total, places, shown: results.childElementCount })
    },
  }
}
