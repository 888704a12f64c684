/** Cantonese reads Hong Kong's pages, where there is such a voice. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  'zh-Hans': ['zh-cn', 'cmn-hans', 'zh-hans'],
  'zh-Hant': ['zh-tw', 'cmn-hant', 'zh-hant'],
  'zh-Hant-HK': ['zh-hk', 'yue', 'zh-tw'],
}

const KEY = 'juanzong-voice'

/** The voices that speak the language of the page, the most fitting first. */
export function listVoices(): readonly SpeechSynthesisVoice[] {
  const wanted = [...(WANTED[pageLanguage()] ?? []), 'zh', 'cmn', 'yue']
  const voices = speechSynthesis.getVoices()
  const found = wanted.flatMap((tag) =>
    voices.filter(({ lang }) => lang.toLowerCase().replace('_', '-').startsWith(tag)),
  )
  return [...new Set(found)]
}

/** The reader's own choice for this language, where it is kept and still there; else the most fitting. */
export function chosenVoice(): SpeechSynthesisVoice | undefined {
  const voices = listVoices()
  const kept = readKept()
  return voices.find((voice) => nameOf(voice) === kept) ?? voices[0]
}

export function saveVoice(name: string | undefined): void {
  chosen = name
  try {
    if (name === undefined) localStorage.removeItem(keyOfPage())
    else localStorage.setItem(keyOfPage(), name)
  } catch {
    // Storage is off or full: the choice applies to this page.
  }
}

export function nameOf({ name, voiceURI, lang }: SpeechSynthesisVoice): string {
  return voiceURI || name || lang
}

let chosen: string | undefined

function readKept(): string | undefined {
  if (chosen !== undefined) return chosen
  try {
    return localStorage.getItem(keyOfPage()) ?? undefined
  } catch {
    return undefined
  }
}

/** A voice of one script is no voice of the other. */
function keyOfPage(): string {
  return `${KEY}-${pageLanguage()}`
}

function pageLanguage(): string {
  return document.documentElement.lang
}
