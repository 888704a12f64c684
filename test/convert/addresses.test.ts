import { expect, test } from 'vitest'
import { makeReadyConverter } from '../../src/convert/converter.ts'
import { prepareTables } from '../../src/convert/make-converter.ts'
import { lexiconFor } from '../../src/convert/tables.ts'

prepareTables('tw')
const toTaiwan = makeReadyConverter({ to: 'tw', names: [lexiconFor('tw', 'tw')], context: 'words' })
const toHans = makeReadyConverter({
  to: 'hans',
  names: [lexiconFor('hans', 'tw')],
  context: 'words',
})

test.each([
  [
    '干部见https://liupu.example/干部/发展.html公布',
    '幹部見https://liupu.example/干部/发展.html公佈',
  ],
  ['发展：http://柳浦.中国/发展/', '發展：http://柳浦.中国/发展/'],
  ['来信bgs@发展.中国', '來信bgs@发展.中国'],
])('%s: addresses are not converted', (source, expected) => {
  expect(toTaiwan.convert(source)).toBe(expected)
  const { text, choices } = toTaiwan.explain(source)
  expect(text).toBe(expected)
  for (const { layer } of choices) expect(layer).not.toBe('inline')
})

test('nor are they towards Simplified', () => {
  expect(toHans.convert('見https://liupu.example/發展/')).toBe('见https://liupu.example/發展/')
})

test('what is decided in the text comes before an address that it touches', () => {
  const text = '发展www.liupu.example/发展'
  expect(toTaiwan.convert(text, [{ from: 0, to: 2, text: '发展' }])).toBe(text)
  expect(toTaiwan.convert(text, [{ from: 20, to: 22, text: '發展' }])).toBe(
    '發展www.liupu.example/發展',
  )
})
