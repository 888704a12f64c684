/** Half-width marks that a scrape folded from U+FF01–FF5E, with the mark that a Chinese text sets. */
const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
}

const CHINESE = String.raw`[\p{Script=Han}“”‘’《》〈〉「」『』【】、。，：；！？（）…—·％㎡]`
const AFTER = new RegExp(
  String.raw`(?<=${CHINESE}\)?)[,:;!?](?!\d)|(?<=${CHINESE})[,:;!?]|[,;!?](?=${CHINESE})`,
  'gu',
)
const PAIR = /\(([^()\n]{0,200})\)/gu
const HAS_HAN = /\p{Script=Han}/u
const TOUCHES = new RegExp(CHINESE, 'u')

/**
 * Widens half-width punctuation that stands in Chinese text, for display only: the stored text
 * keeps what the source has. One code unit becomes one code unit, so offsets stay valid.
 *
 * @example widenPunctuation('围绕“城市”,完成率达99.5%,(一)抓环境。') // => '围绕“城市”，完成率达99.5%，（一）抓环境。'
 */
export function widenPunctuation(text: string): string {
  if (!/[,:;!?(]/.test(text) || !HAS_HAN.test(text)) return text
  const paired = text.replace(PAIR, (whole, inner: string, at: number) => {
    const before = text[at - 1]
    const after = text[at + whole.length]
    const chinese =
      HAS_HAN.test(inner) ||
      (before !== undefined && TOUCHES.test(before)) ||
      (after !== undefined && TOUCHES.test(after))
    return chinese ? `（${inner}）` : whole
  })
  return paired.replace(AFTER, (mark) => WIDE[mark] ?? mark)
}
