import { readCorrectionUrl } from './correction.ts'
import type { MarkedWords } from './marked-words.ts'
import { readWords } from './read-words.ts'
import { fillWords } from './search/fill-words.ts'
import { makeElement } from './search/make-element.ts'

const WORDS = {
  Hans: {
    label: '引用第{n}段',
    quotation: '“{words}”（第{n}段）',
    copy: '复制引文',
    link: '复制链接',
    copied: '已复制',
    selected: '已选中，请自行复制',
    parallel: '简繁对照',
    wrong: '看到错处',
    close: '收起',
  },
  Hant: {
    label: '引用第{n}段',
    quotation: '「{words}」（第{n}段）',
    copy: '複製引文',
    link: '複製連結',
    copied: '已複製',
    selected: '已選取，請自行複製',
    parallel: '簡繁對照',
    wrong: '看到錯處',
    close: '收合',
  },
} as const

/**
 * A click on a paragraph's number opens below it what is needed to cite it: its words, or those that are marked in it, with
 * number, source and address, to copy. Without this script the number is the paragraph's address, as ever.
 */
export function offerQuotations(readMarked: () => MarkedWords | undefined): void {
  const text = document.querySelector('.sheet .text')
  if (!text) return
  let close = (): void => {}
  text.addEventListener('click', (event) => {
    const number = event.target instanceof Element ? event.target.closest('.pid') : null
    const block = number?.parentElement
    if (!(number instanceof HTMLElement) || !block || isForAnotherTab(event as MouseEvent)) return
    const isOpen =
      block.querySelector('.quote-bar') ?? block.nextElementSibling?.matches('.quote-bar')
    close()
    if (isOpen) return
    const marked = readMarked()
    const words =
      marked?.id === block.id ? marked.words : readWords(block.cloneNode(true) as Element)
    const bar = makeBar({ id: block.id, words }, number.textContent ?? '', () => close())
    if (block.matches('li')) block.append(bar)
    else block.after(bar)
    const listen = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close()
    }
    document.addEventListener('keydown', listen)
    close = () => {
      document.removeEventListener('keydown', listen)
      if (bar.contains(document.activeElement)) number.focus({ preventScroll: true })
      bar.remove()
      close = () => {}
    }
    // By keyboard the next step is to copy; the step to the paragraph's address takes the focus first.
    if ((event as MouseEvent).detail === 0) setTimeout(() => bar.querySelector('button')?.focus())
  })
}

function isForAnotherTab({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey
}

function makeBar(place: MarkedWords, number: string, close: () => void): HTMLElement {
  const words = WORDS[document.documentElement.lang.startsWith('zh-Hant') ? 'Hant' : 'Hans']
  const address = readAddress(place.id)
  const quotation = makeElement(
    'p',
    {},
    makeElement(
      'span',
      { class: 'quotation' },
      fillWords(words.quotation, { words: place.words, n: number }),
    ),
    makeElement('span', {}, cite(address)),
  )
  const link = makeElement('p', { class: 'address' }, address)
  const status = makeElement('span', { role: 'status' })
  const button = (label: string, call: () => void): HTMLElement => {
    const made = makeElement('button', { type: 'button', class: 'btn' }, label)
    made.addEventListener('click', call)
    return made
  }
  const copy = async (shown: HTMLElement): Promise<void> => {
    try {
      await navigator.clipboard.writeText(readLines(shown))
      status.textContent = words.copied
    } catch {
      // No clipboard, or none for this page: the reader's own key copies what is selected.
      getSelection()?.selectAllChildren(shown)
      status.textContent = words.selected
    }
  }
  const wrong = readCorrectionUrl(place)
  const parallel = document.querySelector<HTMLAnchorElement>('[data-parallel]')
  return makeElement(
    'aside',
    { class: 'quote-bar ui', 'aria-label': fillWords(words.label, { n: number }) },
    quotation,
    link,
    makeElement(
      'div',
      { class: 'row' },
      button(words.copy, () => void copy(quotation)),
      button(words.link, () => void copy(link)),
      ...(parallel
        ? [makeElement('a', { class: 'btn', href: `${parallel.href}#${place.id}` }, words.parallel)]
        : []),
      ...(wrong === undefined
        ? []
        : [makeElement('a', { class: 'btn', href: wrong }, words.wrong)]),
      button(words.close, close),
      status,
    ),
  )
}

/** The address that is cited is the archive's, wherever this copy of it is read. */
function readAddress(id: string): string {
  const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  return `${own ?? location.origin + location.pathname}#${id}`
}

/** The report's citation with the paragraph's address. */
function cite(address: string): string {
  const whole = document.querySelector('.cite blockquote')?.textContent?.trim() ?? document.title
  const page = address.slice(0, address.indexOf('#'))
  return whole.includes(page) ? whole.replace(page, address) : `${whole} ${address}`
}

/** Quotation and citation are a line each. */
function readLines(shown: HTMLElement): string {
  return [...shown.childNodes].map(({ textContent }) => textContent ?? '').join('\n')
}
