import type { Contributor } from '../../report/fields/field-values.ts'
import type { Script } from '../../report/script.ts'
import { parseEdtf } from '../../text/edtf.ts'
import { readDate } from '../dates/read-date.ts'
import type { Block, Field, FieldName, How } from '../ingest-result.ts'
import { isPersonName } from '../masthead/is-person-name.ts'
import { readSheetOwner } from '../masthead/read-issue-line.ts'
import { chooseAgency } from './choose-agency.ts'
import { findCity, findDistrict } from './find-agency.ts'
import { findPeriodInHeadings, findPeriodInText, findPeriodInTitle } from './find-period.ts'
import type { Signature } from './find-signature.ts'
import { guessKind } from './guess-kind.ts'
import { makeTitle } from './make-title.ts'

export interface Evidence {
  readonly script: Script
  readonly isTaiwanese: boolean
  readonly hasDateline: boolean
  readonly dateline: readonly Contributor[]
  /** Those named in brackets after the last sentence. */
  readonly tail: readonly Contributor[]
  readonly signature: Signature
  /** All lines of the article. */
  readonly text: string
}

/** Dates that can be the date of the report, best first: 发文日期, then 发布日期, then 成文日期. */
const DATE_ORDER: readonly FieldName[] = ['issued', 'posted', 'created']

/**
 * Adds to what was read what the text says elsewhere (`copied`) and what is only likely
 * (`inferred`). A gazetteer is never asked: 西湖区 lies in more than one city.
 */
export function inferFields(
  read: readonly Field[],
  blocks: readonly Block[],
  evidence: Evidence,
): readonly Field[] {
  const fields = settleDate(read)
  const textOf = (name: FieldName): string => {
    const value = fields.find((field) => field.name === name)?.value
    return typeof value === 'string' ? value : ''
  }
  const add = (
    name: FieldName,
    value: Field['value'] | undefined,
    how: How,
    rule: string,
  ): void => {
    if (value === undefined || value.length === 0 || fields.some((field) => field.name === name))
      return
    fields.push({ name, value, how, spans: [], rule })
  }
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)
  const title = textOf('title')
  const names = `${title} ${textOf('subtitle')}`.trim()

  const editors = fields.findIndex(({ name, value }) => name === 'byline' && isOfEditors(value))
  const own = fields[editors]
  // The dateline names who wrote it, the foot who edited it.
  if (own && typeof own.value !== 'string')
    fields[editors] = { ...own, value: [...evidence.dateline, ...own.value] }
  // 作者:lxxwzx is the account that posted it; who wrote it is in brackets after the last sentence.
  const account = fields.findIndex(({ name, value }) => name === 'byline' && isAccount(value))
  const posted = fields[account]
  if (posted && typeof posted.value !== 'string' && evidence.tail.length > 0)
    fields[account] = { ...posted, value: [...evidence.tail, ...posted.value] }
  // 记者 and a word that begins as no name does may be a name all the same: a person should look.
  const areNames = evidence.dateline.every(({ name }) => isPersonName(name))
  add('byline', evidence.dateline, areNames ? 'copied' : 'inferred', 'dateline')
  // A name without a role is one by its look only.
  const hasRoles = evidence.tail.every(({ role }) => role !== undefined)
  add('byline', evidence.tail, hasRoles ? 'copied' : 'inferred', 'tail')
  const agency = chooseAgency({
    title,
    subtitle: textOf('subtitle'),
    kicker: textOf('kicker'),
    source: textOf('source'),
    sheetOwner: readSheetOwner(textOf('kicker')),
    speakers: read.flatMap(({ name, value, rule }) =>
      name === 'byline' && typeof value !== 'string' && /speaker|byline$/u.test(rule)
        ? value.flatMap(({ role }) => (role === undefined ? [] : [role]))
        : [],
    ),
    signed: evidence.signature.agencies,
    text: evidence.text,
  })
  if (agency) add('agency', agency.value, agency.how, agency.rule)

  const { isTaiwanese } = evidence
  add('documentNumber', IN_TITLE.exec(title)?.groups?.['number'], 'copied', 'title')

  const inTitle = findPeriodInTitle(names, isTaiwanese)
  const inHeadings = findPeriodInHeadings(headings, isTaiwanese)
  // A year that only the subtitle has is that of the meeting.
  const hasYear = findPeriodInTitle(title, isTaiwanese) !== undefined
  // 2026年政府工作报告 reports on 2025: the title names the year it was given in.
  if (
    (WORK_REPORT.test(title) || !hasYear) &&
    inHeadings !== undefined &&
    Number(inTitle) === Number(inHeadings) + 1
  )
    add('period', inHeadings, 'inferred', 'headings')
  add('period', inTitle, 'copied', 'title')
  add('period', inHeadings, 'copied', 'headings')
  const date = textOf('date') || evidence.signature.date
  add(
    'period',
    findPeriodInText(evidence.text, { isTaiwanese, ...(date !== undefined && { date }) }),
    'inferred',
    'text',
  )

  add(
    'title',
    makeTitle(
      textOf('agency') || undefined,
      textOf('period') || undefined,
      headings,
      evidence.text,
    ),
    'inferred',
    'headings',
  )
  add(
    'district',
    textOf('agency') === '' ? undefined : findDistrict(evidence.text, textOf('agency')),
    'inferred',
    'before-agency',
  )
  add('city', findCity(textOf('agency')), 'inferred', 'agency')
  add('signed', evidence.signature.date, 'copied', 'signature')
  add('date', evidence.signature.date, 'copied', 'signature')
  const occasion = readDate(textOf('subtitle'), { isTaiwanese })
  if (occasion?.kind === 'date' && occasion.date.length === 10)
    add('date', occasion.date, 'copied', 'occasion')
  add(
    'kind',
    guessKind({
      title: textOf('title'),
      subtitle: textOf('subtitle'),
      headings,
      category: textOf('category'),
      firstText: toEnds(blocks.find(({ kind }) => kind === 'paragraph')?.text ?? ''),
      hasDateline: evidence.hasDateline,
      hasByline: fields.some(({ name }) => name === 'byline'),
      isDated: read.some(({ name }) => name === 'posted'),
      isPicture: blocks.length === 1 && blocks[0]?.kind === 'caption',
    }),
    'inferred',
    'kind',
  )
  return fields
}

