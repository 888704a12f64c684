import { expect, test } from 'vitest'
import { wordsOf } from '../../src/words/words.ts'

const HANS = wordsOf('Hans', 'tw')
const HANT_TW = wordsOf('Hant', 'tw')
const HANT_HK = wordsOf('Hant', 'hk')

/** Every phrase with its path: `report.cite`. */
function* phrases(words: object, path = ''): Generator<readonly [path: string, phrase: string]> {
  for (const [name, value] of Object.entries(words)) {
    const here = path === '' ? name : `${path}.${name}`
    if (typeof value === 'string') yield [here, value]
    else yield* phrases(value as object, here)
  }
}

const places = (phrase: string): string => (phrase.match(/\{\w+\}/g) ?? []).sort().join(' ')

test.each([
  ['Taiwan', HANT_TW],
  ['Hong Kong', HANT_HK],
])('the words for %s have the same places to fill as the Simplified ones', (_, words) => {
  const hans = [...phrases(HANS)]
  const hant = new Map(phrases(words))
  expect(hans.length).toBeGreaterThan(100)
  for (const [path, phrase] of hans)
    expect(`${path} ${places(hant.get(path) ?? '?')}`).toBe(`${path} ${places(phrase)}`)
})

/** Characters that only one script has, and that interface words use. */
const ONLY_HANS = /[录检关号宽级浅对链开处应简体总结编码复载页档图发档说试务读后实区个请没]/u
const ONLY_HANT = /[錄檢關號寬級淺對鏈開處應簡體總結編碼複載頁檔圖發說試務讀後實區個請沒]/u

test('no word of one script strays into the other', () => {
  // An example of a conversion is quoted.
  for (const [path, phrase] of phrases(HANS))
    expect(`${path} ${phrase.replace(/“編[製制]”/g, '')}`).not.toMatch(ONLY_HANT)
  // The switch shows each script’s letter in its own script.
  for (const [path, phrase] of phrases(HANT_TW))
    expect(`${path} ${phrase.replace('「简」', '')}`).not.toMatch(ONLY_HANS)
})
