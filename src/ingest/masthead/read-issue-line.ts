import { isAgencyName } from '../infer/find-agency.ts'
import type { RawLine } from '../lines/raw-line.ts'

/** `第18期（总第71期）` · `2022年第3期` · `第十二期 总第四十期` */
const ISSUE =
  /^[(（〔[]?(?:(?:19|20)\d\d年?度?[\s　]{0,3})?第[\s　]?[\d〇零一二三四五六七八九十百]{1,4}[\s　]?期(?:[\s　]{0,3}[(（]?[总總]第[\s　]?[\d〇零一二三四五六七八九十百]{1,5}[\s　]?期[)）]?)?[)）〕\]]?$/u
/** `柳浦街道工作简报` above it is the name of the sheet, and no headline. */
const SHEET = /(?:简报|快报|专报|动态|通讯|信息|内参|周报|月报|简讯|簡報|通訊|專報)$/u
/** `柳浦街道党政办公室　编　2022年9月9日`: who made the sheet, below its name. */
const EDITED = /^(?<office>\p{sc=Han}{3,24})[\s　]{0,6}(?:编印?|主办|编发|印发)$/u

/** Whether a line is the number of an issue and nothing else. */
export function isIssueLine(text: string): boolean {
  return text.length <= 40 && ISSUE.test(text)
}

/** The line with a sheet's name, directly above the number of its issue. */
export function isSheetName(line: RawLine, below: RawLine | undefined): boolean {
  return line.text.length <= 24 && SHEET.test(line.text) && isIssueLine(below?.text ?? '')
}

/** Whose sheet it is: 柳浦街道 of 柳浦街道工作简报. */
export function readSheetOwner(name: string): string | undefined {
  const owner = name.replace(SHEET, '').replace(/(?:工作|政务|党建|信息|情况|要情|每日|一周)$/u, '')
  return owner !== name && isAgencyName(owner) ? owner : undefined
}

/** The office that edits a sheet, before its date: `柳浦街道党政办公室　编`. */
export function readSheetOffice(text: string): string | undefined {
  return EDITED.exec(text.trim())?.groups?.['office']
}
