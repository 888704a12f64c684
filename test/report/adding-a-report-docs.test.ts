import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseAgencies } from '../../src/archive/parse-agencies.ts'
import { parseReport } from '../../src/markdown/parse-report.ts'
import { CATALOGUE } from '../../src/report/diagnostics/catalogue.ts'
import { REPORT_FIELDS } from '../../src/report/fields/report-fields.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

describe.each(['docs/adding-a-report.md', 'docs/adding-a-report.zh.md'])('%s', (file) => {
  const docs = readFileSync(file, 'utf8')
  const example = (language: string, nth = 0): string =>
    [...docs.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))][nth]?.[1] ?? ''

  test('its example passes the check', () => {
    const text = `${example('yaml')}\n${example('markdown')}`
    expect(parseReport('reports/2022-liupu-annual.md', encode(text))).toMatchObject({
      report: { meta: { title: '柳浦街道2022年工作总结' } },
      diagnostics: [],
    })
    const { agencies, diagnostics } = parseAgencies('agencies.yaml', encode(example('yaml', 1)))
    expect(diagnostics).toEqual([])
    expect(agencies).toHaveLength(1)
  })

  test('its table names every field', () => {
    for (const { name } of REPORT_FIELDS) expect(docs).toContain(`\`${name}\``)
  })

  test('each mistake it shows gets the message it tells of, and what to write instead gets none', () => {
    const rows = [...docs.matchAll(/^\| `(\w+ ?[:：].*?)` \| `([a-z/-]+)`.* \| `(.*?)` \|$/gm)]
    expect(rows.length).toBeGreaterThanOrEqual(7)
    for (const [, wrong = '', code = '', right = ''] of rows) {
      const check = (line: string): readonly string[] => {
        const isDate = line.startsWith('date')
        const rest = isDate ? 'title: 甲' : 'date: 2022'
        return parseReport(
          'reports/a.md',
          encode(`---\n${rest}\n${line}\n---\n文。\n`),
        ).diagnostics.map((diagnostic) => diagnostic.code)
      }
      expect(check(wrong), wrong).toContain(code)
      expect(check(right), right).toEqual([])
    }
  })

  test('it names no code that does not exist', () => {
    const codes = [
      ...docs.matchAll(/`((?:file|text|frontmatter|yaml|field|body|collection)\/[a-z-]+)`/g),
    ]
    expect(codes.length).toBeGreaterThan(10)
    for (const [, code = ''] of codes) expect(Object.keys(CATALOGUE)).toContain(code)
  })
})
