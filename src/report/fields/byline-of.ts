import type { Contributor } from './field-values.ts'

/** The lines of a byline. @example bylineOf([{ role: '通讯员', name: '柳小禾' }]) // => ['通讯员：柳小禾'] */
export function bylineOf(byline: readonly Contributor[]): readonly string[] {
  return byline.map(({ role, name }) => (role === undefined ? name : `${role}：${name}`))
}
