import { expect, test } from 'vitest'
import { renderBody } from '../../src/markdown/render-body.ts'
import { writeReport } from '../../src/markdown/write-report.ts'

const item = (text: string) => ({ kind: 'paragraph', text, isItem: true }) as const

test('neighbouring items are one list, with their numbers in their words', () => {
  const file = writeReport({
    meta: {},
    blocks: [
      { kind: 'paragraph', text: '主要做法如下：' },
      item('1.登记造册；'),
      item('2.上门走访。'),
      { kind: 'paragraph', text: '全年无一遗漏。' },
    ],
  })
  expect(file).toContain(
    '\n主要做法如下：\n\n- 1\\.登记造册；\n- 2\\.上门走访。\n\n全年无一遗漏。\n',
  )
  const { markup } = renderBody(file.slice(file.indexOf('\n---\n', 4) + 5))
  expect(markup.match(/<li /g)).toHaveLength(2)
  expect(markup).toContain('2.上门走访。</li></ul><p')
})
