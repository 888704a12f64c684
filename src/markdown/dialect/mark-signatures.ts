import type { BodyPart, ParagraphPart } from '../parsed-body.ts'

/** `2021年12月30日` `二〇二一年十二月三十日` `（2021年12月30日）` `民國110年3月5日` */
const DAY =
  /^[（(]?(?:民國|民国)?[\d〇○零一二三四五六七八九十]{2,4}\s?年\s?[\d〇○一二三四五六七八九十]{1,3}\s?月\s?[\d〇○一二三四五六七八九十廿卅]{1,3}\s?日[）)]?$/u
const OFFICE =
  /^[^。；;，,：:！？]{2,40}(?:政府|办公室|辦公室|办事处|辦事處|委员会|委員會|公所|代表會|局|厅|廳|处|處|部|院|中心|大队|支队|所|站|会|會|党委|党工委|县委|区委|市委|镇|乡|街道|社区)$/u
/** More offices than these sign nothing together. */
const MOST = 4

/** Marks the lines that sign a text: offices and the day below them, each a paragraph of its own. */
export function markSignatures(parts: readonly BodyPart[]): readonly BodyPart[] {
  const signing = new Set<BodyPart>()
  for (const [i, part] of parts.entries()) {
    if (!isPlain(part) || !DAY.test(part.text.source.trim())) continue
    const above = parts.slice(Math.max(0, i - MOST), i)
    const from = above.findLastIndex((one) => !isPlain(one) || !OFFICE.test(one.text.source.trim()))
    const offices = above.slice(from + 1)
    if (offices.length > 0 || i === parts.length - 1)
      for (const one of [...offices, part]) signing.add(one)
  }
  if (signing.size === 0) return parts
  return parts.map((part) =>
    part.kind === 'paragraph' && signing.has(part) ? { ...part, isSignature: true } : part,
  )
}

function isPlain(part: BodyPart): part is ParagraphPart {
  return part.kind === 'paragraph' && !part.isItem && part.text.source.length <= 60
}
