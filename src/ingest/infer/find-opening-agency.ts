import type { FoundAgency } from './find-agency.ts'
import { isOfficeName } from './office-name.ts'

/** So far into a text somebody says for whom he speaks. */
const OPENING = 600
/** `我代表省人民政府，向大会报告工作` */
const SPEAKS_FOR =
  /代表(?<name>\p{sc=Han}{1,24}?(?:人民政府|政府|办事处|委员会|常委会|人民法院|人民检察院|党组|公所|党工委|[省市县区]委))(?=[，,、。向就对作做报]|党委|党组)/u
/** `特區政府2022年的施政工作`: the government of Hong Kong or Macau speaks of itself. */
const REGION = /(?<whole>(?:香港|澳門|澳门)特[别別]行政[区區]政府)|(?<short>特[区區]政府)/u
/** `本报告由青澜区柳浦街道办事处编制` · `青澜区教育局根据…编制` */
const MADE_BY =
  /(?:由|[。\n]|^)(?<name>\p{sc=Han}{3,30}?)(?=(?:负责)?(?:编制|编写|撰写|公布|发布)|(?:严格)?(?:根据|依据|按照)《|(?:现)?(?:根据|按照)《?(?:中华人民共和国)?政府信息公开)/gu
/** `现公布青澜区柳浦街道2022年政府信息公开工作年度报告` */
const MADE_PUBLIC =
  /(?:公布|公开|发布|现将)(?:了)?(?<name>\p{sc=Han}{3,30}?)(?=(?:19|20)\d\d年|政府信息公开工作|年度)/gu
/** `在区委的领导下，青澜区教育局深入开展…` */
const ACTS =
  /[，,。\n](?<name>\p{sc=Han}{4,20}?)(?=深入(?:开展|推进|贯彻|学习)|认真(?:贯彻|落实|履行)|紧紧围绕|坚持以|严格(?:按照|落实)|积极(?:推进|开展)|扎实(?:推进|开展)|全面(?:贯彻|落实|推进)|高度重视)/gu
const RELATIVE =
  /^(?<place>省|自治区|特别行政区|特區|市|州|盟|县|旗|区|镇|乡|街道)(?<office>人民政府|政府|办事处|人大常委会|常委会|人民法院|人民检察院|党委|党工委|公所)$/u

/**
 * The agency that a text itself says it speaks for. 省人民政府 is that of the province in the title: a suggestion, for the
 * name as a whole occurs nowhere.
 *
 * @param titles title, subtitle and kicker, one a line
 */
export function findOpeningAgency(text: string, titles: string): FoundAgency | undefined {
  const opening = text.slice(0, OPENING)
  const spoken = SPEAKS_FOR.exec(opening)?.groups?.['name']
  if (spoken !== undefined) {
    if (isOfficeName(spoken)) return { value: spoken, how: 'copied', rule: 'opening' }
    const { place = '', office = '' } = RELATIVE.exec(spoken)?.groups ?? {}
    const whole = place === '' ? undefined : findPlace(titles, place)
    if (whole !== undefined)
      return {
        value: `${whole}${office === '政府' ? '人民政府' : office}`,
        how: 'inferred',
        rule: 'opening',
      }
  }
  const region = REGION.exec(opening)?.groups
  if (region)
    return { value: region['whole'] ?? region['short'] ?? '', how: 'inferred', rule: 'opening' }
  for (const { groups } of [...opening.matchAll(MADE_BY), ...opening.matchAll(MADE_PUBLIC)]) {
    const name = groups?.['name'] ?? ''
    // 本报告由柳浦街道办事处编制
    const behind = name.slice(name.lastIndexOf('由') + 1)
    const whole = [behind, name].find(isOfficeName)
    if (whole !== undefined) return { value: whole, how: 'copied', rule: 'opening' }
  }
  return undefined
}

/** The office whose work the opening tells of: a suggestion, for others may act too. */
export function findActingAgency(text: string): string | undefined {
  const names = [...text.slice(0, OPENING).matchAll(ACTS)].map(
    ({ groups }) => groups?.['name'] ?? '',
  )
  return names.find(isOfficeName)
}

/**
 * The place of a kind that a title names, with the larger ones before it.
 *
 * @example findPlace('2026年青澜省政府工作报告', '省') // => '青澜省'
 */
function findPlace(titles: string, end: string): string | undefined {
  const pattern = new RegExp(
    `(?:^|[年度号日\\s　《“(（:：]|[—-]{2}|在)(?<name>(?:(?!第[一二三四五六七八九十\\d]|[年度在的])\\p{sc=Han}){1,14}?${end})`,
    'gmu',
  )
  for (const { groups } of titles.matchAll(pattern)) {
    const name = groups?.['name'] ?? ''
    // 自治区 ends with 区, and is none.
    if (name.includes('代表')) continue
    if (name.length > end.length + 1 && !(end === '区' && name.endsWith('自治区'))) return name
  }
  return undefined
}
