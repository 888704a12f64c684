import type { RawLine } from './raw-line.ts'

const HEAD = 40
/** One entry may be a chance. */
const ENOUGH = 2
const TITLE = /^目[\s　]{0,6}[录錄次]$/u
/** `一、总体情况………3` */
const LEADER = /[\s　.．…·]{1,80}\d{0,3}$/u

/**
 * The places of a table of contents: its title, and below it the headings that the text gives again.
 * Empty where there is none.
 */
export function findContents(lines: readonly RawLine[]): ReadonlySet<number> {
  const title = lines.slice(0, HEAD).findIndex(({ text }) => TITLE.test(text))
  if (title < 0) return new Set()
  const lastPlaces = new Map(lines.map(({ text }, i) => [text, i]))
  const found = new Set([title])
  for (let i = title + 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? ''
    const again = lastPlaces.get(text.slice(0, 200).replace(LEADER, '')) ?? -1
    if (again <= i) break
    found.add(i)
  }
  return found.size > ENOUGH ? found : new Set()
}
