import type { KnownAgency } from '../ingest-result.ts'
import { isOfficeName } from './office-name.ts'

/** What the names of agencies end with, longest first. */
const ENDING =
  '(?:街道办事处|街道党工委|街道辦事處|街道|镇人民政府|镇政府|镇|乡人民政府|乡政府|乡|鎮公所|鄉公所|區公所|市公所|区人民政府|县人民政府|市人民政府|人民政府|政府|管理委员会|区议会|區議會|議會|議會|委員會|管委会|委员会|居委会|村委会|社区|办公室|管理局|分局|局|公所|民政處|事務處|辦事處|署|司|厅|院|中心|区|县|市|區|縣)'
/** What follows the agency's name in a title. */
const BEHIND =
  '(?=[\\s　]{0,2}(?:关于)?(?:(?:19|20)\\d\\d|[“"]?十[一二三四五]?五[”"]?(?:时期|期间|规划|工作|以来)|[二一][〇○零九][〇○零一二三四五六七八九]{2}|民國|中華民國|\\d{2,3}年)|工作(?:总结|报告|计划|要点|回眸|回顾|情况)|年度(?:工作)?(?:总结|报告)|上半年|下半年|第[一二三四]季度|(?:发挥|构建|召开|举行|开展)?$)'
const TITLE = new RegExp(
  `^(?:[《(（]{0,2})(?:关于印发|关于|中共|在|致)?(?<name>\\p{sc=Han}{1,24}?${ENDING})${BEHIND}`,
  'u',
)
const YEAR_OR_REPORT = new RegExp(`^${BEHIND}(?!$)`, 'u')
const PLACE =
  /^(?<place>(?:\p{sc=Han}{2,9}?(?:省|自治区|自治州|地区|市|州|盟|县|旗|区)){1,3})(?=(?:人民)?政府(?:工作报告|信息公开)|法治政府|(?:19|20)\d\d年|[二一][〇○零九]|工作(?:总结|报告|要点))/u
const WHOLE = new RegExp(`^\\p{sc=Han}{1,24}${ENDING}$`, 'u')
/** `文字解读：` and the year before a name are none of it. */
const BEFORE =
  /^(?:(?:文字|图文|政策|一图)?(?:解读|读懂|图解)[:：丨|\s　]{1,3})?[《“(（]{0,2}(?:关于(?:印发|转发|公布|报送)?)?(?:(?:(?:19|20)\d\d|[二一][〇○零九][〇○零一二三四五六七八九]{2})年度?)?/u
/** What follows a whole name in a title, beside a year. */
const GOES_ON =
  /^(?:[\s　]{0,2}[(（]|[\s　]{0,2}(?:关于|印发|政府信息公开|信息公开|部门(?:决算|预算|整体)|单位(?:决算|预算)|(?:财政)?(?:决算|预算)|法治|权责|统计|公示|公告|公布|发布|召开|召開|举行|舉行|开展|組織|组织))/u

/** `青澜市财政局 青澜市教育局 关于…`: the first of several. */
const BESIDE = /^[\s　]{1,3}\p{sc=Han}{3,24}[局委部会厅府院署][\s　]/u

/** An agency and where it was found. */
export interface FoundAgency {
  readonly value: string
  readonly how: 'copied' | 'inferred'
  readonly rule: string
}

/** The name of the office or township in a title: what precedes the year, before 工作总结, before 关于. */
export function findAgencyInTitle(title: string): string | undefined {
  const start = BEFORE.exec(title)?.[0].length ?? 0
  const rest = title.slice(start, start + 60)
  for (let end = 3; end < rest.length; end++)
    if (
      (GOES_ON.test(rest.slice(end, end + 12)) ||
        BESIDE.test(rest.slice(end, end + 30)) ||
        YEAR_OR_REPORT.test(rest.slice(end, end + 12))) &&
      // 青澜市政府信息公开 is 青澜市 and 政府信息公开.
      !(rest.slice(0, end).endsWith('政府') && /^(?:信息公开|工作报告)/u.test(rest.slice(end))) &&
      isOfficeName(rest.slice(0, end))
    )
      return rest.slice(0, end)
  const name = TITLE.exec(title.slice(0, 80))?.groups?.['name']
  if (
    name === undefined ||
    isBarePlace(name) ||
    /(?<!人民|[镇乡鎮鄉])政府$/u.test(name) ||
    /^(?:在|年度|各|我|全|本)/u.test(name)
  )
    return undefined
  // 反诈宣传进夜市: a whole headline that happens to end like a place.
  return name === title && name.length > 5 && /(?:[市区县區縣镇鎮乡鄉院司]|中心)$/u.test(name)
    ? undefined
    : name
}

/** Of 柳浦区2021年工作报告 the government of the place, most likely: nothing but the place is named. */
export function findGovernmentInTitle(title: string): string | undefined {
  const start = BEFORE.exec(title)?.[0].length ?? 0
  const rest = title.slice(start, start + 40)
  const place = PLACE.exec(rest)?.groups?.['place']
  return place === undefined || /^(?:我|全|本|各|在)/u.test(place) ? undefined : `${place}人民政府`
}

/** Places alone, from the large to the small: 青澜市柳浦区. */
function isBarePlace(name: string): boolean {
  return /^(?:\p{sc=Han}{1,9}?(?:省|自治区|自治州|地区|市|州|盟|县|旗|区|縣|區)){1,3}$/u.test(name)
}

/** Whether a credit line names an office, not a newspaper or a person. */
export function isAgencyName(text: string): boolean {
  return text.length <= 30 && WHOLE.test(text)
}

/** The district in the agency's name, or in front of it where the text writes both: 示例区柳浦街道. */
export function findDistrict(text: string, agency: string): string | undefined {
  const own =
    /^(?:\p{sc=Han}{2,9}?(?:省|自治区|市|州|盟))?(\p{sc=Han}{1,6}?(?:自治县|区|县|旗|區|縣))(?=\p{sc=Han})/u
  const inName = own.exec(agency.replace(/^中共/u, ''))?.[1]
  if (inName !== undefined && !/自治区$/u.test(inName)) return inName
  const at = text.slice(0, 60_000).indexOf(agency)
  const before = at > 0 ? text.slice(Math.max(0, at - 8), at) : ''
  return /(?<=^|[^\p{sc=Han}]|市|省)(\p{sc=Han}{1,4}(?:区|县|區|縣))$/u.exec(before)?.[1]
}

/**
 * The city that the agency's name begins with: 青澜市 of 青澜市柳浦区教育局.
 *
 * @example findCity('陕川省青澜市人民政府') // => '青澜市'
 */
export function findCity(agency: string): string | undefined {
  return /^(?:中共|国家税务总局)?(?:\p{sc=Han}{2,8}?(?:省|自治区))?(?<city>\p{sc=Han}{1,6}?(?:市|自治州|盟))(?=\p{sc=Han})(?!场|場)/u.exec(
    agency,
  )?.groups?.['city']
}

/** The archive's own entry for an agency, by any of its names; a name with its district before it will do. */
export function findKnownAgency(
  name: string,
  agencies: readonly KnownAgency[],
): KnownAgency | undefined {
  if (name.length < 3) return undefined
  const toNames = (known: KnownAgency): readonly string[] =>
    [known.name, known.shortName ?? '', ...(known.formerNames ?? [])].filter(
      (other) => other.length > 2,
    )
  return (
    agencies.find((known) => toNames(known).includes(name)) ??
    agencies.find((known) =>
      toNames(known).some((other) => name.endsWith(other) || other.startsWith(name)),
    )
  )
}
