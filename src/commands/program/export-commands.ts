import { type Command, makeCommand } from './command.ts'
import { CHOICE, CONTENT, JSON_OUTPUT, PATH_PREFIX, SCRIPT, SITE } from './options.ts'

/** The commands that make copies, books and data of an archive. */
export const EXPORT_COMMANDS: readonly Command[] = [
  makeCommand({
    name: 'offline',
    en: 'packs the archive into one zip that is read and searched without a server',
    zh: '把档案装成一个压缩包，不用服务器也能阅读和检索',
    options: {
      ...CONTENT,
      ...SITE,
      build: { type: 'boolean', en: 'builds the site first', zh: '先构建网站' },
      out: { type: 'string', value: 'ZIP|DIR', en: 'where the zip goes', zh: '压缩包写到哪里' },
      ...SCRIPT,
      ...CHOICE,
      ...PATH_PREFIX,
      since: {
        type: 'string',
        value: 'OLD.zip',
        en: 'an update zip of what changed since this copy',
        zh: '只装这份副本之后的改动',
      },
      apply: { type: 'string', value: 'UPDATE.zip', en: 'applies an update', zh: '使用更新包' },
      to: {
        type: 'string',
        value: 'OLD.zip|DIR',
        en: 'the copy that the update is for',
        zh: '要更新的副本',
      },
    },
    examples: ['offline --script hant', 'offline --apply update.zip --to old.zip --out new.zip'],
    run: async ({ values }, terminal) => {
      const { offline } = await import('../offline.ts')
      return offline({ ...values, pathPrefix: values['path-prefix'] }, terminal)
    },
  }),
  makeCommand({
    name: 'verify',
    en: 'says whether an offline copy is whole',
    zh: '校验离线副本是否完整',
    operands: 'ZIP|DIR',
    mostOperands: 1,
    options: {},
    examples: ['verify archive.zip'],
    run: async ({ operands }, terminal) =>
      (await import('../verify.ts')).verify(operands[0], terminal),
  }),
  makeCommand({
    name: 'export',
    en: 'writes reports and archive as data',
    zh: '把报告和档案写成数据文件',
    options: {
      ...CONTENT,
      out: {
        type: 'string',
        value: 'DIR',
        default: 'export',
        en: 'where the files go',
        zh: '文件写到哪里',
      },
      format: {
        type: 'string',
        value: 'csv,jsonl,sqlite,json,text,markdown',
        en: 'some of these; all where it is not given',
        zh: '要哪几种；不写则全要',
      },
    },
    examples: ['export --format csv,sqlite'],
    run: async ({ values }, terminal) =>
      (await import('../export-data.ts')).exportData(values, terminal),
  }),
  makeCommand({
    name: 'figures',
    en: 'lists the figures of a report, with what each is a figure of',
    zh: '列出一篇报告里的数字，并说明各是什么数字',
    operands: 'FILE.md',
    mostOperands: 1,
    options: JSON_OUTPUT,
    examples: ['figures content/reports/2022-liupu-annual.md --json'],
    run: async ({ values, operands: [file] }, terminal) =>
      (await import('../figures.ts')).figures({ ...values, file }, terminal),
  }),
  makeCommand({
    name: 'epub',
    en: 'makes e-books: of reports, of an agency or a year, of the whole archive',
    zh: '制作电子书：单篇、某机构或某年、整个档案',
    operands: 'SLUG…',
    options: {
      ...CONTENT,
      out: {
        type: 'string',
        value: 'DIR',
        default: 'epub',
        en: 'where the books go',
        zh: '书写到哪里',
      },
      ...SCRIPT,
      ...CHOICE,
      vertical: { type: 'boolean', en: 'Traditional in columns', zh: '繁体直排' },
    },
    examples: ['epub', 'epub 2022-liupu-annual --vertical'],
    run: async ({ values, operands }, terminal) =>
      (await import('../epub.ts')).epub({ ...values, slugs: operands }, terminal),
  }),
  makeCommand({
    name: 'pdf',
    en: 'prints reports of the built site as PDF',
    zh: '把构建好的网站里的报告印成 PDF',
    operands: 'SLUG…',
    options: {
      ...SITE,
      all: { type: 'boolean', en: 'every report', zh: '全部报告' },
      out: {
        type: 'string',
        value: 'DIR',
        default: 'pdf',
        en: 'where the files go',
        zh: '文件写到哪里',
      },
      ...SCRIPT,
      date: {
        type: 'string',
        value: 'YYYY-MM-DD',
        en: 'the day of access; today where it is not given',
        zh: '查阅日期；不写则为今天',
      },
    },
    examples: ['pdf 2022-liupu-annual --script hant'],
    run: async ({ values, operands }, terminal) => {
      const { pdf } = await import('../pdf.ts')
      return pdf({ ...values, slugs: operands, date: values.date ?? readToday() }, terminal)
    },
  }),
  makeCommand({
    name: 'zim',
    en: 'packs the site into a ZIM file for Kiwix',
    zh: '把网站装成 Kiwix 用的 ZIM 文件',
    options: {
      ...CONTENT,
      ...SITE,
      out: { type: 'string', value: 'FILE', en: 'the file', zh: '文件' },
      ...SCRIPT,
      ...PATH_PREFIX,
    },
    examples: ['zim --script hans'],
    run: async ({ values }, terminal) => {
      const { zim } = await import('../zim.ts')
      return zim({ ...values, pathPrefix: values['path-prefix'] }, terminal)
    },
  }),
]

/** The day on this machine's own calendar. */
function readToday(): string {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
