import { type FoundAgency, findAgencyInTitle, findGovernmentInTitle } from './find-agency.ts'
import { findActingAgency, findOpeningAgency } from './find-opening-agency.ts'
import { findAgencyInText } from './find-places.ts'
import { isOfficeName } from './office-name.ts'

/** Where the agency of an article may be named. */
export interface AgencyPlaces {
  readonly title: string
  readonly subtitle: string
  readonly kicker: string
  readonly source: string
  /** Whose sheet it is, by the sheet's name. */
  readonly sheetOwner: string | undefined
  /** The offices of the speakers: 青澜市教育局局长. */
  readonly speakers: readonly string[]
  readonly signed: readonly string[]
  readonly text: string
}

/**
 * Who issued an article: who signed it, for whom the opening sentence speaks, whom the title names, where it comes from. A
 * name is copied only where it stands as a whole; the place that the text speaks of most is a suggestion, and so is the
 * government of a place.
 */
export function chooseAgency(places: AgencyPlaces): FoundAgency | undefined {
  const { title, subtitle, kicker, source, sheetOwner, speakers, signed, text } = places
  const copy = (value: string | undefined, rule: string): FoundAgency | undefined =>
    value === undefined ? undefined : { value, how: 'copied', rule }
  const guess = (value: string | undefined, rule: string): FoundAgency | undefined =>
    value === undefined ? undefined : { value, how: 'inferred', rule }
  const office = (value: string): string | undefined => (isOfficeName(value) ? value : undefined)
  return (
    copy(signed[0], 'signature') ??
    findOpeningAgency(text, [title, subtitle, kicker, source].join('\n')) ??
    readTitleAgency(title, subtitle) ??
    copy(sheetOwner, 'kicker') ??
    copy(MEDIA.test(source) ? undefined : office(source), 'source') ??
    copy(office(kicker), 'kicker') ??
    guess(findOfficeOf(speakers), 'speaker') ??
    guess(office(text.slice(0, 40).split('\n')[0] ?? ''), 'first-line') ??
    guess(findGovernmentInTitle(title), 'title') ??
    guess(findLabelled(text), 'label') ??
    guess(findActingAgency(text), 'opening') ??
    guess(findAgencyInText(text), 'text')
  )
}

/** 县教育局 in a title lacks its county: a suggestion. */
function readTitleAgency(title: string, subtitle: string): FoundAgency | undefined {
  const value = findAgencyInTitle(title) ?? findAgencyInTitle(subtitle)
  if (value === undefined) return undefined
  return { value, how: RELATIVE.test(value) ? 'inferred' : 'copied', rule: 'title' }
}

const RELATIVE =
  /^[省市县区旗州盟镇乡]?(?:\p{sc=Han}{2,8}局|\p{sc=Han}{1,6}委|委员会|(?:人民)?政府(?:办公室)?|办公室|街道)$/u

/** Who published it, and issued nothing. */
const MEDIA = /(?:融媒体?中心|传媒中心|新闻中心|电视台|广播站|报社|发布)$/u

const LABELLED =
  /^(?:受理单位|公示单位|发布单位|主办单位|组织单位|制定单位|填报单位|编制单位|报告单位|单位名称)[\s　]{0,2}[:：][\s　]{0,3}(?<name>\p{sc=Han}{3,30})$/mu

/** `受理单位：青澜市委宣传部` */
function findLabelled(text: string): string | undefined {
  const name = LABELLED.exec(text.slice(0, 20_000))?.groups?.['name'] ?? ''
  return isOfficeName(name) ? name : undefined
}

/** 青澜市教育局 of 青澜市教育局局长; 青澜县人民政府 of 青澜县人民政府县长. */
function findOfficeOf(speakers: readonly string[]): string | undefined {
  return speakers
    .map((role) => role.replace(/(?:党组书记|书记|[局院处会省市县区镇乡部]?长|主任|主席)$/u, ''))
    .flatMap((rest, i) => [
      rest,
      `${rest}${/[局院处会]长$/u.exec(speakers[i] ?? '')?.[0]?.charAt(0) ?? ''}`,
    ])
    .find(isOfficeName)
}
