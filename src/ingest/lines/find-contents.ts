import { readHeadingMark } from './heading-mark.ts'
import type { RawLine } from './raw-line.ts'

const HEAD = 60
/** One entry may be a chance. */
const ENOUGH = 2
const TITLE = /^目[\s　]{0,6}[录錄次]$/u
/** `一、总体情况………3`: the end of an entry, where it is set with leaders. */
const LEADER = /[\s　.．…·]{1,80}\d{0,3}$/u
/** `二、机构设置12`: the page's number glued to an entry. */
const GLUED = /(?<=\p{sc=Han}|[》）)])\d{1,3}$/u
/** `1.1编制目的………………6`: no line of a text looks like it. */
const LED = /^[^。]{1,60}?(?:[.．·]{4,}|…{2,}|(?:[.．·…][\s　]?){4,})[.．·…。\s　]{0,120}\d{1,3}$/u
const LONGEST = 60

/**
 * The places of a table of contents: its title and its entries. Entries have leaders and a page's number, or are headings
 * that the text gives again, or go on with those, numbered, up to where the numbers start again. Empty where there is none.
 */
export function findContents(lines: readonly RawLine[]): ReadonlySet<number> {
  const led = findLed(lines)
  const title = lines.slice(0, HEAD).findIndex(({ text }) => TITLE.test(text))
  if (title < 0) return led
  const entries = readEntries(lines, title)
  return entries.length + 1 > ENOUGH ? new Set([title, ...entries, ...led]) : led
}

/** Lines with leaders, two or more below one another, and the title of contents above them. */
function findLed(lines: readonly RawLine[]): ReadonlySet<number> {
  const at = lines.flatMap(({ text }, i) =>
    /\d$/.test(text) && text.length <= 160 && LED.test(text) ? [i] : [],
  )
  const all = new Set(at)
  const found = at.filter((i) => all.has(i - 1) || all.has(i + 1))
  const above = found.map((i) => i - 1).filter((i) => TITLE.test(lines[i]?.text ?? ''))
  return new Set([...above, ...found])
}

function readEntries(lines: readonly RawLine[], title: number): readonly number[] {
  const lastPlaces = new Map(lines.map(({ text }, i) => [toBare(text), i]))
  const first = readHeadingMark(lines[title + 1]?.text ?? '')
  const isAgain = (text: string, i: number): boolean =>
    [text, text.replace(GLUED, '')].some((words) => (lastPlaces.get(toBare(words)) ?? -1) > i)
  const entries: number[] = []
  let repeated = 0
  for (let i = title + 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? ''
    const again = isAgain(text, i)
    // 贴等民生支出情况8: the rest of an entry that was too wide.
    const isRest =
      GLUED.test(text) && text.length <= LONGEST && !GLUED.test(lines[i - 1]?.text ?? '8')
    const mark = readHeadingMark(text)
    const beginsAnew =
      entries.length > 0 && mark?.kind === first?.kind && mark?.ordinal === first?.ordinal
    if (beginsAnew && mark) break
    if (
      !again &&
      !(isRest && entries.length > 0) &&
      !(mark && text.length <= LONGEST && !/[。；;]/u.test(text))
    )
      break
    entries.push(i)
    if (again) repeated++
  }
  // A text that begins with its headings gives none of them twice.
  return repeated > 0 ? entries : []
}

function toBare(text: string): string {
  return text
    .slice(0, 200)
    .replace(LEADER, '')
    .replace(/[\s　]/gu, '')
}
