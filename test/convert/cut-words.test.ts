import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { cutWords } from '../../src/convert/cut-words.ts'
import { prepareTables } from '../../src/convert/make-converter.ts'
import { toRuns } from '../support/runs.ts'

beforeAll(() => prepareTables('tw'))

test.each([
  [
    '柳浦街道2024年工作总结和2025年工作思路',
    ['柳浦街道'],
    '柳浦街道2024年|工作总结|和2025年|工作思路',
  ],
  ['浦東街道2024年工作總結', ['浦東街道'], '浦東街道2024年|工作總結'],
  ['浦東街道發展與應急管理工作報告', ['浦東街道'], '浦東街道|發展|與應急|管理|工作報告'],
  ['關於建設“十分鐘生活圈”的通知', [], '關於|建設|“十分鐘|生活|圈”的通知'],
  ['关于建设“十分钟生活圈”的通知', [], '关于|建设|“十分钟|生活|圈”的通知'],
])('%s is cut between its words', (title, names, expected) => {
  const pieces = cutWords(title, names)
  expect(pieces.join('')).toBe(title)
  if (expected) expect(pieces.join('|')).toBe(expected)
})

test('a name is never cut inside, whatever the dictionary of words thinks', () => {
  const name = '东埠上新社区卫生服务中心'
  const pieces = cutWords(`关于${name}搬迁的公告`, [name])
  expect(pieces.some((piece) => piece.includes(name))).toBe(true)
})

const title = fc
  .array(fc.constantFrom(...'柳浦街道工作总结和2025年的思路，、“”（）— aB在与为 12%'), {
    maxLength: 30,
  })
  .map((characters) => characters.join(''))

test('the pieces are the text; none ends or begins at a digit, none begins with a closing mark', () => {
  fc.assert(
    fc.property(title, (text) => {
      const pieces = cutWords(text)
      expect(pieces.join('')).toBe(text)
      for (const piece of pieces.slice(1)) expect(piece).not.toMatch(/^[\d，、”）%]/)
      for (const piece of pieces.slice(0, -1)) {
        expect(piece).not.toMatch(/[\d“（]$/)
        expect(piece).not.toMatch(/^[和的在与为]$/)
      }
    }),
    toRuns(100),
  )
})
