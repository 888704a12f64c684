import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { renderBody } from '../../src/markdown/render-body.ts'
import { inventedBody } from '../support/invent-markdown.ts'
import { toRuns } from '../support/runs.ts'

/** What a contributor wrote is theirs: an empty heading is found by the check of the file. */
const OF_THE_TEXT = new Set([
  'empty-heading',
  'no-raw-characters',
  'long-title',
  'wcag/h30',
  'no-trailing-whitespace',
])

test('whatever the Markdown is, a page is valid HTML', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  fc.assert(
    fc.property(inventedBody, (source) => {
      const { markup } = renderBody(source)
      const page = `<!DOCTYPE html>\n<html lang="zh-Hans"><head><title>甲</title></head><body><main><h1>甲</h1>${markup}</main></body></html>\n`
      const { results } = validator.validateStringSync(page)
      const messages = results.flatMap((result) => result.messages)
      expect(messages.filter(({ ruleId }) => !OF_THE_TEXT.has(ruleId))).toEqual([])
    }),
    toRuns(400),
  )
})
