import { readWords } from './read-words.ts'
import { makeElement } from './search/make-element.ts'
import { chosenVoice, listVoices, nameOf, saveVoice } from './voices.ts'

/**
 * Reads a report aloud, block by block, in a voice that the reader chooses. Button and choice stay hidden until the
 * browser has a voice for the page's language: an English voice would spell Chinese out, or say nothing.
 */
export function offerReadingAloud(): void {
  const button = document.querySelector('[data-read-aloud]')
  const text = document.querySelector('.text')
  if (!(button instanceof HTMLButtonElement) || !text || !('speechSynthesis' in window)) return
  const offer = (): void => {
    button.hidden = chosenVoice() === undefined
    offerVoices()
  }
  offer()
  // Voices arrive late in some browsers.
  speechSynthesis.addEventListener?.('voiceschanged', offer)
  document.querySelector('#voice')?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) saveVoice(target.value)
  })
  document.querySelector('#reset')?.addEventListener('click', () => {
    saveVoice(undefined)
    offerVoices()
  })

  const [read, stop] = [button.textContent ?? '', button.dataset['stop'] ?? '']
  button.addEventListener('click', () => {
    const isReading = speechSynthesis.speaking
    speechSynthesis.cancel()
    button.textContent = isReading ? read : stop
    if (isReading) return
    const queue = [...document.querySelectorAll('.masthead h1, .text > *')].map(toSpeech)
    const last = queue.findLast(({ text }) => text !== '')
    last?.addEventListener('end', () => {
      button.textContent = read
    })
    for (const utterance of queue) if (utterance.text !== '') speechSynthesis.speak(utterance)
  })
  // A page that is left goes on talking otherwise.
  addEventListener('pagehide', () => speechSynthesis.cancel())
}

/** With one voice there is nothing to choose. */
function offerVoices(): void {
  const select = document.querySelector('#voice')
  const field = select?.closest<HTMLElement>('.voice')
  if (!(select instanceof HTMLSelectElement) || !field) return
  const voices = listVoices()
  field.hidden = voices.length < 2
  select.replaceChildren(
    ...voices.map((voice) => makeElement('option', { value: nameOf(voice) }, nameShown(voice))),
  )
  const chosen = chosenVoice()
  if (chosen) select.value = nameOf(chosen)
}

function nameShown({ name, lang }: SpeechSynthesisVoice): string {
  return name ? `${name} (${lang})` : lang
}

/** What a block says: not its number, and not the editor's notes. */
function toSpeech(block: Element): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(readWords(block.cloneNode(true) as Element))
  const voice = chosenVoice()
  if (voice) {
    utterance.voice = voice
    utterance.lang = voice.lang
  }
  return utterance
}
