import { readWords } from './read-words.ts'

/**
 * Reads a report aloud, block by block. The button stays hidden until the browser has a voice for the page's
 * language: an English voice would spell Chinese out, or say nothing.
 */
export function offerReadingAloud(): void {
  const button = document.querySelector('[data-read-aloud]')
  const text = document.querySelector('.text')
  if (!(button instanceof HTMLButtonElement) || !text || !('speechSynthesis' in window)) return
  const offer = (): void => {
    button.hidden = findVoice() === undefined
  }
  offer()
  // Voices arrive late in some browsers.
  speechSynthesis.addEventListener?.('voiceschanged', offer)

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

/** Cantonese reads Hong Kong's pages, where there is such a voice. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  'zh-Hans': ['zh-cn', 'cmn-hans', 'zh-hans'],
  'zh-Hant': ['zh-tw', 'cmn-hant', 'zh-hant'],
  'zh-Hant-HK': ['zh-hk', 'yue', 'zh-tw'],
}

function findVoice(): SpeechSynthesisVoice | undefined {
  const wanted = [...(WANTED[document.documentElement.lang] ?? []), 'zh', 'cmn']
  const voices = speechSynthesis.getVoices().map((voice) => ({
    voice,
    tag: voice.lang.toLowerCase().replace('_', '-'),
  }))
  for (const tag of wanted) {
    const found = voices.find((one) => one.tag.startsWith(tag))
    if (found) return found.voice
  }
  return undefined
}

/** What a block says: not its number, and not the editor's notes. */
function toSpeech(block: Element): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(readWords(block.cloneNode(true) as Element))
  const voice = findVoice()
  if (voice) {
    utterance.voice = voice
    utterance.lang = voice.lang
  }
  return utterance
}
