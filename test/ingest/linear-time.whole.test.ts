import { expect, test } from 'vitest'
import { LINEAR, measureGrowth } from '../support/measure-growth.ts'
import { ingestRaw } from './ingest-raw.ts'

const LINE = '全年修路三公里，新建食堂两家，受益群众八百'

test.each<readonly [string, (n: number) => string, number]>([
  ['one line of one character', (n) => '字'.repeat(n), 60_000],
  ['digits', (n) => '1'.repeat(n), 100_000],
  ['spaces inside a line', (n) => `总结${' '.repeat(n)}x\n`, 400_000],
  ['ideographic spaces', (n) => `总结${'　'.repeat(n)}完`, 200_000],
  ['brackets that never close', (n) => '（'.repeat(n), 40_000],
  ['brackets that were never opened', (n) => '）'.repeat(n), 40_000],
  ['quotes and commas', (n) => '“，'.repeat(n), 20_000],
  ['lines that each open a quotation', (n) => `${LINE}“\n`.repeat(n), 2_000],
  ['short lines', (n) => '下湾\n'.repeat(n), 8_000],
  ['short lines, each another', (n) => lines(n, (i) => `下湾${i}组`), 6_000],
  ['labels in one line', (n) => '来源：'.repeat(n), 20_000],
  ['labels, one a line', (n) => '来源：\n'.repeat(n), 6_000],
  ['rows of a table', (n) => '索引号: | 1 | 发布机构: | 下湾街道 |\n'.repeat(n), 3_000],
  ['bars of rows that are not alike', (n) => '甲 | 乙 |\n甲 | 乙 | 丙 |\n'.repeat(n), 3_000],
  ['cells between tabs', (n) => '甲\t乙\t1\n'.repeat(n), 3_000],
  ['cells between spaces', (n) => '甲    乙    丙\n'.repeat(n), 3_000],
  ['cells, one a line', (n) => '规章\n0\n0\n'.repeat(n), 2_000],
  ['figures, one a line', (n) => '0\n'.repeat(n), 6_000],
  ['cell bars', (n) => '|'.repeat(n), 60_000],
  ['lines that never end', (n) => `${LINE}\n`.repeat(n), 3_000],
  ['heads', (n) => '一、主要工作\n'.repeat(n), 6_000],
  ['crossheads above prose', (n) => `夜市开张\n${LINE}。\n`.repeat(n), 2_000],
  ['bylines', (n) => '通讯员 柳青\n'.repeat(n), 4_000],
  ['names behind one role', (n) => `通讯员 ${'柳青、'.repeat(n)}`, 20_000],
  ['titles above bylines', (n) => `下湾夜市开张\n通讯员 柳青\n${LINE}。\n`.repeat(n), 1_500],
  ['titles above dashes', (n) => `下湾夜市开张\n——下湾纪实\n${LINE}。\n`.repeat(n), 1_500],
  ['captions below gaps', (n) => `图为社区食堂开张\n\n\n\n${LINE}\n`.repeat(n), 1_500],
  ['template marks', (n) => '{{'.repeat(n), 40_000],
  ['tags', (n) => '<p '.repeat(n), 30_000],
  ['residue in one line', (n) => '<br>'.repeat(n), 10_000],
  ['residue in many paragraphs', (n) => `新装(检查)路灯，${LINE}。\n`.repeat(n), 2_000],
  ['the same paragraph', (n) => `${LINE}，群众称好，夜里出门不再摸黑。\n`.repeat(n), 3_000],
  ['impossible dates', (n) => '2022-02-30 '.repeat(n), 4_000],
  ['zero-width characters', (n) => '字\u200b'.repeat(n), 30_000],
  ['furniture', (n) => '分享到：微信 微博 打印本页\n'.repeat(n), 4_000],
  ['spaced characters', (n) => '字 '.repeat(n), 30_000],
  ['numerals', (n) => '二〇'.repeat(n), 30_000],
])('time grows with the length of the text: %s', (_, make, size) => {
  const [short, long] = [size, size * 4].map((n) => new TextEncoder().encode(make(n)))
  expect(
    measureGrowth((bytes) => void ingestRaw(bytes ?? new Uint8Array()), short, long),
  ).toBeLessThan(LINEAR)
})

function lines(count: number, toLine: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => toLine(i)).join('\n')
}
