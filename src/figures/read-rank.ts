import { readHanNumber } from './han-number.ts'
import type { NumberToken } from './number-token.ts'

const ORDINAL = /第(\d+|[一二三四五六七八九十百]+)([位名])?/y
const PLACED =
  /(?:位列|位居|位于|名列|列|居|排名?|升至|跃升至?|升到|跃居|跃至|前移至?|降至|夺得|获得?|由|从|稳居|全.{1,2}|[省市区县镇街道国州盟旗]|并列|总分|综合|考核|增速|增幅|总量)$/

/** 位列全区第三, 排名由第12位跃升至第3位; not 第三方, not 第一批. */
export function readRank(text: string, at: number): NumberToken | undefined {
  ORDINAL.lastIndex = at
  const [all = '', digits = '', unit = ''] = ORDINAL.exec(text) ?? []
  const end = at + all.length
  if (all === '' || !PLACED.test(text.slice(Math.max(0, at - 4), at))) return undefined
  const value = /^\d/.test(digits) ? Number(digits) : readHanNumber(digits)
  const closes =
    unit !== '' || /^(?:$|[,;。、)”!？：:]|和|上升|跃|提升|前移)/.test(text.slice(end, end + 2))
  if (value === undefined || value > 9999 || !closes) return undefined
  return { start: at, end, value, unit: { kind: 'rank', name: unit }, form: 'rank' }
}
