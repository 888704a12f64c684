import type { Contributor } from '../../report/fields/field-values.ts'
import { isPersonName } from './is-person-name.ts'

const OFFICE =
  '(?:书记|主任|省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|局长|处长|院长|检察长|主席|会长|理事长|行政长官|组长|省長|市長|縣長|旗長|區長|鄉長|鎮長|局長|署長|處長|會長|議長|主委|行政長官)'
const ROLE = `(?<role>[\\p{sc=Han}、]{0,30}${OFFICE}(?:候选人|提名人选)?)`
/** Two to four characters, often set wide (`孔 思`); a name in two parts: `阿依古丽·买买提`. */
const NAME =
  '(?<name>\\p{sc=Han}[\\s　]{0,4}\\p{sc=Han}{1,3}|\\p{sc=Han}{2,8}[·•‧・．]\\p{sc=Han}{2,8}(?:[·•‧・．]\\p{sc=Han}{2,8})?)'
/** `街道办事处主任　柳青` · `区长 周小溪`: under the title of a speech. */
const SPEAKER = new RegExp(`^${ROLE}[\\s　:：]{1,8}${NAME}$`, 'u')
/** `省长柳青`: without a space only a name that begins as names do. */
const GLUED = new RegExp(`^(?<role>\\p{sc=Han}{0,20}${OFFICE})(?<name>\\p{sc=Han}{2,3})$`, 'u')

/** `青澜旗人民政府旗长苏日娜图雅`: behind a government's head stands a name, however long. */
const GOVERNOR =
  /^(?<role>\p{sc=Han}{0,16}人民政府(?:省|市|县|區|区|旗|州|盟|镇|鄉|乡|縣|鎮)[长長])(?<name>\p{sc=Han}{2,6})$/u
/** `报告人：柳浦镇镇长 柳青` */
const LABEL =
  /^(?:报告人|報告人|主讲人|讲话人|发言人|致辞人|主講人|演講人)[\s　]{0,2}[:：][\s　]{0,3}/u
const LONGEST = 60

/**
 * The speaker named under a title: office, then name.
 *
 * @example readSpeaker('自治区主席 阿依古丽·买买提') // => [{ role: '自治区主席', name: '阿依古丽·买买提' }]
 */
export function readSpeaker(line: string): readonly Contributor[] | undefined {
  if (line.length > LONGEST) return undefined
  const bare = line
    .replace(LABEL, '')
    .replace(/^[(（](.{4,50})[)）]$/u, '$1')
    .replace(/^(?:——|—|──|--)[\s　]{0,4}/u, '')
    .trim()
  const glued = GLUED.exec(bare)?.groups
  const groups =
    SPEAKER.exec(bare)?.groups ??
    GOVERNOR.exec(bare)?.groups ??
    (isPersonName(glued?.['name'] ?? '') ? glued : undefined)
  if (!groups) return undefined
  return [{ role: groups['role'] ?? '', name: (groups['name'] ?? '').replace(/[\s　]/gu, '') }]
}
