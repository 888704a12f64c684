import type { Question, Sort, View } from './query-address.ts'

/** How an answer is shown: radios `sort` and `view` above the results, and the button that takes the table along. */
export interface ViewForm {
  read(): Pick<Question, 'sort' | 'view'>
  write(asked: Pick<Question, 'sort' | 'view'>): void
  /** Shown only where there is an answer; the table only where it is on the page. */
  show(hasAnswer: boolean, hasLines: boolean): void
}

export function openViewForm(
  form: HTMLElement,
  onChange: () => void,
  onDownload: () => void,
): ViewForm {
  const download = form.querySelector<HTMLButtonElement>('#search-download')
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')]
  const chosen = (name: string): string =>
    radios.find((radio) => radio.name === name && radio.checked)?.value ?? ''
  form.addEventListener('change', onChange)
  download?.addEventListener('click', onDownload)
  return {
    read: () => ({
      sort: (chosen('sort') || 'relevance') as Sort,
      view: (chosen('view') || 'reports') as View,
    }),
    write: (asked) => {
      for (const radio of radios)
        radio.checked = radio.value === (radio.name === 'sort' ? asked.sort : asked.view)
    },
    show: (hasAnswer, hasLines) => {
      form.hidden = !hasAnswer
      if (download) download.hidden = !hasLines
    },
  }
}

/** Hands a file to the reader. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has begun by then; at once would be too soon for some.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
