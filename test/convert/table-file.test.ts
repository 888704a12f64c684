import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packTables, unpackTables } from '../../src/convert/table-file.ts'
import { toRuns } from '../support/runs.ts'

const tables = {
  name: '桃',
  mask: 7,
  nested: [{ words: Uint16Array.of(1, 2, 3) }, { words: new Uint16Array(0) }],
  steps: Int32Array.of(-1, 65536),
  flags: Uint8Array.of(9),
  units: Uint32Array.of(0xffffffff),
}

test('tables come back as they went in', () => {
  expect(unpackTables(packTables(tables, '1.4.2'), '1.4.2')).toEqual(tables)
})

test('memory that threads share serves as well', () => {
  const bytes = packTables(tables, '')
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  expect(unpackTables(shared)).toEqual(tables)
})

test('bytes for another key are no tables', () => {
  expect(unpackTables(packTables(tables, '1.4.2'), '1.4.3')).toBeUndefined()
})

test('bytes that are cut off, or changed anywhere, are no tables', () => {
  const whole = packTables(tables, '1')
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      expect(unpackTables(whole.slice(0, at), '1')).toBeUndefined()
      const damaged = whole.slice()
      damaged[at] = (damaged[at] ?? 0) ^ change
      expect(unpackTables(damaged, '1')).toBeUndefined()
    }),
    toRuns(100),
  )
})
