import type { OptionRows } from './command.ts'

/** Options that several commands have. */
export const CONTENT = {
  content: {
    type: 'string',
    value: 'DIR',
    default: 'content',
    en: 'the content folder',
    zh: '内容文件夹',
  },
} as const satisfies OptionRows

export const SITE = {
  site: {
    type: 'string',
    value: 'DIR',
    default: '_site',
    en: 'the finished site',
    zh: '构建好的网站',
  },
} as const satisfies OptionRows

export const PATH_PREFIX = {
  'path-prefix': {
    type: 'string',
    value: '/x/',
    en: 'where the site is below its host, instead of pathPrefix in archive.yaml',
    zh: '网站在主机下的位置，代替 archive.yaml 的 pathPrefix',
  },
} as const satisfies OptionRows

export const JSON_OUTPUT = {
  json: {
    type: 'boolean',
    en: 'results as JSON on standard output',
    zh: '结果以 JSON 写到标准输出',
  },
} as const satisfies OptionRows

export const SCRIPT = {
  script: {
    type: 'string',
    value: 'hans|hant|both',
    en: 'the script; both where it is not given',
    zh: '字体；不写则两种都要',
  },
} as const satisfies OptionRows

export const CHOICE = {
  agency: {
    type: 'string',
    value: 'SLUG',
    en: 'only the reports of this agency',
    zh: '只取这个机构的报告',
  },
  year: {
    type: 'string',
    value: 'YYYY[-YYYY]',
    en: 'only the reports of these years',
    zh: '只取这些年份的报告',
  },
} as const satisfies OptionRows

/** What every command has. */
export const EVERYWHERE = {
  lang: {
    type: 'string',
    value: 'en|zh',
    en: 'the language of messages; that of the environment (LANG) where it is not given',
    zh: '提示的语言；不写则随环境（LANG）',
  },
  help: { type: 'boolean', en: 'this text', zh: '显示这段说明' },
} as const satisfies OptionRows
