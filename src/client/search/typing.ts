/** A pause in typing, milliseconds. */
const PAUSE = 300

/**
 * Calls back after a pause in typing, and at once with Enter. Never while an input method is still composing: the
 * letters of a pinyin are no query.
 */
export function listenToTyping(
  form: HTMLFormElement,
  input: HTMLInputElement,
  call: (by: 'pause' | 'enter') => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isComposing = false
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => call('pause'), PAUSE)
  }
  input.addEventListener('compositionstart', () => {
    isComposing = true
    clearTimeout(timer)
  })
  input.addEventListener('compositionend', () => {
    isComposing = false
    wait()
  })
  input.addEventListener('input', () => {
    if (!isComposing) wait()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (isComposing) return
    clearTimeout(timer)
    call('enter')
  })
  // Back and forward bring their own query: what was half typed is over.
  window.addEventListener('hashchange', () => clearTimeout(timer))
}