/** `…的通知(柳府发〔2017〕2号)` */
const IN_TITLE =
  /[(（](?<number>\p{sc=Han}{1,14}[〔[【﹝](?:19|20)\d{2}[〕\]】﹞]\s?第?\d{1,4}[号號])[)）]$/u
/** `2026年青澜省政府工作报告` */
const WORK_REPORT = /(?:政府|法院|检察院|常务委员会|常委会)工作报告/u

/** As a person reads them: what it is, then when and by whom, then the catalogue's own. */
const FIELD_ORDER: readonly FieldName[] = [
  'kicker',
  'title',
  'subtitle',
  'date',
  'period',
  'kind',
  'agency',
  'district',
  'byline',
  'source',
]

/** Fields in a fixed order, whatever found them first. */
export function sortFields(fields: readonly Field[]): readonly Field[] {
  const rank = ({ name }: Field): number => {
    const at = FIELD_ORDER.indexOf(name)
    return at < 0 ? FIELD_ORDER.length : at
  }
  return fields.toSorted((a, b) => rank(a) - rank(b))
}

/**
 * The date that is left when nothing was read: a day in the raw file's name, else about the year
 * reported on. Called last, when the articles of a page have told one another their year.
 *
 * @param file the raw file's name: `qinglan-shixun-2023-06-20-a2.txt`
 */
export function inferDate(fields: readonly Field[], file: string): readonly Field[] {
  if (fields.some(({ name }) => name === 'date')) return fields
  const day = findDayInName(file)
  const period = fields.find(({ name }) => name === 'period')
  const updated = fields.find(({ name }) => name === 'updated')
  if (day === undefined && typeof updated?.value === 'string')
    return [
      ...fields,
      { name: 'date', value: updated.value, how: 'inferred', spans: [], rule: 'updated' },
    ]
  if (day !== undefined) {
    // A year that the text only mentions is no year of a page whose day is known.
    const isStray =
      period?.how === 'inferred' &&
      Math.abs(Number(String(period.value).slice(-4)) - Number(day.slice(0, 4))) > 1
    const kept = isStray ? fields.filter((field) => field !== period) : fields
    return [...kept, { name: 'date', value: day, how: 'inferred', spans: [], rule: 'file-name' }]
  }
  const kind = fields.find(({ name }) => name === 'kind')?.value
  // News of 2020 may tell of a meeting in January 2021: no year is better than a wrong one. The year of a page is its own.
  const isOfOther = kind === 'news' && period?.rule !== 'page'
  if (typeof period?.value !== 'string' || isOfOther) return fields
  const [from = '', to = from] = period.value.split('/')
  // A plan for five years was written about when they began.
  const value = `${Number(to) - Number(from) > 1 ? from : to}~`
  return [...fields, { name: 'date', value, how: 'inferred', spans: [], rule: 'period' }]
}

const DAY_IN_NAME = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/

function findDayInName(file: string): string | undefined {
  const name = file.split(/[/\\]/).at(-1) ?? ''
  const [, year, , month, day] = DAY_IN_NAME.exec(name.slice(0, 200)) ?? []
  return year === undefined ? undefined : parseEdtf(`${year}-${month}-${day}`)
}

function isOfEditors(value: Field['value']): boolean {
  return typeof value !== 'string' && value.every(({ role = '' }) => /编|編|审|審|校/u.test(role))
}

/** The first and the last words of a paragraph: how it opens, and that a report follows. */
function toEnds(text: string): string {
  return text.length <= 240 ? text : `${text.slice(0, 160)}\n${text.slice(-60)}`
}

function isAccount(value: Field['value']): boolean {
  return typeof value !== 'string' && value.every(({ name }) => /^[\w.@-]+$/.test(name))
}

function settleDate(read: readonly Field[]): Field[] {
  const best = DATE_ORDER.find((name) => read.some((field) => field.name === name))
  return read.map((field) =>
    field.name === best ? { ...field, name: 'date', rule: `${field.rule}/${best}` } : field,
  )
}
