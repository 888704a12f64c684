import type { Page } from 'playwright-core'
import type { SearchRecord } from '../../src/search/search-record.ts'

/** What a person asks: pieces of text in both scripts, numbers, letters, one character, several terms, without a word. */
export function sampleQuestions(
  all: readonly SearchRecord[],
  random: () => number,
): readonly string[] {
  const texts = all.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)])
  const piece = (length: number): string => {
    for (;;) {
      const text = texts[Math.floor(random() * texts.length)]
      const own = (random() < 0.5 ? text?.Hans : text?.Hant) ?? ''
      const at = Math.floor(random() * own.length)
      const cut = own.slice(at, at + length)
      if (cut.length === length && cut.isWellFormed() && !/["“”「」『』＂\s#-]/.test(cut))
        return cut
    }
  }
  const asked = new Set<string>()
  const add = (count: number, make: () => string): void => {
    for (const end = asked.size + count; asked.size < end; )
      asked.add(`q=${encodeURIComponent(make())}`)
  }
  add(150, () => piece(2 + Math.floor(random() * 3)))
  add(40, () => piece(1))
  add(40, () => piece(6 + Math.floor(random() * 8)))
  add(40, () => `${piece(2)} ${piece(2)}`)
  add(30, () => `${piece(1)} -${piece(2)}`)
  add(20, () => `“${piece(3)}” ${piece(1)}`)
  for (const text of ['41.4亿元', '67%', 'app', '5G+智慧', '１.４亿', '桥旧了,路'])
    asked.add(`q=${encodeURIComponent(text)}`)
  const plain = [...asked]
  return [
    ...plain,
    ...plain.slice(0, 20).map((question) => `${question}&sort=date`),
    ...plain.slice(20, 40).map((question) => `${question}&year=2022&year=2020`),
    ...plain.slice(40, 50).map((question) => `${question}&view=lines-after`),
    'q=&year=2020',
  ]
}

/** Runs in the page: asks each question and gives what the page shows for it, word for word. */
export const ASK_ALL = `
  const [questions] = args
  const list = document.querySelector('[data-search-results]')
  const lines = document.querySelector('#search-lines')
  const status = document.querySelector('#search-status')
  const shown = []
  for (const question of questions) {
    location.hash = '#' + question
    const query = decodeURIComponent(question.replace(/^q=|&.*$/g, '')).trim()
    for (let waited = 0; ; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 2))
      if (waited > 0 && list.dataset.query === query && list.dataset.state !== 'busy') break
      if (waited > 5000) throw new Error('No answer to ' + question)
    }
    shown.push([question, list.dataset.state, status.textContent,
      [...list.children, ...lines.children].map((item) => item.dataset.slug + ' ' + item.textContent).join('\\n')].join('\\n'))
  }
  return shown`

export async function askAll(page: Page, questions: readonly string[]): Promise<readonly string[]> {
  return await page.evaluate(
    ([body, asked]) => {
      const AsyncFunction = (async () => {}).constructor as new (
        ...source: string[]
      ) => (...args: unknown[]) => Promise<readonly string[]>
      return new AsyncFunction('...args', body)(asked)
    },
    [ASK_ALL, questions] as const,
  )
}

/** What Firefox’s console holds of pages from disk: errors, and what scripts wrote. */
export const READ_COMPLAINTS = `
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage)
  const written = storage.getEvents().filter((event) => event.filename.startsWith('file:')).map((event) => event.arguments.join(' '))
  const errors = Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith('file:'))
    .map((message) => message.errorMessage)
  return [...written, ...errors]`
