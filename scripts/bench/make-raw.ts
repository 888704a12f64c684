import { type Material, makeRandom, otherNumbers, pick, toMaterial } from './material.ts'

/** UTF-8 bytes of a raw file: a long annual report. */
const SIZE = 16_000
const ABOVE = [
  '首页 > 信息公开 > 工作总结',
  '字号：大 中 小',
  '当前位置：首页 > 政务公开',
  '浏览次数：128',
]
const BELOW = ['分享到：微信 微博', '打印本页 关闭窗口', '返回顶部', '扫一扫在手机打开当前页']
const NUMBERS = '一二三四五'
/** What a heading or a paragraph is numbered with; in a new order it would jump. */
const NUMBER = /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d+[.、．])/

/**
 * Makes raw texts as people find them out of the paragraphs of given reports: a catalogue table or a title, page
 * furniture around, numbered headings, and paragraphs cut inside a sentence. The same input gives the same files.
 *
 * @param bodies Markdown bodies.
 * @param agencies names, as `agencies.yaml` has them.
 */
export function* makeRawFiles(
  count: number,
  bodies: readonly string[],
  agencies: readonly string[],
): Generator<readonly [name: string, text: string]> {
  const material = toMaterial(bodies)
  const random = makeRandom(20_251_125)
  for (let i = 0; i < count; i++) {
    const head = makeHead(i, pick(agencies, random), random)
    const lines = [...head, ...makeBody(material, random), ...(i % 2 ? BELOW : [])]
    yield [`${String(i + 1).padStart(6, '0')}.txt`, `${lines.join('\n')}\n`]
  }
}

function makeHead(i: number, agency: string, random: () => number): readonly string[] {
  const year = 2005 + (i % 20)
  const title = `${agency}${year}年工作总结`
  const date = `${year}-12-${10 + (i % 20)}`
  const table = [
    `索引号: | ${String(i).padStart(9, '0')}/${year}-${1000 + (i % 9000)} | 组配分类: | 工作总结 |`,
    `发布机构: | ${agency} | 发文日期: | ${date} |`,
  ]
  return i % 3 === 0
    ? [...table, title]
    : [pick(ABOVE, random), title, `发布日期：${date}`, ...(i % 3 === 1 ? ['字号：大 中 小'] : [])]
}

function makeBody({ headings, paragraphs }: Material, random: () => number): readonly string[] {
  const lines: string[] = []
  let size = 0
  let section = 0
  // In a row from anywhere, so that no paragraph occurs twice.
  let at = Math.floor(random() * paragraphs.length)
  while (size < SIZE) {
    const isHead = section < NUMBERS.length && size >= (section * SIZE) / NUMBERS.length
    const source = isHead ? pick(headings, random) : paragraphs[at++ % paragraphs.length]
    const plain = toPlain(source ?? '').replace(NUMBER, '')
    const text = otherNumbers(isHead ? `${NUMBERS[section++]}、${plain}` : plain, random)
    const cut = 5 + Math.floor(random() * text.length)
    const isCut = !isHead && random() < 0.15 && cut < text.length - 5
    lines.push(...(isCut ? [text.slice(0, cut), text.slice(cut)] : [text]), '')
    size += Buffer.byteLength(text)
  }
  return lines
}

/** Markdown without its marks. */
function toPlain(markdown: string): string {
  return markdown
    .replace(/^#+ /, '')
    .replace(/\*\*|\{==|==\}|\{>>[^<]*<<\}/g, '')
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/\s*\n\s*/g, '')
}
