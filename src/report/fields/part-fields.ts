import type { Field } from './field.ts'
import type { Labels } from './labels.ts'

/** The fields below `source`: where a text came from. Pages show each on a line of its own. */
export const SOURCE_FIELDS = [
  {
    name: 'name',
    labels: { Hans: '来源', Hant: '來源', en: 'source' },
    alsoCalled: ['名称'],
    example: '青澜区政府网',
  },
  {
    name: 'url',
    labels: { Hans: '地址', Hant: '網址', en: 'address' },
    alsoCalled: ['网址'],
    example: 'https://www.example.cn/1',
    limit: 2000,
  },
  {
    name: 'retrieved',
    labels: { Hans: '取得', Hant: '取得', en: 'retrieved' },
    alsoCalled: ['获取日期'],
    example: '2023-01-05',
  },
  {
    name: 'file',
    labels: { Hans: '原文', Hant: '原文', en: 'raw file' },
    alsoCalled: ['文件'],
    example: 'raw/002.txt',
  },
  {
    name: 'sha256',
    labels: { Hans: 'SHA-256', Hant: 'SHA-256', en: 'SHA-256' },
    alsoCalled: ['校验'],
    example: 'e3b0c44298fc…',
  },
] as const satisfies readonly (Omit<Field, 'label'> & { readonly labels: Labels })[]

export const CHANGE_FIELDS: readonly Field[] = [
  { name: 'date', label: '日期', example: '2024-03-01', isRequired: true },
  { name: 'note', label: '说明', example: '更正第3段数字', isRequired: true },
]

export const CONTRIBUTOR_FIELDS: readonly Field[] = [
  { name: 'role', label: '身份', example: '通讯员' },
  { name: 'name', label: '姓名', example: '柳小禾', isRequired: true },
]

/** What a page of the maintainer's own may contain. */
export const PAGE_FIELDS: readonly Field[] = [
  { name: 'title', label: '标题', example: '关于本档案', isRequired: true },
]
