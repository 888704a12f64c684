import { readQuery, writeQuery } from './query-address.ts'
import { renderResult } from './render-result.ts'
import { type Answer, makeSearcher } from './search-run.ts'
import { fillWords, type PageScript, readWords } from './words.ts'

/** The parts of the search page, made by the layout. */
export interface SearchPage {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly results: HTMLElement
  readonly status: HTMLElement
  readonly more: HTMLButtonElement
}

/** Results before “more”, and how many of them are loaded at once: the first are to be seen soon. */
const PAGE = 50
const PORTION = 10
/** A pause in typing, milliseconds. */
const PAUSE = 300

/** Makes the search page live: the address holds the query, and the list follows it. */
export function runSearchPage({ form, input, results, status, more }: SearchPage): void {
  const script: PageScript = results.dataset['script'] === 'Hant' ? 'Hant' : 'Hans'
  const words = readWords(results, script)
  const base = new URL(results.dataset['searchBase'] ?? '../../search/', location.href).href
  const reportsBase = results.dataset['reportsBase'] ?? '../reports/'
  const searcher = makeSearcher(base, script)
  /** Only the newest question may write: an older answer that comes late is dropped. */
  let newest = 0
  let asked: string | undefined
  let answer: Answer | undefined

  const ask = async (query: string): Promise<void> => {
    const ticket = ++newest
    asked = query
    answer = undefined
    results.dataset['query'] = query
    more.hidden = true
    if (query.trim() === '') {
      results.replaceChildren()
      show('ready', words.empty, 0)
      return
    }
    show('busy', words.loading)
    try {
      const found = await searcher.ask(query)
      if (ticket !== newest) return
      answer = found
      await showNext(found, ticket, () => results.replaceChildren())
    } catch {
      if (ticket === newest) showFailure(() => void ask(query))
    }
  }

  const showNext = async (found: Answer, ticket: number, clear?: () => void): Promise<void> => {
    results.dataset['state'] = 'busy'
    more.hidden = true
    let shown = clear ? 0 : results.childElementCount
    for (const end = shown + PAGE; shown < end && !found.isDone; ) {
      const portion = await found.readNext(Math.min(PORTION, end - shown))
      if (ticket !== newest) return
      if (shown === 0) clear?.()
      results.append(
        ...portion.map(({ slug, report, excerpts }) =>
          renderResult(slug, report, excerpts, { reportsBase, words }),
        ),
      )
      shown += portion.length
    }
    const { total, places, isDone } = found
    if (total === 0) {
      results.replaceChildren()
      show('empty', fillWords(words.none, { query: asked ?? '' }), 0)
      return
    }
    const sentence = isDone ? words.found : words.foundMany
    show('ready', fillWords(sentence, { reports: total, places, shown }), total)
    more.hidden = isDone
  }

  const show = (
    state: 'ready' | 'busy' | 'empty' | 'error',
    sentence: string,
    total?: number,
  ): void => {
    results.dataset['state'] = state
    if (total !== undefined) results.dataset['total'] = String(total)
    else delete results.dataset['total']
    status.textContent = sentence
  }

  const showFailure = (retry: () => void): void => {
    results.replaceChildren()
    show('error', words.failed)
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'btn'
    button.textContent = words.retry
    button.addEventListener('click', retry)
    status.append(' ', button)
  }

  const follow = (): void => {
    const query = readQuery()
    input.value = query
    if (query !== asked) void ask(query)
  }

  more.addEventListener('click', () => {
    const ticket = newest
    const last = results.lastElementChild
    if (!answer) return
    showNext(answer, ticket)
      .then(() => {
        // The button may be gone now: go on where the new results begin.
        last?.nextElementSibling?.querySelector('a')?.focus()
      })
      .catch(() => {
        if (ticket === newest) showFailure(() => void ask(asked ?? ''))
      })
  })
  window.addEventListener('hashchange', follow)
  listenToTyping(form, input, (query, isFinished) => {
    if (query !== asked) void ask(query)
    else if (isFinished && results.dataset['state'] === 'error') void ask(query)
  })
  follow()
}

/**
 * Calls back for each query: after a pause in typing, and at once with Enter. Never while an input method is still
 * composing: the letters of a pinyin are no query. What is only typed replaces the last typed query in the history,
 * what was sent with Enter stays in it.
 */
function listenToTyping(
  form: HTMLFormElement,
  input: HTMLInputElement,
  call: (query: string, isFinished: boolean) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isComposing = false
  let isOwnEntry = false

  const send = (isFinished: boolean): void => {
    clearTimeout(timer)
    const query = input.value.trim()
    writeQuery(query, isOwnEntry ? 'replace' : 'push')
    isOwnEntry = !isFinished
    call(query, isFinished)
  }
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => send(false), PAUSE)
  }
  input.addEventListener('compositionstart', () => {
    isComposing = true
    clearTimeout(timer)
  })
  input.addEventListener('compositionend', () => {
    isComposing = false
    wait()
  })
  input.addEventListener('input', (event) => {
    if (!isComposing && !(event instanceof InputEvent && event.isComposing)) wait()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (!isComposing) send(true)
  })
  window.addEventListener('hashchange', () => {
    clearTimeout(timer)
    isOwnEntry = false
  })
}
