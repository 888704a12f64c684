import { isProse } from '../lines/find-body.ts'
import type { RawLine } from '../lines/raw-line.ts'

/** The hundred most frequent family names and some more, in both scripts. */
const FAMILY_NAMES = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯柳俞倪施金章葛翁庄莊柯洪詹',
)

/**
 * The name of an author that stands alone between a title and the first paragraph, without 作者.
 *
 * `柳浦的桥` / `柳青` / `柳浦有七座桥，…`
 */
export function findAuthor(
  candidates: readonly RawLine[],
  title: RawLine | undefined,
  rest: readonly RawLine[],
): RawLine | undefined {
  const last = candidates.at(-1)
  if (!last || !title || candidates.at(-2) !== title || title.text.length < 4) return undefined
  const isName =
    /^\p{sc=Han}(?:\p{sc=Han}{1,2}|[ 　]\p{sc=Han})$/u.test(last.text) &&
    FAMILY_NAMES.has(last.text.charAt(0))
  return isName && isProse(rest[0]?.text ?? '') ? last : undefined
}
