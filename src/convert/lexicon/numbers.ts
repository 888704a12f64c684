import type { LexiconRow } from './lexicon-table.ts'

/**
 * Numbers with what counts things. OpenCC knows 三只 and 十余里, but no figures: 30只鸡, 3里外, 200余车.
 * 余车 it takes for a name (余 車), 3里 for “in 3”.
 */
export function numberRows(): readonly LexiconRow[] {
  const rows: LexiconRow[] = []
  const add = (word: string, hant: string): void => {
    rows.push({ word, tw: hant, hk: hant })
  }
  for (const [figure, written] of NUMBERS) {
    add(`${figure}余`, `${written}餘`)
    for (const [about, hant] of ABOUT)
      for (const [counter, result] of COUNTERS)
        add(`${figure}${about}${counter}`, `${written}${hant}${result}`)
    if (figure < '0' || figure > '9') continue
    for (const [counter, result] of [...COUNTERS, ...AFTER_FIGURES]) {
      add(`${figure}${counter}`, `${figure}${result}`)
      add(`${figure}${counter}半`, `${figure}${result}半`)
    }
    // 2022只有, 2022周边: no counters.
    for (const word of ONLY) add(`${figure}${word}`, `${figure}${word}`)
    for (const [word, hant] of AROUND) add(`${figure}${word}`, `${figure}${hant}`)
  }
  for (const figure of WORDS_OF_NUMBERS)
    for (const word of ['里', '里路', '里外', '里地', '里长', '里多'])
      add(`${figure}${word}`, `${figure === '万' ? '萬' : figure}${word.replace('长', '長')}`)
  for (const figure of ['几', '数', '十几'])
    for (const unit of ['十', '百', '千', '万', '']) {
      const hant = figure.replace('几', '幾').replace('数', '數') + unit.replace('万', '萬')
      for (const [counter, result] of COUNTERS) add(figure + unit + counter, hant + result)
    }
  for (const figure of '一二三四五六七八九十') {
    add(`第${figure}只`, `第${figure}隻`)
    for (const word of ONLY) add(`第${figure}${word}`, `第${figure}${word}`)
  }
  for (const figure of '一二三四五六七八九十两几')
    for (const before of ['第', ''])
      for (const [play, hant] of [...PLAYS, ...HOUSES])
        add(
          `${before}${figure}${play}`,
          `${before}${figure.replace('两', '兩').replace('几', '幾')}${hant}`,
        )
  for (const number of WHICH)
    for (const [play, hant] of PLAYS)
      add(`${number}${play}`, `${number.replace('这', '這').replace('该', '該')}${hant}`)
  return rows
}

const NUMBERS: readonly (readonly [string, string])[] = [
  ...Array.from('0123456789十百千', (figure): [string, string] => [figure, figure]),
  ['万', '萬'],
  ['亿', '億'],
]
const WORDS_OF_NUMBERS = Array.from('一二三四五六七八九十百千万')
const ABOUT: readonly (readonly [string, string])[] = [
  ['余', '餘'],
  ['多', '多'],
  ['来', '來'],
]
const COUNTERS: readonly (readonly [string, string])[] = [
  ['只', '隻'],
  ['里', '里'],
  ['周', '週'],
  ['出戏', '齣戲'],
]
const AFTER_FIGURES: readonly (readonly [string, string])[] = [
  ['斗', '斗'],
  ['坛酒', '罈酒'],
]
const ONLY = ['只有', '只能', '只是', '只要', '只需', '只剩', '只占', '只差']
const AROUND: readonly (readonly [string, string])[] = [
  ['周边', '周邊'],
  ['周围', '周圍'],
  ['里面', '里面'],
]
/** 一出剧场: out of the theatre. */
const HOUSES: readonly (readonly [string, string])[] = [
  ['出剧场', '出劇場'],
  ['出剧院', '出劇院'],
  ['出剧组', '出劇組'],
  ['出戏院', '出戲院'],
  ['出戏台', '出戲臺'],
]
const WHICH = ['这', '那', '每', '整', '该', '本', '哪', '此']
const PLAYS: readonly (readonly [string, string])[] = [
  ['出戏', '齣戲'],
  ['出好戏', '齣好戲'],
  ['出大戏', '齣大戲'],
  ['出小戏', '齣小戲'],
  ['出新戏', '齣新戲'],
  ['出剧', '齣劇'],
  ['出话剧', '齣話劇'],
  ['出折子戏', '齣摺子戲'],
]
