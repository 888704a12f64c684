import { expect, test } from 'vitest'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { bundleWorker } from '../../src/bundle/bundle-worker.ts'
import { toSearchRecords } from '../../src/exports/to-search-records.ts'
import { makeContent } from '../support/make-content.ts'

const AGENCIES = 'liupu:\n  name: 柳浦街道办事处\n  shortName: 柳浦街道\n'
const REPORT = `---
title: 柳浦街道2022年工作总结
kicker: 水岸人家
subtitle: 写在年末
date: 2022-12-22
agency: 柳浦街道
district: 青澜区
kind: annual-report
topics: [养老, 河道]
byline:
  - role: 通讯员
    name: 邱一鸣
---

## 一、发展

老人{==软件提示,请勿转载。==}{>>编者按语<<}住得近。

![职工在服务台前]()
`

async function readRecord() {
  const content = makeContent({
    'archive.yaml': 'title: 柳浦报告档案\nbaseUrl: https://reports.example\n',
    'agencies.yaml': AGENCIES,
    'reports/2022-liupu-annual.md': REPORT,
  })
  const { archive, diagnostics } = await loadArchive(content, { bundleWorker })
  if (!archive) throw new Error(JSON.stringify(diagnostics))
  const [record] = toSearchRecords(archive)
  if (!record) throw new Error('There is no record.')
  return record
}

test('a report is filed under year, agency, district, kind and each of its topics', async () => {
  const { filters } = await readRecord()
  expect(filters).toEqual({
    year: ['2022'],
    agency: ['liupu'],
    district: ['青澜区'],
    kind: ['annual-report'],
    topic: ['养老', '河道'],
  })
})

test('the source’s words are searched in both scripts, damaged ones too; the editor’s are not', async () => {
  const { title, blocks } = await readRecord()
  const texts = blocks.map(({ id, text }) => [id, text.Hans, text.Hant])
  expect(title.Hant).toBe('柳浦街道2022年工作總結')
  expect(texts).toEqual([
    ['title', '水岸人家', '水岸人家'],
    ['title', '写在年末', '寫在年末'],
    ['title', '通讯员：邱一鸣', expect.stringMatching(/^通[訊讯]員：邱一鳴$/)],
    [expect.stringMatching(/^s/), '一、发展', '一、發展'],
    [
      expect.stringMatching(/^p/),
      '老人软件提示，请勿转载。住得近。',
      expect.stringContaining('請勿轉載。住得近。'),
    ],
    [expect.stringMatching(/^f/), '职工在服务台前', expect.stringMatching(/^職工在服務.前$/)],
  ])
  expect(JSON.stringify(blocks)).not.toContain('编者')
})
