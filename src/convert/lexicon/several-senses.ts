/**
 * Characters with two forms that are both usual in reports and laws, so that one standing alone among the words of a
 * text is worth a look: 准 (allowed 准, a norm 準), 并 (and 並, to merge 併). Not 后, 于, 发, whose other form comes in
 * known words only.
 */
export const DOUBTFUL_ALONE: ReadonlySet<string> = new Set(
  '准径汇系制里冲托历尽咨干松斗郁几签谷范钟岳丑周并',
)

/** The same inside a word of the dictionaries that no list of words has: 冲退, 并同. The others such words know well. */
export const DOUBTFUL_IN_UNLISTED: ReadonlySet<string> = new Set('径汇里冲并')

/** Characters that a rare word of the dictionaries may write in the wrong of two forms: 换发 as 換髮, 并除 as 併除. */
export const DOUBTFUL_IN_RARE_WORDS: ReadonlySet<string> = new Set(
  '发采面并台卷复注托制准尽志占折借里干舍周游回表系谷只布松冲几斗范余征',
)

/** Words that stand for two words, each with a form of its own: 编制 (to draw up 編製, staff 編制). */
export const TWO_SENSES: ReadonlySet<string> = new Set(
  `
  编制 改制 学制 建制 官制 调制 拟制 制订 复位 复用 径向 村里 乡里 水里 海里 一里 烧毁 焚毁 不准 没准 回音 回流 回车 冲减 冲账 反冲
  咨文 答卷 一卷 一出 加注 下注 干系 胡同 丑角 发面 一发 台面 台上 之托 余地 干了`
    .trim()
    .split(/\s+/),
)

/** Whether the neighbours say enough: 并 after a mark or before 应, 不, 由 joins sentences. */
export function isUsualThere(text: string, at: number): boolean {
  if (text.charAt(at) !== '并') return false
  const next = text.charAt(at + 1)
  if (JOINED.has(next)) return true
  return !HAN.test(text.charAt(at - 1)) && HAN.test(next)
}

const HAN = /\p{Script=Han}/u
const JOINED = new Set(
  '不未无非没得应须可能将由在于与以有且再经依按置列处派即各就自向对会使令予请报公记交加作负给致附',
)
