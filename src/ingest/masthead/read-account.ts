import { type FoundDate, readDate } from '../dates/read-date.ts'
import type { Field, Removal } from '../ingest-result.ts'
import type { RawLine } from '../lines/raw-line.ts'

/** What is around the date: an account's name, and the place of the post. */
const AROUND =
  /^(?:原创[\s　]{1,2})?\p{sc=Han}{2,12}[\s　]{1,4}(?:\p{sc=Han}{2,12}[\s　]{1,4})?(?:[\s　]{0,4}(?:发表于|来自)\p{sc=Han}{2,8})?$/u

/** `柳浦发布 2023-01-17 18:02 发表于青澜`: who posted it and when. The place is the poster's, not the report's. */
export function readAccount(
  line: RawLine,
  date: FoundDate,
): { readonly fields: readonly Field[]; readonly removed: readonly Removal[] } | undefined {
  if (date.kind !== 'date') return undefined
  const paper = date.index === 0 ? readPaper(line, date.text) : undefined
  if (paper) return paper
  if (!AROUND.test(line.text.replace(date.text, ''))) return undefined
  const name = line.text.slice(0, date.index).trimEnd()
  const at = line.start + date.index
  const after = at + date.text.length
  const rest = line.text.slice(after - line.start).trim()
  const read = { how: 'read', rule: 'masthead/account' } as const
  return {
    fields: [
      {
        ...read,
        name: 'source',
        value: name,
        spans: [{ start: line.start, end: line.start + name.length }],
      },
      { ...read, name: 'posted', value: date.date, spans: [{ start: at, end: after }] },
    ],
    removed:
      rest === ''
        ? []
        : [
            {
              span: { start: line.end - rest.length, end: line.end },
              line: line.number,
              text: rest,
              rule: 'account',
            },
          ],
  }
}

/** `2020-11-09 13:48:05 青澜日报`: the newspaper or site that it was taken from, behind the day. */
function readPaper(
  line: RawLine,
  date: string,
): { readonly fields: readonly Field[]; readonly removed: readonly Removal[] } | undefined {
  const rest = line.text.slice(date.length)
  const found = PAPER.exec(rest)?.groups?.['name']
  const day = readDate(date, { isTaiwanese: false })
  if (found === undefined || day?.kind !== 'date') return undefined
  const at = line.end - found.length
  const read = { how: 'read', rule: 'masthead/account' } as const
  const dark = date.length + (rest.length - found.length)
  return {
    fields: [
      {
        ...read,
        name: 'posted',
        value: day.date,
        spans: [{ start: line.start, end: line.start + dark }],
      },
      { ...read, name: 'source', value: found, spans: [{ start: at, end: line.end }] },
    ],
    removed: [],
  }
}

const PAPER =
  /^(?:[\s　]\d{1,2}:\d{2}(?::\d{2})?)?[\s　]{1,4}(?<name>\p{sc=Han}{2,8}(?:报|報|网|網|社|客户端|电视台|杂志))$/u
