import type { Answer } from './answer.ts'
import { type AnswerParts, makeAnswerView } from './answer-view.ts'
import { openFilterForm } from './filter-form.ts'
import { carryQuery } from './found-hash.ts'
import { type Question, readQuestion, writeHash, writeQuestion } from './query-address.ts'
import { makeSearcher } from './searcher.ts'
import { listenToTyping } from './typing.ts'
import { openViewForm, saveFile } from './view-form.ts'
import { type PageScript, readWords } from './words.ts'

/** The parts of the search page, made by the layout. */
export interface SearchPage extends AnswerParts {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  /** Filters beside the results, where the page has them. */
  readonly filters: HTMLFormElement | null
  /** Order and kind of the list, where the page offers a choice. */
  readonly views: HTMLElement | null
  /** How to search, open while nothing is searched. */
  readonly help: HTMLDetailsElement | null
  /** Says that the other script was searched too, where the page has such a line. */
  readonly hint: HTMLElement | null
}

/** Makes the search page live: the address contains the question, and the list follows it. */
export function runSearchPage(page: SearchPage): void {
  const { form, input, results, more, hint } = page
  const hintAtRest = hint?.textContent ?? ''
  const script: PageScript = results.dataset['script'] === 'Hant' ? 'Hant' : 'Hans'
  const words = readWords(results, script)
  const base = new URL(results.dataset['searchBase'] ?? '../../search/', location.href).href
  const filters = page.filters && openFilterForm(page.filters, words, () => send('enter'))
  const list = makeAnswerView(page, words, script, () => page.filters?.reset())
  const views = page.views && openViewForm(page.views, () => send('enter'), download)
  const searcher = makeSearcher(base, script, filters?.choices ?? {})

  /** Only the newest question may write: an older answer that comes late is dropped. */
  let newest = 0
  let asked: Question | undefined
  let answer: Answer | undefined
  /** Whether the present entry of the history contains only what was typed so far: the next letters replace it. */
  let isPassing = false

  const ask = async (question: Question): Promise<void> => {
    if (answer && asked && isOtherOrder(question, asked)) {
      asked = question
      return list.sortLines(answer, question)
    }
    const ticket = ++newest
    const isWanted = (): boolean => ticket === newest
    asked = question
    answer = undefined
    if (hint) hint.textContent = hintAtRest
    const isAsking = writeHash(question) !== ''
    views?.show(isAsking, false)
    if (page.help) page.help.open = !isAsking
    if (!isAsking) {
      filters?.showAtRest()
      return list.showNothingAsked()
    }
    list.showBusy(question.query)
    try {
      const given = await searcher.ask(question, {
        ...(question.view === 'reports' && {
          onNewest: async (newest) => {
            if (isWanted()) await list.showNewest(newest, isWanted)
          },
        }),
      })
      if (!isWanted()) return
      await list.show(given, question, isWanted)
      if (!isWanted()) return
      answer = given
      views?.show(given.total > 0, question.view !== 'reports')
      const counts = await given.readCounts()
      if (counts && isWanted()) filters?.showCounts(counts)
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
    const question = readQuestion()
    isPassing = false
    input.value = question.query
    filters?.write(question.filters)
    views?.write(question)
    if (!isSame(question, asked)) void ask(question)
  }

  function send(by: 'pause' | 'enter'): void {
    const question: Question = {
      query: input.value.trim(),
      filters: filters?.read() ?? {},
      sort: 'relevance',
      view: 'reports',
      ...views?.read(),
    }
    const isFailed = results.dataset['state'] === 'error'
    const isNew = !isSame(question, asked)
    if (isNew) {
      writeQuestion(question, isPassing ? 'replace' : 'push')
      void ask(question)
    } else if (isFailed && by === 'enter') void ask(question)
    isPassing = by === 'pause' && (isPassing || isNew)
  }

  function download(): void {
    const name = (asked?.query ?? '')
      .replace(/[\s\p{P}\p{S}\p{C}]+/gu, ' ')
      .trim()
      .slice(0, 40)
    saveFile(`${name || 'juanzong'}.csv`, list.writeTable(), 'text/csv;charset=utf-8')
  }

  more.addEventListener('click', () => {
    const ticket = newest
    const isWanted = (): boolean => ticket === newest
    if (!answer || !asked) return
    const question = asked
    const shown = question.view === 'reports' ? results : page.lines
    const last = shown?.lastElementChild
    list
      .showMore(answer, question, isWanted)
      // The button may be gone now: reading goes on where the new results begin.
      .then(() => last?.nextElementSibling?.querySelector('a')?.focus())
      .catch(() => {
        if (isWanted()) list.showFailure(() => void ask(question))
      })
  })
  for (const part of [results, page.lines]) if (part) carryQuery(part, () => asked?.query ?? '')
  window.addEventListener('hashchange', follow)
  listenToTyping(form, input, send)
  follow()
}

function isSame(a: Question, b: Question | undefined): boolean {
  return b !== undefined && writeHash(a) === writeHash(b)
}

/** Whether only the order of lines that are on the page is another. */
function isOtherOrder(a: Question, b: Question): boolean {
  return a.view !== 'reports' && b.view !== 'reports' && isSame({ ...a, view: b.view }, b)
}
