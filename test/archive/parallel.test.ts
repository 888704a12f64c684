import { beforeAll, expect, test } from 'vitest'
import { unpackRule } from '../../src/archive/parallel/marked-choices.ts'
import { DEFAULT_SETTINGS } from '../../src/archive/parse-settings.ts'
import { prepareConversion } from '../../src/archive/prepare-conversion.ts'
import { makeReportPublisher } from '../../src/archive/publish-report.ts'
import type { PublishedReport } from '../../src/archive/published-report.ts'
import { makeConverter } from '../../src/convert/make-converter.ts'
import { renderBody } from '../../src/markdown/render-body.ts'
import { otherScript, type Script } from '../../src/report/script.ts'
import { parseEdtf } from '../../src/text/edtf.ts'

beforeAll(() => prepareConversion('tw'))

function publish(body: string, script: Script = 'Hans'): PublishedReport {
  const date = parseEdtf('2022')
  if (!date) throw new Error('2022 is a date.')
  const publisher = makeReportPublisher({ settings: DEFAULT_SETTINGS, agencies: [], glossary: [] })
  const meta = { title: '甲', date, script }
  return publisher({ slug: '2022-a', file: 'reports/2022-a.md', meta, body, bodyLine: 5 }).published
}

/** The marked characters with what precedes and follows, and the rule of each. */
function marksOf({ texts, choices, script }: PublishedReport): readonly string[] {
  const { markup } = texts[otherScript(script)].body
  return [...(choices?.at ?? [])].map((at, i) => {
    const { source, result, layer, word } = unpackRule(choices?.rules[choices.rule[i] ?? 0] ?? '')
    return `${source}→${markup.slice(at, at + result.length)} ${result} ${layer} ${word}`
  })
}

const BODY =
  '## 一、头**发**\n\n一车-{干|乾}-货，“后面”{==发展==}{>>里<<}里`发`[里](a.md "后")。𠀀后\n\n![台]()\n\n| 里 |\n|---|\n| 后 |\n'

test('every place that was a choice is known by its offset in the markup, whatever is around it', () => {
  const marks = marksOf(publish(BODY))
  expect(marks).toContain('发→髮 髮 phrase 头发')
  expect(marks).toContain('干→乾 乾 inline 干')
  for (const mark of marks) {
    const [, shown, result] = /→(.+) (.+?) \w+ /.exec(mark) ?? []
    expect(shown, mark).toBe(result)
  }
  expect(marks.length).toBeGreaterThan(7)
})

test('marking leaves the markup as it is without', () => {
  const { convert } = makeConverter({ to: 'tw', names: [], context: 'words' })
  const plain = renderBody(BODY, { script: 'Hant', hantQuotes: 'corner', convert }).markup
  expect(publish(BODY).texts.Hant.body.markup).toBe(plain)
})

test('a report in Traditional has its marks in the Simplified text', () => {
  const report = publish('編著土著乾坤', 'Hant')
  expect(report.texts.Hans.body.markup).toContain('乾坤')
  expect(marksOf(report).some((mark) => mark.startsWith('著→'))).toBe(true)
})

test('a rule is kept once, however often it decides', () => {
  const { choices } = publish('后\n\n后\n\n后')
  expect([...(choices?.rule ?? [])]).toEqual([0, 0, 0])
  expect(choices?.rules).toHaveLength(1)
})
