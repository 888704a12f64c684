import type { Contributor } from '../../report/fields/field-values.ts'
import { readByline } from './read-byline.ts'

export interface Dateline {
  /** The words themselves: 本报讯(通讯员 柳青). They stay in the paragraph. */
  readonly text: string
  readonly byline: readonly Contributor[]
}

/** `本报讯(通讯员 柳青)` · `岳麓新闻网3月9日讯` · `新华网天津10月25日电(记者 …)` · `【本報訊】` · `(记者柳青 通讯员周小溪)` · `【本報桃溪記者柳青報導】` */
const SLOT =
  /^(?:[【[]?(?:本报|本報|本网|本網|本刊|\p{sc=Han}{2,8}(?:网|網|报|報|社|台))(?:\p{sc=Han}{0,6}?\d{1,2}月\d{1,2}日)?(?:讯|訊|电|電|消息|專訊|专讯)[】\]]?|【[\w.]{0,12}\p{sc=Han}{0,6}(?:專訊|专讯|訊|讯)】|【(?:本报|本報|本网|本網)?\p{sc=Han}{0,4}(?=(?:记者|記者)\p{sc=Han}{2,12}(?:报道|報導)】))[\s　]{0,4}(?:[(（](?<people>[^()（）。]{2,40})[)）]|(?<reporter>(?:记者|記者)\p{sc=Han}{2,4})(?:\p{sc=Han}{0,8})(?:报道|報導)】)?/u
const PEOPLE =
  /^[(（〔【](?<people>(?:记者|記者|通讯员|通訊員|本报记者)[^()（）。〔〕【】]{2,36})[)）〕】]/u

/** The dateline slot that opens a piece of news, and the persons it names. */
export function readDateline(paragraph: string): Dateline | undefined {
  const start = paragraph.slice(0, 90)
  const match = SLOT.exec(start) ?? PEOPLE.exec(start)
  if (!match) return undefined
  const people = match.groups?.['people'] ?? match.groups?.['reporter']
  return { text: match[0], byline: people === undefined ? [] : readPeople(people) }
}

/** `通讯员 柳青` · `柳青 记者周小溪` · `记者柳青 通讯员周小溪、李河` */
function readPeople(text: string): readonly Contributor[] {
  const whole = readByline(text)
  if (whole) return whole
  const role = /(?:特约|实习|见习)?(?:记者|記者|通讯员|通訊員)/u.exec(text)
  if (!role)
    return /^\p{sc=Han}{2,3}(?:[\s　、]\p{sc=Han}{2,3}){0,4}$/u.test(text)
      ? text.split(/[\s　、]/u).map((name) => ({ name }))
      : []
  const first = text.slice(0, role.index).trim()
  const rest = readByline(text.slice(role.index)) ?? []
  return [...(/^\p{sc=Han}{2,3}$/u.test(first) ? [{ name: first }] : []), ...rest]
}
