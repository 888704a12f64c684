import type { PassedToken } from './number-token.ts'

type Rule = readonly [why: PassedToken['why'], words: RegExp]

/** Numbers that are names. The first rule that fits at a run of digits wins; each opens with a real line. */
const AT_DIGITS: readonly Rule[] = [
  // 联系电话:0571-80017722
  ['telephone', /(?:0\d{2,3}[-—]?\d{7,8}|1[3-9]\d{9}|[48]00[-—]?\d{3}[-—]?\d{4})(?!\d)/y],
  // 电话:80017722
  ['telephone', /(?<=(?:电话|热线|传真|手机)号?码?[为是]?[:"“]?)\d{3,4}[-—]?\d{4,8}(?!\d)/y],
  // 004417000/2019-20815
  ['index-number', /\d{3,}[/-]\d{4}[-—]\d+/y],
  // 12345热线
  [
    'hotline',
    /(?:12\d{3}|96\d{3,4}|1[12]\d|114|123\d\d)(?=[“"”]?(?:热线|平台|工单|政务|市长|投诉|指挥|举报|便民|急救|诉求|服务))/y,
  ],
  // 7×24小时, 5×8
  ['phrase', /\d+[×xX*]\d+(?:小时)?(?![\d.]*(?:米|厘米|cm))/y],
  // “123”发展体系
  ['phrase', /(?<=[“"'「『])\d+(?:[+＋×-]\d+)*(?:\+[NnXx])?(?=[”"'」』])/y],
  // 1+3+N
  ['phrase', /\d+(?:[+＋]\d+)*[+＋][\dNnXx]+/y],
  // 3、4号线
  ['name', /\d+(?:[、,和]\d+)*(?=号(?!召|角))/y],
  // 每逢10、25日
  ['phrase', /\d{1,2}(?:、\d{1,2})+日/y],
  // 2.0版
  ['name', /\d+(?:\.\d+)+(?=版|时代)|\d+(?:\.\d+)?(?=版)/y],
  // 85后干部
  ['name', /(?:[5-9][05]|0[05])后(?![续来期勤备])/y],
  // 500强
  ['name', /\d+(?=强(?![化调制势度力]))/y],
  // 5A级, G60, 3D打印; 5km is a length
  [
    'name',
    /\d+(?:\.\d+)?(?=(?!(?:km|kg|cm|mm|t|kW|kWh|MW|kV|m|m2|ml|mL|mg\/L|M)(?![A-Za-z]))[A-Za-z])[A-Za-z]+\d*/y,
  ],
  // 66号4楼, 8幢601室
  [
    'name',
    /(?<=[路街弄巷号幢栋])\d+(?=[幢楼栋单元层室])|(?<=楼)\d+(?=单元|室)|\d+(?=楼(?![宇道幢房栋顶]))|\d+(?=[幢栋]\d+(?:室|单元))|\d+(?=室(?![内外]))|(?<=单元)\d+/y,
  ],
  // “4·15”宣传日
  ['phrase', /\d{1,2}[·•・]\d{1,2}/y],
  // 8:30, 9:00-17:00
  ['phrase', /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y],
  // 上午9时30分
  [
    'phrase',
    /\d{1,2}(?:时|点)(?:\d{1,2}分(?!钟)|半|整|许|左右)?(?![间代光至间])(?=$|[^至间段代光尚期]|至\d)/y,
  ],
  // 20世纪, 19届
  ['phrase', /\d{1,2}(?=世纪|届|中全会)/y],
  // 1:500
  ['phrase', /\d+(?:\.\d+)?:\d+(?:\.\d+)?(?![\d:])/y],
  // 105国道, 3路公交
  ['name', /\d+(?=国道|省道|县道|路公交|路车|医院|中学|工程|行动|计划)/y],
]

/** 桑政办〔2014〕9号 */
const DOCUMENT_NUMBER = /[〔[【(](?:19|20)\d{2}[〕\]】)]\s?第?\d+(?:-\d+)?号?/y

/** PM2.5, B21, KX118-C05; the letters count nothing, so the digits behind them neither. */
const AT_LETTERS = /[A-Za-z]+[-.—_/]?\d+(?:[.\-_/][A-Za-z]*\d+)*[A-Za-z]*/y

/** The name that opens with a run of digits, if it is one. */
export function readName(text: string, at: number): PassedToken | undefined {
  for (const [why, words] of AT_DIGITS) {
    words.lastIndex = at
    const end = words.test(text) ? words.lastIndex : at
    if (end > at) return { start: at, end, why }
  }
  return undefined
}

/** The number of a document that opens with a bracket. */
export function readDocumentNumber(text: string, at: number): PassedToken | undefined {
  DOCUMENT_NUMBER.lastIndex = at
  const isOne = DOCUMENT_NUMBER.test(text)
  return isOne ? { start: at, end: DOCUMENT_NUMBER.lastIndex, why: 'document-number' } : undefined
}

/** The name that opens with Latin letters and ends in digits. */
export function readLetteredName(text: string, at: number): PassedToken | undefined {
  AT_LETTERS.lastIndex = at
  return AT_LETTERS.test(text) ? { start: at, end: AT_LETTERS.lastIndex, why: 'name' } : undefined
}
