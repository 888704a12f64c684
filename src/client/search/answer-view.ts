import type { Answer } from './answer.ts'
import { fillWords } from './fill-words.ts'
import { makeLineList } from './line-list.ts'
import type { Question } from './query-address.ts'
import { makeResultList } from './result-list.ts'
import type { PageScript, SearchWords } from './words.ts'

type AnswerState = 'ready' | 'busy' | 'empty' | 'error'

/** The list of reports, the list of lines, their status line and “more”. */
export interface AnswerParts {
  readonly results: HTMLElement
  /** Where lines are written, where the page offers them. */
  readonly lines: HTMLElement | null
  readonly status: HTMLElement
  readonly more: HTMLButtonElement
}

/** An answer on the page, as reports or as lines. `data-state`, `data-query` and `data-total` show its state. */
export interface AnswerView {
  showNothingAsked(): void
  showBusy(query: string): void
  /** The first results of the newest reports, until `show` puts the whole answer in their place. */
  showNewest(newest: Answer, isWanted: () => boolean): Promise<void>
  /** `isWanted` is asked before anything is written: a newer question may have come. */
  show(answer: Answer, asked: Question, isWanted: () => boolean): Promise<void>
  showMore(answer: Answer, asked: Question, isWanted: () => boolean): Promise<void>
  /** The same lines in another order. */
  sortLines(answer: Answer, asked: Question): void
  showFailure(retry: () => void): void
  writeTable(): string
}

/** @param clearFilters what a reader may try where nothing was found among the values that were chosen */
export function makeAnswerView(
  { results, lines, status, more }: AnswerParts,
  words: SearchWords,
  script: PageScript,
  clearFilters: () => void,
): AnswerView {
  const reportsBase = results.dataset['reportsBase'] ?? '../reports/'
  const resultList = makeResultList(results, words, reportsBase)
  const lineList = makeLineList(lines ?? document.createElement('ol'), words, reportsBase, script)

  const say = (state: AnswerState, sentence: string, total?: number): void => {
    results.dataset['state'] = state
    results.dataset['total'] = total === undefined ? '' : String(total)
    if (lines) lines.dataset['state'] = state
    status.textContent = sentence
  }
  const clear = (): void => {
    resultList.clear()
    lineList.clear()
    more.hidden = true
  }
  const offer = (label: string, call: () => void): void => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'btn'
    button.textContent = label
    button.addEventListener('click', call)
    status.append(' ', button)
  }
  const saySaved = ({ savedOnly }: Answer): string =>
    savedOnly === undefined ? '' : fillWords(words.savedOnly, { n: savedOnly })
  const isEmpty = (answer: Answer, { query, filters }: Question): boolean => {
    const { total } = answer
    if (total > 0) return false
    clear()
    const isFiltered = Object.keys(filters).length > 0
    const none = isFiltered ? words.noneFiltered : fillWords(words.none, { query })
    say('empty', none + saySaved(answer), 0)
    if (isFiltered) offer(words.clearFilters, clearFilters)
    return true
  }
  const sayLines = ({ total }: Answer): void => {
    const { count, shown } = lineList
    say('ready', fillWords(words.lines, { reports: total, places: count, shown }), total)
    more.hidden = shown >= count
  }
  const sayResults = (answer: Answer, { sort }: Question): void => {
    say('ready', resultList.describe(answer, sort) + saySaved(answer), answer.total)
    more.hidden = answer.isDone
  }
  const view: AnswerView = {
    showNothingAsked: () => {
      clear()
      results.dataset['query'] = ''
      say('ready', words.empty)
    },
    showBusy: (query) => {
      results.dataset['query'] = query
      more.hidden = true
      say('busy', words.loading)
    },
    showNewest: async (newest, isWanted) => {
      await resultList.showNewest(newest, isWanted)
      if (isWanted() && newest.total > 0) say('busy', words.loadingOlder)
    },
    show: async (answer, asked, isWanted) => {
      if (asked.view === 'reports') {
        lineList.clear()
        await resultList.showNext(answer, isWanted)
        if (isWanted() && !isEmpty(answer, asked)) sayResults(answer, asked)
        return
      }
      resultList.clear()
      const onProgress = (places: number): void => say('busy', fillWords(words.reading, { places }))
      await lineList.read(answer, onProgress, isWanted)
      if (isWanted() && !isEmpty(answer, asked)) view.sortLines(answer, asked)
    },
    showMore: async (answer, asked, isWanted) => {
      if (asked.view === 'reports') {
        results.dataset['state'] = 'busy'
        more.hidden = true
        await resultList.showNext(answer, isWanted)
        if (isWanted()) sayResults(answer, asked)
        return
      }
      lineList.showMore()
      sayLines(answer)
    },
    sortLines: (answer, asked) => {
      lineList.show(asked.view)
      sayLines(answer)
    },
    showFailure: (retry) => {
      clear()
      say('error', words.failed)
      offer(words.retry, retry)
    },
    writeTable: () => lineList.writeTable(),
  }
  return view
}
