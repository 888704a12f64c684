import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeBlockIds } from '../../src/markdown/dialect/block-ids.ts'
import { parseBody } from '../../src/markdown/parse-body.ts'
import { parseReport } from '../../src/markdown/parse-report.ts'
import { renderBody } from '../../src/markdown/render-body.ts'
import { toRuns } from '../support/runs.ts'

const idOf = (text: string): string => makeBlockIds()('p', text)
const idsOf = (body: string): readonly string[] => renderBody(body).blocks.map((block) => block.id)

test('an id is for ever: these are cited', () => {
  expect(idOf('柳浦一年。')).toBe('p-z1j9kz')
  expect(makeBlockIds()('s', '一、2024年工作总结')).toBe('s-1zw18n')
})

test.each([
  ['今年,我们修桥。', '今年，我们修桥'],
  ['新增APP 12 个', '新增ａｐｐ１２个'],
  ['“一老一小”：照应', '「一老一小」照应'],
  ['见\ufffc桥', '见桥'],
])('%s and %s are the same words', (one, other) => {
  expect(idOf(one)).toBe(idOf(other))
})

test.each([
  ['修桥12座', '修桥13座'],
  ['修桥', '桥修'],
  ['修桥', '修橋'],
  ['二〇二一', '二二一'],
  ['人人', '人々'],
])('%s and %s are not', (one, other) => {
  expect(idOf(one)).not.toBe(idOf(other))
})

test('emphasis, a mark of the editor and an override leave the id as it is', () => {
  const [id] = idsOf('一车干货运到敏感词。')
  for (const body of [
    '一车**干货**运到敏感词。',
    '一车干货运到{==敏感词==}{>>残留<<}。',
    '一车-{干|乾}-货运到敏感词。',
    '- 一车干货运到敏感词。',
  ])
    expect(idsOf(body)).toEqual([id])
})

test('equal paragraphs are told apart by their order, a heading is none of them', () => {
  const [heading, first, second, third] = idsOf('## 同上\n\n同上\n\n同上。\n\n同 上')
  expect(heading).toBe(first?.replace('p', 's'))
  expect([second, third]).toEqual([`${first}-2`, `${first}-3`])
})

test('what changes elsewhere in a report changes no other id', () => {
  const paragraph = fc.stringMatching(/^[桥路河人水村年月]{1,12}$/)
  fc.assert(
    fc.property(fc.uniqueArray(paragraph, { minLength: 2, maxLength: 12 }), fc.nat(), (all, n) => {
      const at = n % all.length
      const ids = idsOf(all.join('\n\n'))
      expect(new Set(ids).size).toBe(all.length)
      expect(idsOf(all.toSpliced(at, 1).join('\n\n'))).toEqual(ids.toSpliced(at, 1))
      expect(idsOf(all.toSpliced(at, 0, '新的一段').join('\n\n')).toSpliced(at, 1)).toEqual(ids)
    }),
    toRuns(100),
  )
})

test('twenty thousand paragraphs of the same shape have ids of their own', () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => idOf(`全年修桥${i}座`))
  expect(new Set(ids).size).toBe(20_000)
})

test('the number of a paragraph is an anchor too', () => {
  expect(renderBody('甲\n\n乙').markup).toContain('<a class="pid" id="p2" href="#p-')
})

test('an old id leads to the paragraph, in every kind of block', () => {
  const body = '## 甲\n\n乙\n\n- 丙\n\n![丁]()\n\n| 戊 |\n|---|\n\n```\n己\n```'
  for (const id of idsOf(body)) {
    const parsed = parseBody(body, { aliases: [{ from: 'p-000000', to: id }] })
    expect(parsed.parts.filter((part) => 'aliases' in part)).toHaveLength(1)
  }
  const old = [{ from: 'p-000000', to: idOf('乙') }]
  expect(JSON.stringify(parseBody('乙', { aliases: old }))).toContain('"aliases":["p-000000"]')
})

test.each([
  ['p7', ['alias/form']],
  ['"p7 p-z1j9kz"', ['alias/form']],
  ['"p-000000 p-111111"', ['alias/unknown']],
  ['"p-z1j9kz p-z1j9kz"', ['alias/taken']],
  ['"p-000000 p-z1j9kz", "p-000000 p-z1j9kz"', ['alias/taken']],
  ['"p-000000 p-z1j9kz", "p-111111 p-z1j9kz"', []],
])('aliases: [%s] gives %j', (aliases, codes) => {
  const text = `---\ntitle: 甲\ndate: 2022\naliases: [${aliases}]\n---\n\n柳浦一年。\n`
  const { diagnostics } = parseReport('reports/a.md', new TextEncoder().encode(text))
  expect(diagnostics.map(({ code }) => code)).toEqual(codes)
})
