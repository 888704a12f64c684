import type { Flag } from '../ingest-result.ts'

/** 户主王大明、村民李秀英、居民赵某: what a report calls a person who holds no office. */
const PERSON =
  /(户主|村民|居民|住户|低保户|困难户|特困户|贫困户|拆迁户|被征收人|信访人|上访人|患者|病人|残疾人|孤寡老人|独居老人)(\p{Script=Han}{2,3})(?=(\p{Script=Han}?))/gu

/** Family names of about nine in ten people. Those that begin common words (安全、关心、文化、成为) are left out. */
const FAMILY_NAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭林何罗梁宋郑谢韩唐冯董萧程曹袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范廖姚邹熊孔崔邱秦史顾侯邵孟龙段雷钱汤尹黎武贺赖龚樊兰殷陶翟倪严牛温芦俞葛聂齐梅庄辛管柳鲍桂劉陳楊黃趙吳孫馬鄭謝韓馮蕭鄧呂蘇盧蔣賈葉閻鐘範鄒嚴龔齊莊',
)
/** What begins with such a family name and is none of a person. */
const NO_NAME =
  /^(?:张贴|张罗|张口|马上|马路|何时|何地|何处|何种|何况|周边|周围|周到|周末|周一|周日|余下|余人|余户|余名|温暖|温饱|田间|田地|田园|林地|林木|龙头|龙舟|夏季|夏天|钱款|钱物|管理|管道|管网|管护|管委|严格|严重|段落|雷雨|兰花|武装|史料|庄园|黄金|孔隙|顾虑|顾全|牛羊|范围|程度|程序|汤药|唐代|宋代|陶瓷|梁柱|辛苦|辛勤|柳树|桂花|梅雨|胡同|胡乱|丁字|杜绝|杨梅|马桶|叶片|谢绝|江边|郭外)/u
/** No part of a given name: the sentence goes on with them. */
const NO_GIVEN = /[的了在是有和与及或等到从对向为被把将就也都很不没个户人们家去说要会能]/u
/** What comes after a name that ends: its sentence's next word, or a mark. */
const AFTER = /^(?:$|[的在是因家患系等与和及向对说称被由有一夫全反表介告提申领住拿身送已也能年])/u
/** Where a name beside it may hurt somebody. */
const DELICATE = /拆迁|征收|徵收|信访|信訪|低保|病|残|殘/
const SENTENCE_END = /[。！？!?\n\r]/
/** No sentence is looked at further than this. */
const FAR = 200

/**
 * A private person who seems to be named where relocation, petitions, poverty or illness are spoken of. Whether it is one,
 * and whether the name may stand, only a person can decide: a modest rule, made to be seldom wrong rather than to find all.
 *
 * @example 户主王大明家因病致贫，已纳入低保。 // => 户主王大明
 */
export function flagPrivatePersons(
  text: string,
  toLine: (offset: number) => number,
): readonly Flag[] {
  const found = new Map<string, { offset: number; count: number }>()
  for (const match of text.matchAll(PERSON)) {
    const [, label = '', letters = '', next = ''] = match
    const name = readName(letters, next)
    if (name === undefined || !DELICATE.test(readSentence(text, match.index))) continue
    const person = `${label}${name}`
    const known = found.get(person)
    if (known) known.count++
    else found.set(person, { offset: match.index, count: 1 })
  }
  return [...found].map(([person, { offset, count }]) => ({
    kind: 'private-person',
    text: person,
    line: toLine(offset),
    count,
    span: { start: offset, end: offset + person.length },
  }))
}

/** Three letters before two; what follows must not go on with the name. */
function readName(letters: string, next: string): string | undefined {
  if (!FAMILY_NAMES.has(letters[0] ?? '') || NO_NAME.test(letters)) return undefined
  const masked = /^.某{1,2}/u.exec(letters)?.[0]
  if (masked !== undefined) return masked
  const [three, two] = [letters.slice(1), letters.slice(1, 2)]
  if (letters.length === 3 && !NO_GIVEN.test(three) && AFTER.test(next)) return letters
  const behind = letters.length === 3 ? (letters[2] ?? '') : next
  return !NO_GIVEN.test(two) && AFTER.test(behind) ? letters.slice(0, 2) : undefined
}

function readSentence(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - FAR), at)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  const after = text.slice(at, at + FAR).split(SENTENCE_END)[0] ?? ''
  return before + after
}
