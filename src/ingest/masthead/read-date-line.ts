import { readDate } from '../dates/read-date.ts'
import { findFurnitureRule } from '../furniture/is-furniture.ts'
import type { Field, Removal } from '../ingest-result.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { readAccount } from './read-account.ts'
import { readByline } from './read-byline.ts'
import { readSheetOffice } from './read-issue-line.ts'

const MARKS = /[\s\p{P}]|星期.|发布|發布/gu
/** `2021-07-15 09:12 下湾融媒 阅读 1203`: who posted it, and how many read it. */
const COUNTED =
  /^([\s　]{1,8})(\p{sc=Han}{2,12})([\s　]{1,8})(?:阅读|浏览|点击|访问)(?:量|数|次数)?[\s　:：]{0,4}\d{1,8}(?:次|\+)?$/u
/** A line with a date is at most this long. */
const LONGEST = 60

/** `2021-03-02 10:20 記者柳青／桃溪報導` */
function hasRole(around: string): boolean {
  return /^[\s　]{0,8}(?:本报|本報)?(?:记者|記者|通讯员|通訊員)/u.test(around)
}

/**
 * A line above the text that is a date: alone, with the name of an account, or with the buttons of a page.
 *
 * `2022年11月09日 放大 缩小 默认`
 */
export function readDateLine(
  line: RawLine,
  options: { readonly isTaiwanese: boolean },
): { readonly fields: readonly Field[]; readonly removed: readonly Removal[] } | undefined {
  const date = line.text.length <= LONGEST ? readDate(line.text, options) : undefined
  if (date?.kind !== 'date') return undefined
  const account = readAccount(line, date)
  const read = { name: 'posted', value: date.date, how: 'read', rule: 'masthead/date' } as const
  const around = line.text.replace(date.text, '')
  if (around.replace(MARKS, '') === '')
    return { fields: [{ ...read, spans: [{ start: line.start, end: line.end }] }], removed: [] }
  const office = date.index > 0 ? readSheetOffice(line.text.slice(0, date.index)) : undefined
  if (office !== undefined && around.length === date.index) {
    const from = line.start + line.text.indexOf(office)
    const end = from + office.length
    const mark = line.text.slice(office.length, date.index).trim()
    const at = line.start + line.text.indexOf(mark, office.length)
    const source = { name: 'source', value: office, how: 'read', rule: 'masthead/sheet' } as const
    return {
      fields: [
        { ...source, spans: [{ start: from, end }] },
        { ...read, spans: [{ start: line.start + date.index, end: line.end }] },
      ],
      removed: [
        {
          span: { start: at, end: at + mark.length },
          line: line.number,
          text: mark,
          rule: 'sheet',
        },
      ],
    }
  }
  const counted = date.index === 0 ? COUNTED.exec(around) : null
  if (counted) {
    const [, before = '', name = '', between = ''] = counted
    const from = line.start + date.text.length + before.length
    const rest = from + name.length + between.length
    const text = line.text.slice(rest - line.start)
    const source = { name: 'source', value: name, how: 'read', rule: 'masthead/date' } as const
    return {
      fields: [
        { ...read, spans: [{ start: line.start, end: line.start + date.text.length }] },
        { ...source, spans: [{ start: from, end: from + name.length }] },
      ],
      removed: [
        { span: { start: rest, end: line.end }, line: line.number, text, rule: 'visit-counter' },
      ],
    }
  }
  const people = date.index === 0 && hasRole(around) ? readByline(around.trim()) : undefined
  if (people) {
    const at = line.end - around.trim().length
    const byline = { name: 'byline', value: people, how: 'read', rule: 'masthead/byline' } as const
    return {
      fields: [
        { ...read, spans: [{ start: line.start, end: line.start + date.text.length }] },
        { ...byline, spans: [{ start: at, end: line.end }] },
      ],
      removed: [],
    }
  }
  const rule = date.index === 0 ? findFurnitureRule(around, 'head') : undefined
  if (rule === undefined) return account
  const rest = around.trim()
  const start = line.end - rest.length
  return {
    fields: [{ ...read, spans: [{ start: line.start, end: line.start + date.text.length }] }],
    removed: [{ span: { start, end: line.end }, line: line.number, text: rest, rule }],
  }
}
