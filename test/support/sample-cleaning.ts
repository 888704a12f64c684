import {
  type CleaningRow,
  type PackedCleaning,
  packCleaning,
} from '../../src/archive/cleaning/cleaning-record.ts'
import type { RawLines } from '../../src/archive/cleaning/read-raw-lines.ts'
import { toLines } from '../../src/text/lines.ts'

/** The raw text of the sample’s longest report, in short: one line of each fate. */
export const SAMPLE_RAW: RawLines = {
  encoding: 'utf-8',
  lines: toLines(
    [
      '> 镇街网站 <当前位置>',
      '柳浦街道2024年工作总结和2025年工作思路',
      '　　河道清了淤，',
      '水位降了三寸。敏感词,请谨慎使用',
      '这一段没有刊出。',
      '别篇的一行。',
      '别篇的又一行。',
      '分享到:',
    ].join('\n'),
  ),
}

/** A record in which everything that can happen to a line has happened. */
export function makeSampleCleaning(ids: readonly string[]): PackedCleaning {
  const [first = '', second = '', ...others] = ids
  const rows: readonly CleaningRow[] = [
    {
      kind: 'line',
      line: { number: 1, marks: [{ from: 0, to: 13, kind: 'removed', rule: 'breadcrumb' }] },
    },
    {
      kind: 'line',
      line: {
        number: 2,
        marks: [{ from: 0, to: 21, kind: 'field', field: 'title', isEdited: true }],
      },
    },
    {
      kind: 'blocks',
      lines: [
        { number: 3, join: { rule: 'comma', isSure: false } },
        {
          number: 4,
          marks: [{ from: 7, to: 16, kind: 'flag' }],
          flags: [{ kind: 'cms-artefact', text: '敏感词,请谨慎使用' }],
        },
      ],
      blocks: [
        { state: 'same', ids: [first] },
        { state: 'edited', ids: [second] },
      ],
    },
    { kind: 'blocks', lines: [{ number: 5 }], blocks: [{ state: 'deleted', ids: [] }] },
    { kind: 'others', from: 6, to: 7 },
    { kind: 'added', ids: others },
    {
      kind: 'line',
      line: { number: 8, marks: [{ from: 0, to: 4, kind: 'removed', rule: 'share-bar' }] },
    },
  ]
  return packCleaning({ counts: { removed: 2, joined: 1, flagged: 1, edited: 4 }, rows })
}
