import { beforeAll, describe, expect, test } from 'vitest'
import { makeConverters, namesOfAgency } from '../../src/archive/converters.ts'
import { DEFAULT_SETTINGS } from '../../src/archive/parse-settings.ts'
import { prepareTables } from '../../src/convert/make-converter.ts'
import { readNameParts } from '../../src/convert/name-parts.ts'

const AGENCY = {
  slug: 'changfa',
  name: '长发街道办事处',
  shortName: '长发街道',
  district: '青澜区',
  formerNames: ['后里镇'],
  convert: [{ from: '后里', to: '后里' }],
}
const GLOSSARY = [
  { simplified: '松云', hant: '鬆雲' },
  { simplified: '账册', hant: '賬冊', tw: '帳冊' },
]

beforeAll(() => prepareTables('tw'))
const makeAll = () => makeConverters(DEFAULT_SETTINGS, [AGENCY], GLOSSARY)

test.each([
  ['青澜区里程社区卫生服务中心', ['青澜', '区', '里程', '社区', '卫生服务中心']],
  ['后里镇', ['后里', '镇']],
  ['市场监督管理局', ['市场监督管理局']],
  ['高远', ['高远']],
])('%s has its parts', (name, parts) => {
  expect(readNameParts(name).map(({ text }) => text)).toEqual(parts)
})

describe('names in a text', () => {
  test('an agency’s name is one word, its plain words as in any text', () => {
    const { convert, explain } = makeAll().forReport('Hans')
    expect(convert('长发街道办事处')).toBe('長發街道辦事處')
    expect(convert('他留长发')).toBe('他留長髮')
    expect(explain('到长发街道去').choices.map(({ layer, word }) => [layer, word])).toContainEqual([
      'agency',
      '长发街道',
    ])
    expect(convert('撤后里镇')).toBe('撤后里鎮')
  })

  test('no phrase reaches over the end of a name', () => {
    const text = '如李长发之前'
    expect(makeAll().forReport('Hans').convert(text)).toBe('如李長髮之前')
    expect(
      makeAll()
        .forReport('Hans', { people: ['李长'] })
        .convert(text),
    ).toBe('如李長發之前')
  })

  test('a person is written character by character, whatever word the characters make', () => {
    const plain = makeAll().forReport('Hans')
    const knowing = makeAll().forReport('Hans', { people: ['高头发'] })
    expect(plain.convert('如高头发之前')).toBe('如高頭髮之前')
    expect(knowing.convert('如高头发之前')).toBe('如高頭發之前')
    expect(knowing.explain('高头发').choices[0]).toMatchObject({ layer: 'name', word: '高头发' })
  })

  test('what a person decided inside a name stands', () => {
    const { forReport } = makeAll()
    expect(forReport('Hans', { names: ['松云社区'] }).convert('松云社区')).toBe('鬆雲社區')
    const own = [{ from: '松云', to: '松雲' }]
    expect(forReport('Hans', { names: ['松云社区'], own }).convert('松云社区')).toBe('松雲社區')
  })

  test('in a Traditional report the agency’s name goes back to what the archive calls it', () => {
    const { convert } = makeAll().forReport('Hant')
    expect(convert('后里鎮與青瀾區')).toBe('后里镇与青澜区')
  })
})

describe('the layers, the strongest first', () => {
  const layerOf = (
    words: Parameters<ReturnType<typeof makeAll>['forReport']>[1],
    glossary = GLOSSARY,
  ): string | undefined =>
    makeConverters(DEFAULT_SETTINGS, [AGENCY], glossary)
      .forReport('Hans', words)
      .explain('后里', []).choices[0]?.layer

  test.each([
    ['report', { own: [{ from: '后里', to: '後裡' }], people: ['后里'] }],
    ['agency', { people: ['后里'] }],
  ])('%s', (layer, words) => {
    expect(layerOf(words)).toBe(layer)
  })

  test('the glossary comes before the lexicon, the lexicon before the dictionaries', () => {
    const glossary = [{ simplified: '标杆', hant: '標杆' }]
    const [, plain] = makeAll().forReport('Hans').explain('标杆').choices
    const { text } = makeConverters(DEFAULT_SETTINGS, [], glossary)
      .forReport('Hans')
      .explain('标杆')
    expect(plain ?? makeAll().forReport('Hans').explain('标杆').choices[0]).toMatchObject({
      layer: 'lexicon',
    })
    expect(text).toBe('標杆')
  })

  test('a name comes before the glossary', () => {
    const { explain } = makeAll().forReport('Hans', { people: ['松云'] })
    expect(explain('松云').choices[0]?.layer).toBe('name')
  })
})

test('a name that the dictionaries would write otherwise is a question, until it is decided', () => {
  const { nameQuestions } = makeAll()
  const people = ['高头发', '高远']
  expect(nameQuestions('Hans', { people })).toEqual([
    { name: '高头发', byDictionary: '高頭髮', byRule: '高頭發' },
  ])
  const own = [{ from: '高头发', to: '高頭髮' }]
  expect(nameQuestions('Hans', { people, own })).toEqual([])
})

test('an agency’s names may be questions as well', () => {
  const agency = { ...AGENCY, convert: [] }
  const { nameQuestions } = makeConverters(DEFAULT_SETTINGS, [agency], [])
  const questions = nameQuestions('Hans', { names: namesOfAgency(agency) })
  expect(questions.map(({ name }) => name)).toContain('长发街道办事处')
})
