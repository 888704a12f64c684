import type { Contributor } from '../../report/fields/field-values.ts'
import { readSpeaker } from './read-speaker.ts'

/** Where and when a speech was given, and the speaker where one line names both. */
export interface Occasion {
  /** Length of what precedes the words: dash, bracket. */
  readonly before: number
  /** The end of the words, counted from the line's start. */
  readonly end: number
  /** Whether the words stop inside the name of the meeting: the next line goes on with them. */
  readonly isOpen: boolean
  readonly speaker?: { readonly start: number; readonly people: readonly Contributor[] }
}

const DAY = '(?:(?:19|20)\\d\\d|[〇○零一二三四五六七八九]{4})年.{1,8}[日号]'
const BEFORE = '(?:[—─]{1,8}|-{2,12})?[\\s　]{0,4}'
const WORDS = `(?:${DAY})?[,，]?在[^。；;]{4,60}?`
const CLOSED = new RegExp(
  `^(?<before>${BEFORE})(?<words>[(（]?${WORDS}(?:上|期间)的?[)）]?)(?<rest>[\\s　]{1,8}.{2,40})?$`,
  'u',
)
const OPEN = new RegExp(
  `^(?<before>${BEFORE})(?<words>[(（]?(?:${DAY})在[\\p{sc=Han}“”]{2,40})$`,
  'u',
)
const MEETING = /(?:会议|大会|全会|会上|讲坛|论坛|座谈会|會議|大會|典礼|典禮)/u

/**
 * The line below a title that says where and when a speech was given.
 *
 * `——2026年1月26日在青澜省第十届人民代表大会第四次会议上` · `2026年1月26日在青澜省第十届人民代表大会第四次会议上 青澜省省长 柳青`
 */
export function readOccasion(line: string): Occasion | undefined {
  if (line.length > 110) return undefined
  const closed = CLOSED.exec(line)?.groups
  const [before = '', words = ''] = [closed?.['before'], closed?.['words']]
  const end = before.length + words.length
  if (closed && MEETING.test(words)) {
    const rest = line.slice(end).trim()
    if (rest === '') return { before: before.length, end, isOpen: false }
    const people = readSpeaker(rest)
    const start = line.length - rest.length
    return people && { before: before.length, end, isOpen: false, speaker: { start, people } }
  }
  const open = OPEN.exec(line)?.groups
  return open && { before: (open['before'] ?? '').length, end: line.length, isOpen: true }
}

/** `人民代表大会第四次会议上`: the rest of an occasion that is on two lines. */
export function closesOccasion(line: string): boolean {
  return (
    line.length <= 60 && /^[\p{sc=Han}“”]{2,50}(?:上|期间)[)）]?$/u.test(line) && MEETING.test(line)
  )
}
