import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSafeName, makeSafeNames } from '../../src/offline/rewrite/safe-names.ts'
import { toRuns } from '../support/runs.ts'

const nameOf = (path: string): string => makeSafeNames([path]).get(path) ?? ''

test.each([
  ['zh-hans/reports/2018-liupu-annual/index.html'],
  ['assets/site-EBLZBMPM.css'],
  ['raw/liupu_2018~1.txt'],
])('%s keeps its name', (path) => {
  expect(nameOf(path)).toBe(path)
})

test.each([
  ['raw/柳浦2018.txt', /^raw\/2018-[0-9a-f]{10}\.txt$/],
  ['raw/柳浦.txt', /^raw\/x-[0-9a-f]{10}\.txt$/],
  ['raw/a b.txt', /^raw\/a-b-[0-9a-f]{10}\.txt$/],
  ['图片/a.jpg', /^x-[0-9a-f]{10}\/a\.jpg$/],
  ['con/index.html', /^con-[0-9a-f]{10}\/index\.html$/],
  ['aux.txt', /^aux-[0-9a-f]{10}\.txt$/],
  ['a./b', /^a-[0-9a-f]{10}\/b$/],
])('%s becomes a name that every system takes', (path, name) => {
  expect(nameOf(path)).toMatch(name)
})

test('two names that differ only in case are two files everywhere', () => {
  const names = [...makeSafeNames(['a/B.txt', 'a/b.txt', 'a/柳.txt', 'a/浦.txt']).values()]
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4)
})

test('whatever files are called, their names are safe, different, and the same in any order', () => {
  const part = fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .map((s) => s.replaceAll('/', ''))
  const paths = fc.uniqueArray(
    fc
      .array(
        part.filter((s) => s !== '' && s !== '.' && s !== '..'),
        { minLength: 1, maxLength: 3 },
      )
      .map((parts) => parts.join('/')),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(paths, (list) => {
      const names = makeSafeNames(list)
      for (const name of names.values()) expect(isSafeName(name)).toBe(true)
      expect(new Set([...names.values()].map((name) => name.toLowerCase())).size).toBe(list.length)
      const reversed = makeSafeNames(list.toReversed())
      for (const path of list) expect(reversed.get(path)).toBe(names.get(path))
    }),
    toRuns(200),
  )
})
