import type { KnownAgency } from '../ingest-result.ts'

/** What the names of agencies end with, longest first. */
const ENDING =
  '(?:街道办事处|街道党工委|街道辦事處|街道|镇人民政府|镇政府|镇|乡人民政府|乡政府|乡|鎮公所|鄉公所|區公所|市公所|区人民政府|县人民政府|市人民政府|人民政府|政府|管理委员会|区议会|區議會|議會|議會|委員會|管委会|委员会|居委会|村委会|社区|办公室|管理局|分局|局|公所|民政處|事務處|辦事處|署|司|厅|院|中心|区|县|市|區|縣)'
/** What follows the agency's name in a title. */
const BEHIND =
  '(?=[\\s　]{0,2}(?:关于)?(?:(?:19|20)\\d\\d|[“"]?十[一二三四五]?五[”"]?(?:时期|期间|规划|工作|以来)|[二一][〇○零九][〇○零一二三四五六七八九]{2}|民國|中華民國|\\d{2,3}年)|工作(?:总结|报告|计划|要点|回眸|回顾|情况)|年度(?:工作)?(?:总结|报告)|上半年|下半年|第[一二三四]季度|(?:发挥|构建|召开|举行|开展)?$)'
const TITLE = new RegExp(
  `^(?:[《(（]{0,2})(?:关于印发|关于|中共|在|致)?(?<name>\\p{sc=Han}{1,24}?${ENDING})${BEHIND}`,
  'u',
)
const WHOLE = new RegExp(`^\\p{sc=Han}{1,24}${ENDING}$`, 'u')
/** Before 街道 these are no names: 各街道, 该街道, 社区街道. */
const NO_NAME =
  /^(?:[各该我本全两每某此其与和及在由是将对向从为把被以]|.{0,3}(?:部门|联合|社区|村社|辖区|区级|市级|本市|全市|全区|所在|有关|相关|其他|其它|所辖|兄弟|城市|商业|特色|示范|所属|多个|乡镇|中心|我们|组织|推进|推动|通过|深入|围绕|年来|以来|今年|截至|目前|结合|指导|支持|配合|依托|整治|背街|主干|沿街))$/u

/** A second place named so many times as often as the first makes the first doubtful. */
const RIVAL = 0.7

/** The name of the agency in a title: what stands before the year or before 工作总结. */
export function findAgencyInTitle(title: string): string | undefined {
  const name = TITLE.exec(title.slice(0, 80))?.groups?.['name']
  // 反诈宣传进夜市: a whole headline that happens to end like a place.
  return name === title && name.length > 5 && /(?:[市区县區縣镇鎮乡鄉院司]|中心)$/u.test(name)
    ? undefined
    : name
}

/** Whether a credit line names an office, not a newspaper or a person. */
export function isAgencyName(text: string): boolean {
  return text.length <= 30 && WHOLE.test(text)
}

/**
 * The subdistrict or township that a text speaks of most, by its own name: never from a gazetteer.
 * A name counts where it stands free (`，柳浦街道…`), at least twice in the text. Of several that are named about as
 * often none is it: a yearbook tells of all.
 */
export function findAgencyInText(text: string): string | undefined {
  const [best, second] = [...countPlaces(text)]
    .filter(([, { free, all }]) => free >= 1 && all >= 2)
    .map(([name, { free, all }]) => ({ name, weight: free * 3 + all }))
    .toSorted((a, b) => b.weight - a.weight || b.name.length - a.name.length)
  const isOneOfMany =
    best && second && !best.name.endsWith(second.name) && second.weight >= best.weight * RIVAL
  return isOneOfMany ? undefined : best?.name
}

/** All subdistricts and townships that stand free in a text, once or more often. */
export function findPlacesNamed(text: string): readonly string[] {
  const free = [...countPlaces(text)].filter(([, count]) => count.free > 0).map(([name]) => name)
  return free.filter((name) => !free.some((other) => other !== name && other.endsWith(name)))
}

function countPlaces(
  text: string,
): ReadonlyMap<string, { readonly free: number; readonly all: number }> {
  const places = new Map<string, { free: number; all: number }>()
  const sample = text.slice(0, 60_000)
  for (const match of sample.matchAll(/(?:街道|镇|乡|鎮|鄉)/gu)) {
    const before =
      /\p{sc=Han}{0,4}$/u.exec(sample.slice(Math.max(0, match.index - 4), match.index))?.[0] ?? ''
    for (const length of [2, 3, 4]) {
      if (before.length < length) break
      const name = before.slice(-length)
      if (NO_NAME.test(name) || /[镇乡街道城小古集]$/u.test(name)) continue
      const character = sample.charAt(match.index - length - 1)
      const isFree = match.index === length || !/\p{sc=Han}/u.test(character)
      const whole = `${name}${match[0]}`
      const known = places.get(whole) ?? { free: 0, all: 0 }
      places.set(whole, { free: known.free + (isFree ? 1 : 0), all: known.all + 1 })
    }
  }
  return places
}

/** The district in front of the agency's name where the text writes both: 示例区柳浦街道. */
export function findDistrict(text: string, agency: string): string | undefined {
  const at = text.slice(0, 60_000).indexOf(agency)
  const before = at > 0 ? text.slice(Math.max(0, at - 8), at) : ''
  return /(?<=^|[^\p{sc=Han}]|市|省)(\p{sc=Han}{1,4}(?:区|县|區|縣|市))$/u.exec(before)?.[1]
}

/** The archive's own entry for an agency, by any of its names; a name with its district before it will do. */
export function findKnownAgency(
  name: string,
  agencies: readonly KnownAgency[],
): KnownAgency | undefined {
  if (name.length < 3) return undefined
  const toNames = (known: KnownAgency): readonly string[] =>
    [known.name, known.shortName ?? '', ...(known.formerNames ?? [])].filter(
      (other) => other.length > 2,
    )
  return (
    agencies.find((known) => toNames(known).includes(name)) ??
    agencies.find((known) =>
      toNames(known).some((other) => name.endsWith(other) || other.startsWith(name)),
    )
  )
}
