/** Before 街道 these are no names: 各街道, 该街道, 社区街道, 年度街道. */
const NO_NAME =
  /^(?:[各该我本每某此其与及在由对为把被了的是].*|.{0,3}(?:部门|联合|社区|村社|辖区|区级|市级|本市|全市|全区|所在|有关|相关|其他|其它|所辖|兄弟|城市|商业|特色|示范|所属|多个|乡镇|中心|我们|组织|推进|推动|通过|深入|围绕|年来|以来|今年|截至|目前|结合|指导|支持|配合|依托|整治|背街|主干|沿街|年度|和美|美丽|边境|完善|建设|监督|監督|振兴|特色|千个|百个|重点|返|下|离|故))$/u
/** 乡村, 镇街, 乡亲, 镇长: the character goes with the next one, and ends no name. */
const NO_END =
  /^(?:[乡鄉](?:村|土|音|情|亲|親|愁|贤|賢|间|友|风|俗|镇|鎮|邻)|[镇鎮](?:街|村|域|区|痛|静|压|守|中心)|街道(?:社区|两侧|两旁|上|口|整治|改造))/u
const TOWNSHIP = /(?:街道|镇|乡|鎮公所|鄉公所|區公所|鎮|鄉|區議會)/gu

/** So much of a text is looked at. */
const SAMPLE = 60_000
/** A second place named this many times as often as the first makes the first doubtful. */
const RIVAL = 0.7

/**
 * The subdistrict or township that a text speaks of most, by its own name: never from a gazetteer.
 * A name counts where it stands free (`，柳浦街道…`), at least twice in the text. Of several that are named about as
 * often none is it: a yearbook names all.
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
  const sample = text.slice(0, SAMPLE)
  for (const match of sample.matchAll(TOWNSHIP)) {
    if (NO_END.test(sample.slice(match.index, match.index + 4))) continue
    const before =
      /\p{sc=Han}{0,4}$/u.exec(sample.slice(Math.max(0, match.index - 4), match.index))?.[0] ?? ''
    for (const length of [2, 3, 4]) {
      if (before.length < length) break
      const name = before.slice(-length)
      if (NO_NAME.test(name) || /[镇乡街道城小古集县]$/u.test(name)) continue
      const character = sample.charAt(match.index - length - 1)
      const isFree = match.index === length || !/[\p{sc=Han}\d]/u.test(character)
      const whole = `${name}${match[0]}`
      const known = places.get(whole) ?? { free: 0, all: 0 }
      places.set(whole, { free: known.free + (isFree ? 1 : 0), all: known.all + 1 })
    }
  }
  return places
}
