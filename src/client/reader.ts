/**
 * The reader's choices. This script is in the head and runs before the first paint, so that nothing flashes
 * or shifts. Without it every choice still works for the page at hand: the style sheet asks the radios
 * themselves. Without storage the choices are forgotten, and nothing else happens.
 */
const KEY = 'juanzong'

const USUAL = {
  size: '100',
  width: '36',
  theme: 'auto',
  face: 'serif',
  flow: 'horizontal',
} as const

type Choice = keyof typeof USUAL

const CHOICES = Object.keys(USUAL) as readonly Choice[]

let kept: Partial<Record<Choice, string>> = load()
apply()
// …/search/#q=河道: the style sheet keeps a place for the answer.
if (location.hash.includes('=')) document.documentElement.dataset['asked'] = ''
addEventListener('DOMContentLoaded', () => {
  mark()
  const tools = document.getElementById('tools')
  tools?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !isChoice(target.name)) return
    keep({ ...kept, [target.name]: target.value })
  })
  document.getElementById('reset')?.addEventListener('click', () => {
    keep({})
    mark()
  })
})
// Another tab may have chosen; a page that comes back from the browser's memory has its old radios.
addEventListener('storage', reload)
addEventListener('pageshow', ({ persisted }) => persisted && reload())

function reload(): void {
  kept = load()
  apply()
  mark()
}

function keep(choices: Partial<Record<Choice, string>>): void {
  kept = choices
  apply()
  try {
    localStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // Storage is off or full: the choice applies to this page.
  }
}

/** Only known names and plain values: what is stored here may have been written by another page of the same host. */
function load(): Partial<Record<Choice, string>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const entries = Object.entries(stored ?? {}).filter(
      ([name, value]) => isChoice(name) && /^\w+$/.test(String(value)),
    )
    return Object.fromEntries(entries)
  } catch {
    return {}
  }
}

function apply(): void {
  const { dataset } = document.documentElement
  for (const name of CHOICES) {
    const value = kept[name]
    if (value !== undefined && value !== USUAL[name]) dataset[name] = value
    else delete dataset[name]
  }
}

function mark(): void {
  for (const name of CHOICES) {
    const value = kept[name] ?? USUAL[name]
    const radio = document.querySelector(`[name="${name}"][value="${value}"]`)
    if (radio instanceof HTMLInputElement) radio.checked = true
  }
}

function isChoice(name: string): name is Choice {
  return Object.hasOwn(USUAL, name)
}
