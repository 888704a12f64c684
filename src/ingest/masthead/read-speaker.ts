import type { Contributor } from '../../report/report.ts'

/** `街道办事处主任　柳青` · `区长 周小溪`: under the title of a speech. */
const SPEAKER =
  /^(?<role>\p{sc=Han}{0,20}(?:书记|主任|镇长|乡长|区长|县长|市长|局长|主席|會長|会长|院长|區長|鄉長|鎮長|市長|局長|署長|處長))[\s　]{1,6}(?<name>\p{sc=Han}[\s　]{0,3}\p{sc=Han}{1,3})$/u

/** `报告人：柳浦镇镇长 柳青` */
const LABEL = /^(?:报告人|報告人|主讲人|讲话人|致辞人|主講人)[\s　]{0,2}[:：][\s　]{0,3}/u

/** The speaker named under a title: office, then name. */
export function readSpeaker(line: string): readonly Contributor[] | undefined {
  const groups = line.length <= 40 ? SPEAKER.exec(line.replace(LABEL, ''))?.groups : undefined
  if (!groups) return undefined
  return [{ role: groups['role'] ?? '', name: (groups['name'] ?? '').replace(/[\s　]/gu, '') }]
}
