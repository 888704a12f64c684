import { expect, test } from 'vitest'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { type Note, writeNote } from '../../src/archive/write-note.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { makeContent } from '../support/make-content.ts'

const PAIRS = new Map(['简簡', '后後', '镇鎮', '𫍯譅'].map((pair) => [...pair] as [string, string]))
const convert = (text: string): string => [...text].map((c) => PAIRS.get(c) ?? c).join('')
const show = (note: Note): string =>
  note.map(({ text, script }) => (script === 'Hans' ? `<${text}>` : text)).join('')

test.each([
  ['简', '簡'],
  ['“后”不是“後”，简', '“<后>”不是“<後>”，簡'],
  // A character beyond the basic plane is one code point and two code units.
  ['𫍯“后”镇“镇', '譅“<后>”鎮“鎮'],
  ['', ''],
])('%s is noted as %s: quoted words stay as they are', (note, written) => {
  expect(show(writeNote(note, { from: 'Hans', to: 'Hant', convert }))).toBe(written)
})

test('former names and notes are in the script of their page', async () => {
  const folder = makeContent({
    'archive.yaml': 'title: 柳浦报告\n',
    'agencies.yaml':
      'houli:\n  name: 后里街道办事处\n  formerNames: [后里镇]\n  district: 云汀区\n',
    'glossary.tsv':
      'simplified\thant\ttw\thk\tnote\tsource\n后里\t后里\t\t\t村名，“后”不是“後”\t档案编者\n干松林\t干松林\t\t\t人名，姓干\t\n',
    'reports/2022-houli-annual.md':
      '---\ntitle: 工作总结\ndate: 2022-12-22\nagency: 后里街道办事处\n---\n\n正文。\n',
  })
  const { archive, diagnostics } = await loadArchive(folder)
  if (!archive) throw new Error(JSON.stringify(diagnostics))
  const pages = toPages(archive)
  const list = pages.listing.find(({ url }) => url === '/zh-hant/agencies/houli/')
  expect(list?.formerNames).toEqual(['后里鎮'])
  const noted = pages.glossary.find(({ script }) => script === 'Hant')?.rows[0]
  expect(noted?.note).toEqual([
    { text: '村名，「' },
    { text: '后', lang: 'zh-Hans' },
    { text: '」不是「' },
    { text: '後', lang: 'zh-Hans' },
    { text: '」' },
  ])
  expect(noted?.source).toEqual([{ text: '檔案編者' }])
  const surname = pages.glossary.find(({ script }) => script === 'Hant')?.rows[1]
  expect(surname?.note).toEqual([{ text: '人名，姓干' }])
})
