import type { FieldRow } from './field.ts'

/** The dates that `dates` of a front matter usually holds. Others are shown by the name they have there. */
export const DATE_FIELDS = [
  {
    name: 'issued',
    labels: { Hans: '发文日期', Hant: '發文日期', en: 'date issued' },
    catalogue: [{ isSure: true, words: ['发文日期', '發文日期', '发文时间'] }],
  },
  {
    name: 'posted',
    labels: { Hans: '发布日期', Hant: '發布日期', en: 'date posted' },
    catalogue: [
      {
        isSure: true,
        words: [
          '发布日期',
          '公布日期',
          '刊发日期',
          '公开日期',
          '發布日期',
          '公開日期',
          '張貼日期',
          '上版日期',
          '發佈日期',
          '发表日期',
          '发表于',
          '发布于',
          '公示日期',
        ],
      },
      {
        words: [
          '发布时间',
          '信息时间',
          '信息日期',
          '发布',
          '上传时间',
          '添加时间',
          '发表',
          '发表时间',
          '公开时间',
          '公布时间',
          '刊发时间',
          '发稿时间',
          '录入时间',
          '入库时间',
          '發布時間',
          '時間',
          '时间',
          '日期',
        ],
      },
    ],
  },
  {
    name: 'created',
    labels: { Hans: '成文日期', Hant: '成文日期', en: 'date made' },
    catalogue: [
      {
        isSure: true,
        words: [
          '生成日期',
          '成文日期',
          '成文时间',
          '制发日期',
          '印发日期',
          '形成日期',
          '产生日期',
          '信息生成日期',
          '印发时间',
          '生成时间',
        ],
      },
    ],
  },
  {
    name: 'updated',
    labels: { Hans: '更新日期', Hant: '更新日期', en: 'date updated' },
    catalogue: [
      {
        words: [
          '更新日期',
          '更新时间',
          '修訂日期',
          '修订日期',
          '最後更新日期',
          '最后更新',
          '最後異動時間',
          '更新時間',
        ],
      },
    ],
  },
  {
    name: 'signed',
    labels: { Hans: '落款日期', Hant: '落款日期', en: 'date signed' },
  },
  {
    name: 'effective',
    labels: { Hans: '生效日期', Hant: '生效日期', en: 'date effective' },
  },
  {
    name: 'printed',
    labels: { Hans: '见报日期', Hant: '見報日期', en: 'date printed' },
  },
] as const satisfies readonly Pick<FieldRow, 'name' | 'labels' | 'catalogue'>[]
