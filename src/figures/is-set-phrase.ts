import { COUNTED_IN_DIGITS, type Unit } from './units.ts'

/** A Han number with a word behind it that may be its unit. */
export interface HanCount {
  readonly text: string
  readonly start: number
  readonly numerals: string
  readonly unitStart: number
  readonly unit: Unit
  readonly end: number
  /** 余, 多, 数十 */
  readonly isOver: boolean
}

/** Units before which 一 is an article: 一个平台, 一批项目. */
const ARTICLES = new Set('个种批项条次张份本门套件处场根块支部起对组头片面位名只层份期'.split(''))

/** 四位一体, 三年行动计划, 八项规定, 三次会议, 两个确立 */
const NAMED =
  /^(?:一体|联动|行动|计划|规划|规定|会议|全会|中全会|工程|攻坚|倍增|提升|确立|维护|责任|毫不|先行|健康|代表|务必|全面|意识|自信|最严|服务圈|清零|所有|一律|第一|合一|融合|统筹|同步|共治|互动|贯通|并举|并重)/

/** Whether a Han number is a part of a phrase and counts nothing. */
export function isSetPhrase(count: HanCount): boolean {
  const { text, start, numerals, unitStart, unit, end, isOver } = count
  const word = text.slice(unitStart, end)
  const before = text.slice(Math.max(0, start - 3), start)
  const behind = text.slice(end, end + 4)
  if (COUNTED_IN_DIGITS.has(word)) return true
  if (/[“"'「『第]$/.test(before)) return true
  if (NAMED.test(behind)) return true
  // 五带一, 三查三改
  if (/^[一二三四五六七八九十两]/.test(behind)) return true
  if (numerals === '一') return !isOver && isArticle(count, word, before, behind)
  // “百名巷口热心人”, 亿元商户
  if (/^[百千万亿]/.test(numerals) && text.charAt(start) === numerals.charAt(0))
    return (!isOver || /^[万亿]/.test(numerals.slice(1))) && !/[近上]$|逾$/.test(before)
  if (unit.name === '期') return !/^(?:$|[,;。、)])/.test(behind)
  return unit.kind === 'share' && !/[成倍]$/.test(word)
}

function isArticle({ unit }: HanCount, word: string, before: string, behind: string): boolean {
  if (unit.kind === 'share') return false
  if (unit.name === '个月') return !/短短|不到|仅|用/.test(before)
  if (unit.kind === 'money') return !/^(?:$|[,;。、)])/.test(behind)
  if (unit.kind !== 'count' || word === '人' || ARTICLES.has(word)) return true
  if (/[那头的每这某同任另]$/.test(before)) return true
  return !/[家所座]/.test(word) && !/^(?:$|[,;。、)])/.test(behind)
}
