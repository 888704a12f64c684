import type { Contributor } from '../../report/fields/field-values.ts'
import { isAgencyName } from '../infer/find-agency.ts'
import { isPersonName } from './is-person-name.ts'
import { readByline } from './read-byline.ts'
import { readNames } from './read-names.ts'

const TAIL = /[。！？”…][\s　]{0,2}[(（]([^()（）。]{2,30})[)）]$/u

/**
 * Who wrote it, in brackets after the last sentence of a text. The words stay in their paragraph.
 *
 * @example readTail('…办出借书证430张。(通讯员 柳青)') // => [{ role: '通讯员', name: '柳青' }]
 */
export function readTail(paragraph: string): readonly Contributor[] | undefined {
  const inner = TAIL.exec(paragraph.slice(-40))?.[1]
  if (inner === undefined) return undefined
  const byline = readByline(inner)
  if (byline) return byline
  const parts = readNames(inner)
  const names = parts.filter((part) => !isAgencyName(part))
  if (names.length === 0 || !names.every(isPersonName)) return undefined
  return names.map((name) => ({ name }))
}
