import type { Answer } from './answer.ts'
import { fillWords } from './fill-words.ts'
import type { Sort } from './query-address.ts'
import { renderResult } from './render-result.ts'
import type { SearchWords } from './words.ts'

export interface ResultList {
  clear(): void
  /** A handful of results that the next answer replaces. */
  showNewest(newest: Answer, isWanted: () => boolean): Promise<void>
  /** Results come in portions, the first one soon; `isWanted` is asked before each writes. */
  showNext(answer: Answer, isWanted: () => boolean): Promise<void>
  /** What the status says of the answer as far as it is in the list. */
  describe(answer: Answer, sort: Sort): string
}

/** Results before “more”, and how many of them are loaded at once: the first alone, so that it is there soon. */
const PAGE = 50
const PORTIONS = [1, 4, 10]

/** Results of the newest reports, before those of all are known. */
const MOST_NEWEST = 5

/** Writes reports into the list. */
export function makeResultList(
  results: HTMLElement,
  words: SearchWords,
  reportsBase: string,
): ResultList {
  /** The answer whose results are in the list. */
  let listed: Answer | undefined
  /** Whether what is in the list is only the newest reports' answer. */
  let isPassing = false
  const clear = (): void => {
    listed = undefined
    isPassing = false
    results.replaceChildren()
  }
  const showUpTo = async (most: number, answer: Answer, isWanted: () => boolean): Promise<void> => {
    let shown = answer === listed ? results.childElementCount : 0
    // What is there for the time being is replaced at once: the list does not shrink and grow again.
    let focused: string | undefined
    const replaced = isPassing ? results.childElementCount : 0
    for (let i = 0, end = shown + most; shown < end && !answer.isDone; i++) {
      const portion = PORTIONS[Math.min(i, PORTIONS.length - 1)] ?? 1
      const least = i === 0 ? replaced : 0
      const read = await answer.readNext(Math.min(Math.max(portion, least), end - shown))
      if (!isWanted()) return
      const items = read.map(({ slug, report, excerpts }) =>
        renderResult(slug, report, excerpts, { reportsBase, words }),
      )
      if (answer !== listed) {
        focused = readFocused(results)
        results.replaceChildren()
      }
      results.append(...items)
      focusAgain(items, focused)
      listed = answer
      shown += read.length
    }
  }
  return {
    clear,
    showNewest: async (newest, isWanted) => {
      await showUpTo(MOST_NEWEST, newest, isWanted)
      isPassing = isWanted()
    },
    showNext: async (answer, isWanted) => {
      await showUpTo(PAGE, answer, isWanted)
      if (!isWanted()) return
      isPassing = false
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

/** The report on which the keys of the reader stand. */
function readFocused(list: HTMLElement): string | undefined {
  const item = document.activeElement?.closest<HTMLElement>('[data-slug]')
  return item && list.contains(item) ? item.dataset['slug'] : undefined
}

/** A reader whose keys stood on a report finds them there again, unless they have gone elsewhere. */
function focusAgain(items: readonly HTMLElement[], slug: string | undefined): void {
  if (slug === undefined || document.activeElement !== document.body) return
  const item = items.find(({ dataset }) => dataset['slug'] === slug)
  item?.querySelector('a')?.focus({ preventScroll: true })
}
