/** What names of places end with, and what names of offices do: longer ones first where one contains another. */
const PLACE_END =
  '(?:特别行政区|特別行政區|自治区|自治州|自治县|自治旗|开发区|高新区|新区|地区|街道|社区|省|市|州|盟|县|旗|区|镇|乡|村|縣|區|鎮|鄉)'
const OFFICE_END =
  '(?:人民政府|政府|街道办事处|办事处|辦事處|公所|区议会|區議會|議會|议会|人民代表大会|代表會|常务委员会|常委会|委员会|委員會|管委会|管委會|居委会|村委会|党工委|工委|党委|党组|纪委|[省市县区旗州]委|办公厅|办公室|指挥部|宣传部|组织部|统战部|武装部|联络部|研究室|研究院|管理局|分局|局|厅|署|司|民政處|事務處|處|处|中心|档案馆|图书馆|博物馆|文化馆|联合会|工商联|总工会|妇联|团委|人民法院|法院|人民检察院|检察院|支队|大队|中队|服务站|管理站|监督所|派出所|卫生院|医院|学校|中学|小学|园区)'
const SHAPE = new RegExp(
  `^(?:中共|中国共产党|共青团|政协)?(?:[\\p{sc=Han}]{1,9}?${PLACE_END}){1,5}(?:[\\p{sc=Han}、]{0,18}?${OFFICE_END}){0,3}(?:[(（][\\p{sc=Han}]{2,24}[)）])?$`,
  'u',
)
/** Offices of the whole country, and those of its places that bear their names: 国家税务总局青澜市税务局. */
const NATIONAL = new RegExp(
  `^(?:国家|国务院|全国|最高)(?!级)\\p{sc=Han}{0,14}?${OFFICE_END}(?:[\\p{sc=Han}]{1,9}?${PLACE_END}[\\p{sc=Han}]{0,12}?${OFFICE_END})?$`,
  'u',
)
/** Schools that report every year stand for themselves: 青澜师范大学. */
const SCHOOL = /^(?!.{0,3}(?:老年|开放|社区)大)\p{sc=Han}{2,14}(?:大学|大學|学院|學院|党校)$/u
const HAS_OFFICE = new RegExp(`${OFFICE_END}(?:[(（][\\p{sc=Han}]{2,24}[)）])?$`, 'u')
/** Places that speak for themselves: 柳浦街道 publishes its report, 柳浦区 has a government that does. */
const TOWNSHIP = /(?:街道|镇|乡|社区|村|鎮|鄉)$/u
/** No name of an office has one of these. */
const NO_PART =
  /(?:[的了着是被把这那]|召开|召開|举行|開展|推进|推動|推动|走进|走進|进社区|入社区|关于|關於|各[县区镇乡村街市]|全[省市县区镇乡]|我[省市县区镇乡街]|本[省市县区镇乡街]|等[\d一二三四五六七八九十])/u
/** What a name does not begin with: 在柳浦镇, 年度街道. */
const NO_START =
  /^(?:[在由从自向对与及为给让该各某此其每两]|年度|今年|去年|乡镇|镇街|街镇|城乡|全体|有关|相关|其他|所在)/u

/**
 * Whether a text is the whole name of an office or a township: places from the large to the small, then what sits there.
 *
 * @example isOfficeName('青澜县党史和地方志研究室') // => true
 * @example isOfficeName('国家税务总局青澜市税务局') // => true
 * @example isOfficeName('和美乡村') // => false
 */
export function isOfficeName(text: string): boolean {
  if (text.length < 3 || text.length > 40 || NO_PART.test(text) || NO_START.test(text)) return false
  if (text === '国务院' || NATIONAL.test(text) || SCHOOL.test(text)) return true
  if (!SHAPE.test(text)) return false
  return HAS_OFFICE.test(text) || (TOWNSHIP.test(text) && !/[乡镇县区]村$|县乡$/u.test(text))
}
