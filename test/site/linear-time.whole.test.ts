import { expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { LINEAR, measureGrowth } from '../support/measure-growth.ts'
import { makeManyReports, makeSampleArchive } from '../support/sample-archive.ts'

test('the pages of an archive cost as much each, however many there are', () => {
  const make = (archive: Archive): void => {
    for (const draft of toPages(archive).report) draft.finish()
  }
  const archive = makeSampleArchive()
  expect(
    measureGrowth(make, makeManyReports(archive, 500), makeManyReports(archive, 2000)),
  ).toBeLessThan(LINEAR)
})
