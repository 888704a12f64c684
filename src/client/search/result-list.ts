import type { Answer } from './answer.ts'
import { renderResult } from './render-result.ts'
import { fillWords, type SearchWords } from './words.ts'

type ListState = 'ready' | 'busy' | 'empty' | 'error'

/** The list, its status line and “more”. */
export interface ResultParts {
  readonly results: HTMLElement
  readonly status: HTMLElement
  readonly more: HTMLButtonElement
}

export interface ResultList {
  showNothingAsked(): void
  showBusy(query: string): void
  /** Results come in portions, the first ones soon; `isWanted` is asked before each writes. */
  showNext(answer: Answer, query: string, isWanted: () => boolean): Promise<void>
  showFailure(retry: () => void): void
}

/** Results before “more”, and how many of them are loaded at once. */
const PAGE = 50
const PORTION = 10

/** Writes into the list; `data-state`, `data-query` and `data-total` tell everybody else how it stands. */
export function makeResultList(
  { results, status, more }: ResultParts,
  words: SearchWords,
  reportsBase: string,
): ResultList {
  /** The answer whose results are in the list. */
  let listed: Answer | undefined

  const show = (state: ListState, sentence: string, total?: number): void => {
    results.dataset['state'] = state
    results.dataset['total'] = total === undefined ? '' : String(total)
    status.textContent = sentence
  }
  const clear = (): void => {
    listed = undefined
    results.replaceChildren()
    more.hidden = true
  }
  return {
    showNothingAsked: () => {
      clear()
      results.dataset['query'] = ''
      show('ready', words.empty)
    },
    showBusy: (query) => {
      results.dataset['query'] = query
      more.hidden = true
      show('busy', words.loading)
    },
    showNext: async (answer, query, isWanted) => {
      results.dataset['state'] = 'busy'
      more.hidden = true
      let shown = answer === listed ? results.childElementCount : 0
      for (const end = shown + PAGE; shown < end && !answer.isDone; ) {
        const portion = await answer.readNext(Math.min(PORTION, end - shown))
        if (!isWanted()) return
        if (answer !== listed) results.replaceChildren()
        listed = answer
        results.append(
          ...portion.map(({ slug, report, excerpts }) =>
            renderResult(slug, report, excerpts, { reportsBase, words }),
          ),
        )
        shown += portion.length
      }
      const { total, places, isDone } = answer
      if (total === 0) {
        clear()
        show('empty', fillWords(words.none, { query }), 0)
        return
      }
      const sentence = isDone ? words.found : words.foundMany
      show('ready', fillWords(sentence, { reports: total, places, shown }), total)
      more.hidden = isDone
    },
    showFailure: (retry) => {
      clear()
      show('error', words.failed)
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'btn'
      button.textContent = words.retry
      button.addEventListener('click', retry)
      status.append(' ', button)
    },
  }
}
