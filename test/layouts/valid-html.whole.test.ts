import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { toPages } from '../../src/site/to-pages.ts'
import { makeSampleArchive } from '../support/sample-archive.ts'
import { SAMPLE_ASSETS } from '../support/sample-assets.ts'
import { writePages } from '../support/written-site.ts'

test('html-validate finds no error and no warning in any kind of page', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  const problems = new Set<string>()
  for (const { markup } of writePages(toPages(makeSampleArchive()), SAMPLE_ASSETS)) {
    const { results } = await validator.validateString(markup)
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        problems.add(`${ruleId} ${message} at ${line}:${column}`)
  }
  expect([...problems]).toEqual([])
})
