import { beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/archive/parse-settings.ts'
import { prepareConversion } from '../../src/archive/prepare-conversion.ts'
import { makeReportPublisher } from '../../src/archive/publish-report.ts'
import type { PublishedReport } from '../../src/archive/published-report.ts'
import type { ArchiveSettings } from '../../src/archive/settings.ts'
import type { Script } from '../../src/report/script.ts'
import { parseEdtf } from '../../src/text/edtf.ts'

beforeAll(() => prepareConversion('tw'))

const BODY =
  '## -{干|乾}-货\n\n他说：“学好‘经验’”,-{岳台}-发展\n\n::: zh-Hant\n余先生：“好。”\n:::\n'

function publish(
  meta: { readonly title: string; readonly script?: Script },
  change: Partial<ArchiveSettings> = {},
  body = BODY,
): PublishedReport {
  const date = parseEdtf('2022')
  if (!date) throw new Error('2022 is a date.')
  const settings = { ...DEFAULT_SETTINGS, ...change }
  const toPublished = makeReportPublisher({ settings, agencies: [], glossary: [] })
  const { published } = toPublished({
    slug: '2022-liupu-annual',
    file: 'reports/2022-liupu-annual.md',
    meta: { ...meta, date },
    body,
    bodyLine: 5,
  })
  return published
}

const texts = ({ texts }: PublishedReport, script: Script): readonly string[] => [
  texts[script].title,
  ...texts[script].body.blocks.map(({ text }) => text),
]

describe('a report with overrides and quotations', () => {
  test('is shown as it is written in its own script', () => {
    expect(texts(publish({ title: '“发展”里' }), 'Hans')).toEqual([
      '“发展”里',
      '干货',
      '他说：“学好‘经验’”，岳台发展',
      '余先生：“好。”',
    ])
  })

  test('is converted around what is decided, with corner brackets', () => {
    expect(texts(publish({ title: '“发展”里' }), 'Hant')).toEqual([
      '「發展」裡',
      '乾貨',
      '他說：「學好『經驗』」，岳台發展',
      '余先生：“好。”',
    ])
  })

  test('keeps its quotation marks where the settings say so', () => {
    const report = publish({ title: '“发展”里' }, { hantQuotes: 'curly' })
    expect(texts(report, 'Hant').slice(0, 3)).toEqual([
      '“發展”裡',
      '乾貨',
      '他說：“學好‘經驗’”，岳台發展',
    ])
  })

  test('in Traditional gives its own form, and its own marks', () => {
    const body = '一車-{干|乾}-貨“好”'
    const report = publish({ title: '“發展”', script: 'Hant' }, {}, body)
    expect(texts(report, 'Hant')).toEqual(['“發展”', '一車乾貨“好”'])
    expect(texts(report, 'Hans')).toEqual(['“发展”', '一车干货“好”'])
  })
})
