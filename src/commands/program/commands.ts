import { type Command, makeCommand } from './command.ts'
import { EXPORT_COMMANDS } from './export-commands.ts'
import { CONTENT, JSON_OUTPUT, PATH_PREFIX } from './options.ts'

const SERVE = {
  ...CONTENT,
  out: {
    type: 'string',
    value: 'DIR',
    default: '_site',
    en: 'the finished site',
    zh: '构建好的网站',
  },
  port: {
    type: 'string',
    value: 'N',
    en: 'a free port where it is not given',
    zh: '端口；不写则自选',
  },
  ...PATH_PREFIX,
} as const

/** All commands, in the order of the help. A command's own code is loaded when it runs. */
export const COMMANDS: readonly Command[] = [
  makeCommand({
    name: 'start',
    en: 'builds the site and serves it on this machine',
    zh: '构建网站并在本机打开',
    options: SERVE,
    examples: ['start'],
    run: async ({ values }, terminal) => {
      const { build } = await import('../build.ts')
      const { serve } = await import('../serve.ts')
      const options = { ...values, pathPrefix: values['path-prefix'], isPreview: true }
      const code = await build(options, terminal)
      return code === 0 ? await serve(options, terminal) : code
    },
  }),
  makeCommand({
    name: 'ingest',
    en: 'makes Markdown drafts of raw texts, and says what was removed, joined and guessed',
    zh: '把原始文本整理成 Markdown 草稿，并说明删了、接了、猜了什么',
    operands: 'FILE|DIR…',
    options: {
      out: {
        type: 'string',
        value: 'DIR',
        en: 'the content folder; content where it is not given',
        zh: '内容文件夹；不写则为 content',
      },
      review: {
        type: 'string',
        value: 'FILE.md|FILE.json',
        en: 'writes all there is to check into one file',
        zh: '把要核对的都写进一个文件',
      },
      encoding: {
        type: 'string',
        value: 'NAME',
        en: 'the encoding of all these files, where it is known',
        zh: '这些文件的编码（如果知道）',
      },
      ...JSON_OUTPUT,
    },
    examples: ['ingest ~/texts --out content', 'ingest content/raw --review review.md'],
    run: async ({ values, operands }, terminal) =>
      (await import('../ingest.ts')).ingest({ ...values, paths: operands }, terminal),
  }),
  makeCommand({
    name: 'new',
    en: 'writes the skeleton of a report',
    zh: '写出一份新报告的骨架',
    options: {
      ...CONTENT,
      title: { type: 'string', value: 'TEXT', en: 'its title', zh: '标题' },
      date: { type: 'string', value: 'YYYY-MM-DD', en: 'the day it was issued', zh: '发文日期' },
      agency: {
        type: 'string',
        value: 'NAME|SLUG',
        en: 'its agency, as agencies.yaml names it',
        zh: '机构，名称或代号与 agencies.yaml 一致',
      },
      kind: {
        type: 'string',
        value: 'KIND',
        en: 'annual-report, plan, news …',
        zh: '类型：annual-report、plan、news……',
      },
      period: {
        type: 'string',
        value: 'YYYY[/YYYY]',
        en: 'the years it reports on',
        zh: '所报告的年份',
      },
      script: {
        type: 'string',
        value: 'Hans|Hant',
        en: 'the script it is written in',
        zh: '原文的字体',
      },
      slug: { type: 'string', value: 'NAME', en: 'the name of its file', zh: '文件名' },
    },
    examples: ['new --title 柳浦街道2022年工作总结 --date 2022-12-22 --agency liupu'],
    run: async ({ values }, terminal) => (await import('../new.ts')).newReport(values, terminal),
  }),
  makeCommand({
    name: 'check',
    en: 'says what is wrong in the content folder, with file, line, column and a hint',
    zh: '检查内容文件夹，逐处说明文件、行、列和改法',
    operands: 'FILE…',
    options: {
      ...CONTENT,
      'strict-conversions': {
        type: 'boolean',
        en: 'takes an undecided name or a reviewed word that changed for an error',
        zh: '未定的名称、已变的核定词算作错误',
      },
      ...JSON_OUTPUT,
    },
    examples: ['check', 'check content/reports/2022-liupu-annual.md'],
    run: async ({ values, operands }, terminal) => {
      const { check } = await import('../check.ts')
      const strictConversions = values['strict-conversions']
      return check({ ...values, strictConversions, files: operands }, terminal)
    },
  }),
  makeCommand({
    name: 'build',
    en: 'builds the site: pages in both scripts, and the search',
    zh: '构建网站：两种字体的网页和检索',
    options: {
      ...CONTENT,
      out: {
        type: 'string',
        value: 'DIR',
        default: '_site',
        en: 'where the site goes; the last one stays where anything is wrong',
        zh: '网站写到哪里；有错时保留原来的网站',
      },
      ...PATH_PREFIX,
      proof: {
        type: 'string',
        value: 'N',
        en: 'how many queries the search must answer, instead of searchProof in archive.yaml',
        zh: '检索要通过多少个查询，代替 archive.yaml 的 searchProof',
      },
      'no-search': { type: 'boolean', en: 'pages only, for measuring', zh: '只要网页，测量时用' },
    },
    examples: ['build', 'build --content ~/archive/content --out ~/archive/site'],
    run: async ({ values }, terminal) => {
      const { build } = await import('../build.ts')
      const pathPrefix = values['path-prefix']
      return build({ ...values, pathPrefix, withoutSearch: values['no-search'] }, terminal)
    },
  }),
  makeCommand({
    name: 'rename',
    en: 'gives a report another name; its old address leads to the new one',
    zh: '给报告改名，原来的地址转到新地址',
    operands: 'OLD NEW',
    mostOperands: 2,
    options: { ...CONTENT },
    examples: ['rename 2022-liupu-report 2022-liupu-annual'],
    run: async ({ values, operands: [from = '', to = ''] }, terminal) =>
      (await import('../rename.ts')).renameReport({ ...values, from, to }, terminal),
  }),
  makeCommand({
    name: 'remove',
    en: 'withdraws a report: its address says when and why, and its text is searched everywhere',
    zh: '撤下报告：原地址说明何时、为何撤下，并到各处查找残留的文字',
    operands: 'SLUG',
    mostOperands: 1,
    options: {
      ...CONTENT,
      reason: {
        type: 'string',
        value: 'WHY',
        en: 'why, in one line, for visitors to read',
        zh: '缘由，一行，访客会读到',
      },
      date: {
        type: 'string',
        value: 'YYYY-MM-DD',
        en: 'the day; today where it is not given',
        zh: '日期；不写则为今天',
      },
      out: {
        type: 'string',
        value: 'DIR',
        default: '_site',
        en: 'the site, which is built again',
        zh: '网站，会重新构建',
      },
      ...PATH_PREFIX,
      purge: {
        type: 'boolean',
        en: 'deletes the site before this one too, which still has the text',
        zh: '连仍有这篇文字的上一版网站也删去',
      },
    },
    examples: ['remove 2022-liupu-annual --reason 应发布机构要求撤下 --purge'],
    run: async ({ values, operands: [slug = ''] }, terminal) => {
      const pathPrefix = values['path-prefix']
      return (await import('../remove.ts')).removeReport({ ...values, slug, pathPrefix }, terminal)
    },
  }),
  makeCommand({
    name: 'serve',
    en: 'serves a built site on this machine',
    zh: '在本机打开构建好的网站',
    options: {
      ...SERVE,
      build: { type: 'boolean', en: 'builds it first', zh: '先构建' },
    },
    examples: ['serve --port 8080'],
    run: async ({ values }, terminal) => {
      const options = { ...values, pathPrefix: values['path-prefix'], isPreview: true }
      const code = values.build ? await (await import('../build.ts')).build(options, terminal) : 0
      return code === 0 ? (await import('../serve.ts')).serve(options, terminal) : code
    },
  }),
  makeCommand({
    name: 'convert',
    en: 'converts standard input from one script to the other',
    zh: '把标准输入在简繁之间转换',
    options: {
      to: { type: 'string', value: 'tw|hk|hans', en: 'what to convert to', zh: '转换成什么' },
      from: {
        type: 'string',
        value: 'tw|hk',
        en: 'what a Traditional input is written in, with --to hans',
        zh: '与 --to hans 同用：繁体原文的标准',
      },
      ...CONTENT,
    },
    examples: ['convert --to tw < in.txt > out.txt'],
    run: async ({ values }, terminal) => {
      const { convert } = await import('../convert.ts')
      const { readInput, writeOutput } = await import('./streams.ts')
      return convert({ ...values, input: readInput(), write: writeOutput }, terminal)
    },
  }),
  makeCommand({
    name: 'conversions',
    en: 'lists how characters were decided, the doubtful ones first',
    zh: '列出每个字怎样转换，存疑的在前',
    options: {
      ...CONTENT,
      slug: { type: 'string', value: 'SLUG', en: 'only of this report', zh: '只看这一篇' },
      all: {
        type: 'boolean',
        en: 'the certain and the confirmed too',
        zh: '也列出确定的、已确认的',
      },
      word: {
        type: 'string',
        value: 'WORD',
        en: 'this word’s places, one by one',
        zh: '逐处列出这个词',
      },
      accept: {
        type: 'string',
        value: 'all|none|1,3-5',
        en: 'which of them are right; goes into conversions.tsv',
        zh: '其中哪几处是对的，写进 conversions.tsv',
      },
      instead: {
        type: 'string',
        value: 'TEXT',
        en: 'how the others are written; goes into the reports as -{…}-',
        zh: '其余各处应写作什么，以 -{…}- 写进报告',
      },
      ...JSON_OUTPUT,
    },
    examples: [
      'conversions --slug 2022-liupu-annual',
      'conversions --word 编制 --accept 1,3 --instead 編製',
    ],
    run: async ({ values }, terminal) =>
      (await import('../conversions.ts')).conversions(values, terminal),
  }),
  ...EXPORT_COMMANDS,
]
