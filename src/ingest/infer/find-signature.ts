import { readDate } from '../dates/read-date.ts'
import type { Block } from '../ingest-result.ts'
import { isAgencyName } from './find-agency.ts'
import { isOfficeName } from './office-name.ts'

/** Who signed a text, and when. */
export interface Signature {
  readonly agencies: readonly string[]
  readonly date?: string
}

/** `2019年7月5日（星期五）` */
const WEEKDAY = /[（(]?(?:星期|周|週)[一二三四五六日][)）]?/u
const LONGEST = 40
/** More offices than these sign nothing together. */
const MOST = 4

/**
 * The signature of an article: a day on a line of its own below the names of offices, wherever an annex may follow; without
 * a day, the name of an office as the last line.
 *
 * `柳浦街道办事处` / `2021年12月30日`
 */
export function findSignature(blocks: readonly Block[], isTaiwanese: boolean): Signature {
  for (let i = blocks.length - 1; i > 0; i--) {
    const text = blocks[i]?.text ?? ''
    const above = blocks[i - 1]?.text ?? ''
    // Below no signature, only the very last line is one's date.
    if (text.length > LONGEST) continue
    const found = readDate(text, { isTaiwanese })
    const isLoose = above.length > LONGEST && i < blocks.length - 1
    if (isLoose && !(found && isOnlyDay(blocks, i))) continue
    // 2020年 is the cell of a table, and no day that anybody signed.
    if (found?.kind !== 'date' || found.date.length <= 4) continue
    const rest = text.replace(found.text, '').replace(WEEKDAY, '').trim()
    if (rest.length <= 2) return { agencies: readAgencies(blocks, i, true), date: found.date }
    if (found.index > 0 && isOfficeName(rest)) return { agencies: [rest], date: found.date }
  }
  return { agencies: readAgencies(blocks, blocks.length, false) }
}

/** The offices in the lines directly above a place, from the first to the last. */
function readAgencies(blocks: readonly Block[], below: number, hasDay: boolean): readonly string[] {
  const agencies: string[] = []
  for (let i = below - 1; i > 0 && agencies.length < MOST; i--) {
    const names = (blocks[i]?.text ?? '').split(/[\s　]{1,12}/u)
    if (!names.every((name) => isOfficeName(name) || (hasDay && isSignedName(name)))) break
    agencies.unshift(...names)
  }
  return agencies
}

const WHOLE_DAY = /^(?:(?:19|20)\d\d|[〇○零一二三四五六七八九]{4})年.{1,3}月.{1,3}日$/u

/** Whether a line is a day, the only one of the text that stands alone: that of a chronicle has others. */
function isOnlyDay(blocks: readonly Block[], at: number): boolean {
  return blocks.every(({ text }, i) => WHOLE_DAY.test(text) === (i === at))
}

/** Above a day a name without its place will do: `稻埔民政事務處`, `区教育局`. */
function isSignedName(name: string): boolean {
  return (
    name.length >= 4 &&
    name.length <= 24 &&
    isAgencyName(name) &&
    !/[的了在是和与及将对向，。]|街道$|[镇乡村区县市]$/u.test(name)
  )
}
