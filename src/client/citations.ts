/** Completes the citations: the day of reading, which only the browser knows, and a button that copies. */
export function completeCitations(): void {
  for (const slot of document.querySelectorAll('[data-today]')) slot.textContent = `[${today()}]`
  for (const button of document.querySelectorAll('[data-copy]'))
    if (button instanceof HTMLButtonElement) offerCopy(button)
}

/** The reader's own day, not that of Greenwich. */
function today(): string {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The button stays hidden where the page may not write to the clipboard. */
function offerCopy(button: HTMLButtonElement): void {
  const text = button.previousElementSibling
  if (!text || !navigator.clipboard) return
  const usual = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent ?? '')
      button.textContent = button.dataset['copied'] ?? usual
      setTimeout(() => {
        button.textContent = usual
      }, 2000)
    } catch {
      getSelection()?.selectAllChildren(text)
    }
  })
}
