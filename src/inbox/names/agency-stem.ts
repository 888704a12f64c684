import { type Romanised, romanise } from './romanise.ts'

/** So long a part of a name stays readable; it ends with a syllable. */
const LONGEST_PART = 24

export interface Stem {
  /** `jilin`, `xihu-jiaoyu`. */
  readonly text: string
  readonly unsure: Romanised['unsure']
}

/**
 * The part of a report's name that says whose it is: the agency's place and its field of work, as they are read, without
 * the words for kinds of places and bodies. The nearest place stands for all above it.
 *
 * @example toAgencyStem('吉林省人民政府')?.text // => 'jilin'
 * @example toAgencyStem('杭州市西湖区教育局')?.text // => 'xihu-jiaoyu'
 */
export function toAgencyStem(agency: string): Stem | undefined {
  const { places, rest } = splitPlaces(toPlain(agency).replace(/^(?:中共|中国共产党)/, ''))
  const body = stripBody(rest)
  const parts = [places.at(-1), body].filter((part) => part !== undefined && part !== '')
  const read = parts.map((part) => romanise(part ?? ''))
  const text = read
    .map(join)
    .filter((part) => part !== '')
    .join('-')
  return text === '' ? undefined : { text, unsure: read.flatMap(({ unsure }) => unsure) }
}

/** The words for kinds of places and bodies are known in Simplified; the rest may stay as it is. */
function toPlain(name: string): string {
  return [...name.replace(/[\s\u3000]+/g, '')]
    .map((character) => SIMPLIFIED[character] ?? character)
    .join('')
}

const SIMPLIFIED: Readonly<Record<string, string>> = Object.fromEntries(
  '縣县區区鎮镇鄉乡辦办處处廳厅員员會会務务總总長长單单樂乐東东陝陕門门廈厦館馆團团場场級级灣湾'
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]) ?? [],
)

function join({ syllables }: Romanised): string {
  let text = ''
  for (const syllable of syllables) {
    if (text.length + syllable.length > LONGEST_PART) break
    text += syllable
  }
  return text
}

const PEOPLES =
  '(?:维吾尔族?|哈萨克族?|柯尔克孜族?|塔吉克族?|蒙古族?|达斡尔族|鄂伦春族?|鄂温克族?|土家族|朝鲜族|哈尼族|傈僳族|拉祜族|纳西族|景颇族|仡佬族|仫佬族|毛南族|布依族|布朗族|撒拉族|东乡族|保安族|裕固族|锡伯族?|普米族|独龙族|满族|回族|藏族|苗族|彝族|侗族|瑶族|白族|傣族|黎族|畲族|壮族|水族|佤族|羌族|土族|怒族|京族|各族)'
/** 景德镇市 ends with 市; 城市, 市场, 社区 and 乡村 are no places. */
const PLACE = new RegExp(
  `^(\\p{Script=Han}{2,9}?)${PEOPLES}*(?:特别行政区|自治区|自治州|自治县|自治旗|经济技术开发区|高新技术产业开发区|高新区|开发区|新区|林区|矿区|地区|街道|(?<![一县])省|市(?!政(?!府)|[场民容郊直属级])|盟|县(?![级域])|(?<!社|园|景|灌|库|城|小)区(?!域)|旗(?!市|县)|(?<!城|乡)镇(?!市|县|江)|(?<!城)乡(?!市|县|村|镇)|社区(?=居|党|$)|村(?=民委|委|$))`,
  'u',
)
/** 单县, 城区: one character is enough before 县. */
const SHORT_COUNTY = /^(\p{Script=Han}县)(?![级域])/u

function splitPlaces(name: string): { readonly places: readonly string[]; readonly rest: string } {
  const places: string[] = []
  let rest = name
  for (;;) {
    const short = SHORT_COUNTY.exec(rest)
    const found = short ?? PLACE.exec(rest)
    if (!found) return { places, rest }
    places.push(found[1] ?? '')
    // 钱塘区人民政府前进街道办事处: the government of the one is above the other.
    rest = rest.slice(found[0].length).replace(/^(?:人民)?政府(?=.{2,9}(?:街道|镇|乡))/u, '')
  }
}

/** What is left of 人民政府办公室, 财政局, 发展和改革委员会: the field of work, if there is one. */
function stripBody(rest: string): string {
  return rest
    .replace(/^[省市县区]?委(?=办公|[组宣统政社网]|$)/u, '')
    .replace(/^[市县区镇乡](?=[议議])/u, '')
    .replace(
      /^(?:特别行政区|特区|[省市县区镇乡州旗盟])?(?:人民)?(?:政府|办事处|代表大会|行政公署|行署|[居村]民委员会|[居村]委会)/u,
      '',
    )
    .replace(/^(?:常务委员会)?(?:办公厅|办公室)$/u, '')
    .replace(
      /(?:管理|工作)?(?:委员会|管委会|办公厅|办公室|总局|局|厅|部|署|处|科|所|办|中心|总站|站|集团|有限公司|公司)+$/u,
      '',
    )
}
