import { DATE_FIELDS } from '../../report/fields/date-fields.ts'
import { REPORT_FIELDS } from '../../report/fields/report-fields.ts'
import { readDate } from '../dates/read-date.ts'
import { isAgencyName } from '../infer/find-agency.ts'
import { isOfficeName } from '../infer/office-name.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { type CutLine, cutLabels, isLabelAlone } from './cut-labels.ts'

/** The fields whose value is a date. */
export const DATES: ReadonlySet<string> = new Set([
  ...DATE_FIELDS.map(({ name }) => name),
  ...REPORT_FIELDS.flatMap(({ name, kind }) => (kind === 'date' ? [name] : [])),
])

/** Label, blank line, value: taken only where the value is fit, so that an empty 来源: swallows nothing. */
export function readBelow(
  lines: readonly RawLine[],
  index: number,
  { cuts }: CutLine,
  { isTaiwanese, isVertical }: { readonly isTaiwanese: boolean; readonly isVertical: boolean },
): RawLine | undefined {
  const [only] = cuts
  const below = lines[index + 1]
  if (cuts.length !== 1 || !only || !below || only.valueSpan.end > only.valueSpan.start)
    return undefined
  if (cutLabels(below.text, isVertical)) return undefined
  const { field } = only.label
  if (DATES.has(field)) return isWholeDate(below.text, isTaiwanese) ? below : undefined
  if (field === 'indexNumber' || field === 'documentNumber')
    return /^[\w\-/〔〕[\]()（）号號第\p{sc=Han}]{2,40}$/u.test(below.text) && /\d/.test(below.text)
      ? below
      : undefined
  if (field === 'furniture' || field === 'other') return undefined
  if ((field === 'source' || field === 'agency') && isIssuer(below.text)) return below
  if ((isVertical || ONLY_FIT.has(field)) && isFitValue(field, below.text)) return below
  // An empty label swallows no title: what is no word of a catalogue is below for itself.
  if (ONLY_FIT.has(field)) return undefined
  const next = lines[index + 2]
  return below.text.length <= 30 &&
    next &&
    cutLabels(next.text, isVertical) &&
    !/[。，,；;]/.test(below.text)
    ? below
    : undefined
}

/** Fields whose values are few words: others below their label are not theirs. */
const ONLY_FIT: ReadonlySet<string> = new Set(['disclosure', 'audience', 'validity', 'person'])

/** A catalogue whose labels and values are each on a line of its own. */
export function isVerticalRecord(head: readonly RawLine[]): boolean {
  return head.filter(({ text }) => isLabelAlone(text)).length >= 3
}

/** Whether a text is a date and no more than a mark or two beside it. */
export function isWholeDate(text: string, isTaiwanese: boolean): boolean {
  const found = readDate(text, { isTaiwanese })
  return found !== undefined && text.length - found.text.length <= 2
}

/** Values that can be distinguished from a headline where no label follows them. */
function isFitValue(field: string, value: string): boolean {
  if (field === 'disclosure')
    return /^(?:主动|主動|依申请|依申請|不予|免予)\p{sc=Han}{2,4}$/u.test(value)
  if (field === 'audience') return /^(?:面向|全)?(?:全?社会|社會|公众|公眾)$/u.test(value)
  if (field === 'validity') return /^(?:有效|失效|废止|长期有效|是|否)$/u.test(value)
  if (field === 'person')
    return /^\p{sc=Han}{2,4}[／/]\p{sc=Han}{2,6}(?:報導|报道)[。.]?$/u.test(value)
  return (field === 'agency' || field === 'source') && isAgencyName(value)
}

/** An office, a newspaper or a site: `陕川省人民政府`, `柳浦日报`. */
function isIssuer(value: string): boolean {
  return (
    isOfficeName(value) ||
    /^\p{sc=Han}{2,12}(?:日报|晚报|晨报|时报|报|网|网站|通讯社|电视台|融媒体中心|新闻社|发布)$/u.test(
      value,
    )
  )
}
