import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../src/commands/print-diagnostics.ts'
import { parseReport } from '../../src/markdown/parse-report.ts'
import { checkFileName } from '../../src/report/check-file-name.ts'

const FOLDER = '../shared/bad'
const TABLE = `${FOLDER}/expected.open.tsv`

describe.skipIf(!existsSync(TABLE))(
  `the bad inputs of ${FOLDER} (skipped where it is absent)`,
  () => {
    const rows = existsSync(TABLE)
      ? readFileSync(TABLE, 'utf8')
          .split('\n')
          .slice(1)
          .map((row) => row.split('\t'))
          .filter(([, file = '']) => file.startsWith('markdown/'))
      : []

    test('are there', () => expect(rows.length).toBeGreaterThan(40))

    test.each(rows)('%s %s %s', (_, file = '', __, outcome = '', tokens = '-') => {
      const name = file.slice(file.lastIndexOf('/') + 1)
      const { report, diagnostics } = parseReport(
        `reports/${name}`,
        readFileSync(`${FOLDER}/${file}`),
      )
      const fault = checkFileName(name)
      const isAccepted = report !== undefined && fault === undefined
      const mayAccept = outcome.startsWith('accept') || /\bor accept/.test(outcome)
      // `indexNo` is a field of the corpus, none of ours: the table asks to accept it only of a schema that has it.
      const mayReject = /^reject|\bor reject|\bif the schema has the field/.test(outcome)
      expect(isAccepted ? mayAccept : mayReject, outcome).toBe(true)
      // What two files have in common is recognised by the check of the folder.
      if (isAccepted || tokens === '-' || tokens.includes('dup-slug')) return
      const parts = diagnostics.map((each) =>
        formatDiagnostic(each, { language: 'en', hasColour: false }),
      )
      if (fault) {
        const place = { file: name }
        const named = { ...fault, severity: 'error', place } as const
        parts.push(formatDiagnostic(named, { language: 'en', hasColour: false }))
      }
      const said = parts.join('\n').toLowerCase()
      for (const token of tokens.split(';')) {
        const isSaid = token.split('|').some((each) => {
          const line = /^line (\d+)$/.exec(each.trim())
          return line ? said.includes(`:${line[1]}`) : said.includes(each.trim().toLowerCase())
        })
        expect(isSaid, `${token} in ${said}`).toBe(true)
      }
    })
  },
)
