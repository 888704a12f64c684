import { expect, test } from 'vitest'
import { renderBody } from '../../src/markdown/render-body.ts'
import { withMarker } from '../../src/markdown/with-marker.ts'

const texts = (body: string): readonly string[] => renderBody(body).blocks.map(withMarker)

test.each([
  ['2021. 建成公园3个。\n2022. 建成公园5个。', ['2021. 建成公园3个。', '2022. 建成公园5个。']],
  ['1) 治水\n2) 治气', ['1) 治水', '2) 治气']],
  ['1. 治水\n\n   分三期。\n\n2. 治气', ['1. 治水', '分三期。', '2. 治气']],
  ['3. 甲\n   - 乙\n   - 丙\n4. 丁', ['3. 甲', '乙', '丙', '4. 丁']],
  ['1. 甲\n   1. 乙\n2. 丙', ['1. 甲', '1. 乙', '2. 丙']],
  ['- 治水\n- 治气', ['治水', '治气']],
  ['1. 甲\n1. 乙', ['1. 甲', '2. 乙']],
])('a text without markup keeps the numbers that the page shows: %j', (body, expected) => {
  expect(texts(body)).toEqual(expected)
})

test('the number is no part of the text that is searched and that the id is made of', () => {
  const [block] = renderBody('2021. 建成公园3个。').blocks
  expect(block).toMatchObject({ marker: '2021.', text: '建成公园3个。' })
})
