import { isAgencyName } from '../infer/find-agency.ts'

/** `柳浦县人民政府办公室文件`: the red head of a document names who issued it. */
export function readLetterhead(text: string): string | undefined {
  const name = /^(\p{sc=Han}{3,28})文件$/u.exec(text)?.[1]
  return name !== undefined && isAgencyName(name) ? name : undefined
}
