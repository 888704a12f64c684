import { NOT_BEFORE, UNITS, type Unit } from './units.ts'

const LONGEST = Math.max(...[...UNITS.keys()].map((word) => word.length))

const LATIN = new Set([...UNITS.keys()].filter((word) => /[A-Za-z³²]$/.test(word)))

/** How long the words can be that begin with a character. */
const LONGEST_FROM = new Map<string, number>()
for (const word of UNITS.keys()) {
  const first = word.charAt(0)
  LONGEST_FROM.set(first, Math.max(LONGEST_FROM.get(first) ?? 0, word.length))
}

export interface FoundUnit {
  readonly unit: Unit
  readonly word: string
  readonly end: number
}

/** The longest unit at a place of a folded text, unless it is the beginning of another word. */
export function readUnit(text: string, at: number): FoundUnit | undefined {
  const longest = LONGEST_FROM.get(text.charAt(at))
  if (longest === undefined) return undefined
  for (let length = Math.min(longest, LONGEST); length > 0; length--) {
    const word = text.slice(at, at + length)
    const unit = word.length === length ? UNITS.get(word) : undefined
    if (unit && !isOtherWord(word, text.charAt(at + length)))
      return { unit, word, end: at + length }
  }
  return undefined
}

function isOtherWord(word: string, next: string): boolean {
  if (next === '') return false
  return LATIN.has(word)
    ? /[A-Za-z0-9]/.test(next)
    : (NOT_BEFORE.get(word)?.includes(next) ?? false)
}
