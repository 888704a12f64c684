import type { Answer } from './answer.ts'
import { openFilterForm } from './filter-form.ts'
import { type Asked, readAsked, writeAsked, writeHash } from './query-address.ts'
import { makeResultList, type ResultParts } from './result-list.ts'
import { makeSearcher } from './searcher.ts'
import { listenToTyping } from './typing.ts'
import { type PageScript, readWords } from './words.ts'

/** The parts of the search page, made by the layout. */
export interface SearchPage extends ResultParts {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  /** Filters beside the results, where the page has them. */
  readonly filters: HTMLFormElement | null
  /** Says that the other script was searched too, where the page has such a line. */
  readonly hint: HTMLElement | null
}

/** Makes the search page live: the address holds the question, and the list follows it. */
export function runSearchPage(page: SearchPage): void {
  const { form, input, results, more, hint } = page
  const hintAtRest = hint?.textContent ?? ''
  const script: PageScript = results.dataset['script'] === 'Hant' ? 'Hant' : 'Hans'
  const words = readWords(results, script)
  const base = new URL(results.dataset['searchBase'] ?? '../../search/', location.href).href
  const list = makeResultList(page, words, results.dataset['reportsBase'] ?? '../reports/')
  const filters = page.filters && openFilterForm(page.filters, () => send('enter'))
  const searcher = makeSearcher(base, script, filters?.choices ?? {})

  /** Only the newest question may write: an older answer that comes late is dropped. */
  let newest = 0
  let asked: Asked | undefined
  let answer: Answer | undefined
  /** Whether the present entry of the history holds only what was typed so far: the next letters replace it. */
  let isPassing = false

  const ask = async (question: Asked): Promise<void> => {
    const ticket = ++newest
    const isWanted = (): boolean => ticket === newest
    asked = question
    answer = undefined
    if (hint) hint.textContent = hintAtRest
    if (question.query === '') return list.showNothingAsked()
    list.showBusy(question.query)
    try {
      const given = await searcher.ask(question)
      if (!isWanted()) return
      answer = given
      if (given.counts) filters?.showCounts(given.counts)
      await list.showNext(given, question.query, isWanted)
      if (hint) await sayOtherWriting(hint, given, isWanted)
    } catch {
      if (isWanted()) list.showFailure(() => void ask(question))
    }
  }

  const sayOtherWriting = async (
    line: HTMLElement,
    given: Answer,
    isWanted: () => boolean,
  ): Promise<void> => {
    const writing = await given.readOtherWriting()
    if (writing === undefined || !isWanted()) return
    // In the other script's letter shapes, and so read aloud.
    const quoted = document.createElement('span')
    quoted.lang = script === 'Hant' ? 'zh-Hans' : 'zh-Hant'
    quoted.textContent = writing
    const [before = '', after = ''] = words.alsoIn.split('{query}')
    line.replaceChildren(before, quoted, after)
  }

  const follow = (): void => {
    const question = readAsked()
    isPassing = false
    input.value = question.query
    filters?.write(question.filters)
    if (!isSame(question, asked)) void ask(question)
  }

  function send(by: 'pause' | 'enter'): void {
    const question = { query: input.value.trim(), filters: filters?.read() ?? {} }
    const isFailed = results.dataset['state'] === 'error'
    const isNew = !isSame(question, asked)
    if (isNew) {
      writeAsked(question, isPassing ? 'replace' : 'push')
      void ask(question)
    } else if (isFailed && by === 'enter') void ask(question)
    isPassing = by === 'pause' && (isPassing || isNew)
  }

  more.addEventListener('click', () => {
    const ticket = newest
    const isWanted = (): boolean => ticket === newest
    const last = results.lastElementChild
    if (!answer || !asked) return
    const question = asked
    list
      .showNext(answer, question.query, isWanted)
      // The button may be gone now: reading goes on where the new results begin.
      .then(() => last?.nextElementSibling?.querySelector('a')?.focus())
      .catch(() => {
        if (isWanted()) list.showFailure(() => void ask(question))
      })
  })
  window.addEventListener('hashchange', follow)
  listenToTyping(form, input, send)
  follow()
}

function isSame(a: Asked, b: Asked | undefined): boolean {
  return b !== undefined && writeHash(a) === writeHash(b)
}
