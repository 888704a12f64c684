import type { Contributor } from '../../report/fields/field-values.ts'
import { isPersonName } from './is-person-name.ts'
import { readNames } from './read-names.ts'

/** No byline is longer. */
const LONGEST = 60

const ROLE =
  '(?:本报|本網|本网|本刊|\\p{sc=Han}{1,4}(?:报|報|网|網|社|台|日报|晚报))?(?:特约|見習|见习|实习|首席|驻地|全媒体|融媒体?)?(?:记者|記者|通讯员|通訊員|实习生|评论员)|(?:文|图|圖|摄影|攝影|摄|撰文|撰稿|供稿|供图|编辑|責任編輯|责任编辑|责编|校对|审核|整理|执笔|作者|文\\s{0,2}[/／]\\s{0,2}[图圖摄攝]影?)(?=\\s{0,3}[:：/／\\s　])'
const CREDIT =
  '(?:文\\s{0,2}[/／]\\s{0,2}[图圖摄攝]影?|摄影报道|攝影報導|图文报道|报道|報導|供稿|供图|摄影|攝影|摄|攝)'
const NO_PERSON =
  '(?:特约|实习|见习|首席)?(?:通讯员|通訊員|记者|記者)|实习生|本报|本網|本网|摄影|攝影|责任编辑|责编|编辑'
/** As short as it may be, so that 柳青摄影 is 柳青; a space ends it, or a word of credit. */
const NAME = `(?:(?!${NO_PERSON})\\p{sc=Han}{2,4}?(?=[\\s　、,，]|$|${CREDIT}(?:[\\s　]|$))|\\p{sc=Han}[\\s　]{1,2}\\p{sc=Han}(?![\\p{sc=Han}]))`
const NAMES = `${NAME}(?:[\\s　、,，]{1,3}${NAME}){0,5}`
const TAIL = `(?:[\\s　]{0,3}(?:${CREDIT}|(?<=[\\s　])(?:文|整理)))`
const PIECE = new RegExp(
  `(?<role>${ROLE})[\\s　:：/／]{0,4}(?<names>${NAMES})${TAIL}?[\\s　]{0,4}`,
  'guy',
)
/** `X供稿`, `X摄`, `□X Y 文/图`: the names come first. */
const NAMES_FIRST = new RegExp(`^(?<names>${NAMES})(?<tail>${TAIL})$`, 'u')
/** `記者柳青／桃溪報導` · `柳青\\綜合報導` */
const REPORTED_FROM =
  /^(?<role>特派員|記者|记者)?[\s　]?(?<name>\p{sc=Han}{2,4})[\s　]{0,2}[／/\\][\s　]{0,2}\p{sc=Han}{0,6}(?:報導|报道|電|电)$/u

/** No byline is without one of these: most lines are decided by it at once. */
const SIGN =
  /^[□■○●◎▣◇◆]|[记記]者|通[讯訊][员員]|[员員]|实习生|[文图圖影摄攝撰稿编編辑輯校审核整理执笔作者][\s　]{0,3}[:：/／\s　]|[报報][道導]|供稿|供图|[影摄攝文理][)）】\]]?[。.]?$/u

/** `记者手记` is a sidebar's head, `记者走访` a crosshead. */
const NO_NAME =
  /(?:手记|手記|感言|观察|觀察|调查|調查|走访|札记|来信|报道|獲悉|获悉|了解|看到|发现|提问|见面|证|站|团|之家|协会|风采|直击|眼中)/u

/**
 * Reads a line that names who wrote, photographed or edited, and contains nothing else.
 *
 * @example readByline('□晚报记者 柳青 文/图 通讯员 周小溪') // => [{ role: '晚报记者', name: '柳青' }, { role: '通讯员', name: '周小溪' }]
 * @example readByline('记者走进社区') // => undefined
 */
export function readByline(line: string): readonly Contributor[] | undefined {
  if (line.length > LONGEST || !SIGN.test(line)) return undefined
  const isMarked = /^[□■○●◎▣◇◆]/.test(line)
  const content = unwrap(line.replace(/^[□■○●◎▣◇◆\s　]{1,4}/u, '')).replace(/[。.]$/, '')
  const reported = REPORTED_FROM.exec(content)
  const { role, name = '' } = reported?.groups ?? {}
  if (role !== undefined || isPersonName(name)) return [{ role: role ?? '記者', name }]
  const pieces = readPieces(content)
  if (pieces?.every(({ name }) => !NO_NAME.test(name)) === true) return pieces
  const first = NAMES_FIRST.exec(content)
  if (first?.groups && (isMarked || content.length <= 24)) {
    const role = first.groups['tail']?.trim() ?? ''
    const names = readNames(first.groups['names'] ?? '')
    // 记录一个社区的文 is no byline: names of persons are two or three characters.
    return names.every((name) => name.length <= (isMarked ? 4 : 3)) &&
      (isMarked || !['文', '整理'].includes(role))
      ? names.map((name) => ({ role, name }))
      : undefined
  }
  const bare = readNames(content)
  // ◎镇长园地 is a column.
  return isMarked && bare.length > 0 && bare.every(isPersonName)
    ? bare.map((name) => ({ name }))
    : undefined
}

/** Role and names, again and again to the end of the line; `undefined` if anything is left. */
function readPieces(content: string): readonly Contributor[] | undefined {
  const found: Contributor[] = []
  let end = 0
  for (const match of content.matchAll(PIECE)) {
    const role = match.groups?.['role']?.replace(/[\s　]/gu, '') ?? ''
    for (const name of readNames(match.groups?.['names'] ?? '')) found.push({ role, name })
    end = match.index + match[0].length
  }
  // 记者走进社区 is a heading: a name glued to its role has two or three characters.
  const isGlued = /^(?:记者|記者|通讯员|通訊員)\p{sc=Han}{4,}$/u.test(content)
  return end > 0 && end >= content.length && !isGlued ? found : undefined
}

function unwrap(text: string): string {
  return /^[(（【[](.{1,58})[)）】\]]$/u.exec(text)?.[1]?.trim() ?? text
}
