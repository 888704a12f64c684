import { hasUnit, type UnitSet } from '../../text/unit-set.ts'
import type { ClauseWords } from '../segmenter/clause-words.ts'
import { bestName, type Person } from './best-name.ts'
import { isPossible } from './possible-names.ts'
import { beginsSurname } from './surnames.ts'

/**
 * Finds the names of persons by what is around them: a title before or after, a verb of speaking, a list of names,
 * brackets. A name must be more usual at its place than the words that would be there: 主任于海波 names a person,
 * 主任于海外 and 不迟于主任会议 do not.
 *
 * @param uneasy characters that a name may write otherwise than a text; only names with one are found
 */
export function findPersons(text: string, uneasy: UnitSet, words: ClauseWords): readonly Person[] {
  let found: Person[] | undefined
  for (let i = 0; i < text.length; i++) {
    if (!beginsSurname(text.charCodeAt(i))) continue
    if (!isUneasy(text, i, uneasy) || !isPossible(text, i, words)) continue
    const person = bestName(text, i, words)
    if (!person || !hasUneasy(text, person, uneasy)) continue
    if (isOutdone(text, person, words)) continue
    found ??= []
    found.push(person)
    i = person.to - 1
  }
  return found ? withRepeated(text, found) : NONE
}

const NONE: readonly Person[] = []

function isUneasy(text: string, at: number, uneasy: UnitSet): boolean {
  return (
    hasUnit(uneasy, text.charCodeAt(at)) ||
    (at + 1 < text.length && hasUnit(uneasy, text.charCodeAt(at + 1))) ||
    (at + 2 < text.length && hasUnit(uneasy, text.charCodeAt(at + 2)))
  )
}

function hasUneasy(text: string, { from, to }: Person, uneasy: UnitSet): boolean {
  for (let i = from; i < to; i++) if (hasUnit(uneasy, text.charCodeAt(i))) return true
  return false
}

/** Whether another name that overlaps is the more usual one: 张明 in 会后张明说. */
function isOutdone(text: string, person: Person, words: ClauseWords): boolean {
  for (let from = Math.max(0, person.from - 2); from < person.to; from++) {
    if (from === person.from) continue
    if (!beginsSurname(text.charCodeAt(from))) continue
    const rival = bestName(text, from, words)
    if (rival && rival.to > person.from && rival.score > person.score) return true
  }
  return false
}

/** The same name at other places of the text, whatever is around it. */
function withRepeated(text: string, found: readonly Person[]): readonly Person[] {
  const all = [...found]
  for (const { from, to, score } of found) {
    if (to - from < 3) continue
    const name = text.slice(from, to)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (!all.some((other) => other.from < at + name.length && at < other.to))
        all.push({ from: at, to: at + name.length, score })
  }
  return all.length === found.length ? found : all.sort((a, b) => a.from - b.from)
}
