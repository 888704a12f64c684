export interface NamePart {
  readonly text: string
  /** Whether it means nothing but a place: 里程 in 里程社区. */
  readonly isName: boolean
}

/** A name of two to four characters before the kind of place. */
const PLACE =
  /^(\p{Script=Han}{2,4}?)(街道|社区|社區|新区|新區|开发区|開發區|省|市|区|區|县|縣|旗|镇|鎮|乡|鄉|村|路|街)/u

/**
 * The parts of an agency's or a place's name, from the left; joined they are the name.
 *
 * @example readNameParts('青澜区里程社区卫生服务中心') // 青澜 区 里程 社区 卫生服务中心
 */
export function readNameParts(name: string): readonly NamePart[] {
  const parts: NamePart[] = []
  let rest = name
  for (let place = PLACE.exec(rest); place; place = PLACE.exec(rest)) {
    const [all, stem = '', kind = ''] = place
    parts.push({ text: stem, isName: true }, { text: kind, isName: false })
    rest = rest.slice(all.length)
  }
  if (rest !== '') parts.push({ text: rest, isName: false })
  return parts
}
