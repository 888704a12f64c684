import type { DiagnosticEntry } from './entry.ts'

/** What can be wrong with the list of published addresses. */
export const ADDRESS_CODES = {
  'addresses/line': {
    severity: 'error',
    en: {
      message: 'Unexpected line “{found}” in the list of addresses.',
      hint: 'write “slug⇥published”, “slug⇥moved⇥new slug” or “slug⇥removed⇥2026-12-01⇥reason”, with tabs',
    },
    zh: {
      message: '地址表里有看不懂的一行“{found}”。',
      hint: '请写“slug⇥published”“slug⇥moved⇥新名”或“slug⇥removed⇥2026-12-01⇥缘由”，用制表符隔开',
    },
  },
  'addresses/twice': {
    severity: 'error',
    en: {
      message: 'The address “{slug}” stands here a second time, first on line {line}.',
      hint: 'leave one of the two lines',
    },
    zh: { message: '地址“{slug}”第二次出现，先在第 {line} 行。', hint: '两行留一行' },
  },
  'addresses/vanished': {
    severity: 'error',
    en: {
      message: 'The report “{slug}” was published, and now its address leads nowhere.',
      hint: 'npm run rename -- {slug} NEW where it has another name; npm run remove -- {slug} --reason WHY where it is withdrawn',
    },
    zh: {
      message: '报告“{slug}”发布过，现在这个地址没有了去处。',
      hint: '改了名：npm run rename -- {slug} 新名；撤下了：npm run remove -- {slug} --reason 缘由',
    },
  },
  'addresses/taken': {
    severity: 'error',
    en: {
      message: 'The address “{slug}” was moved or withdrawn, and a report has it again.',
      hint: 'give the report another file name; where it is the same report again, write “{slug}⇥published” here',
    },
    zh: {
      message: '地址“{slug}”已经移走或撤下，又有报告用了它。',
      hint: '请给报告另取文件名；如果就是原来那篇，这一行请写“{slug}⇥published”',
    },
  },
  'addresses/no-target': {
    severity: 'error',
    en: {
      message: 'The address “{slug}” leads to “{to}”, where there is no report.',
      hint: 'write the name that the report has now',
    },
    zh: { message: '地址“{slug}”指向“{to}”，那里没有报告。', hint: '请写报告现在的名字' },
  },
  'addresses/not-recorded': {
    severity: 'warning',
    en: {
      message: 'The addresses of new reports could not be recorded: {reason}.',
      hint: 'build once where the content folder can be written, and commit this file',
    },
    zh: {
      message: '新报告的地址没能记下：{reason}。',
      hint: '请在内容文件夹可写的地方构建一次，并提交这个文件',
    },
  },
  'addresses/no-report': {
    severity: 'error',
    en: {
      message: 'There is no report “{slug}”{nearest}. Nothing was changed.',
      hint: 'name the file in reports/ without .md',
    },
    zh: {
      message: '没有报告“{slug}”{nearest}。没有改动。',
      hint: '请写 reports/ 里的文件名，不带 .md',
    },
  },
  'addresses/name-taken': {
    severity: 'error',
    en: {
      message:
        'The name “{slug}” cannot be given: it is no good name, or another report has or had it. Nothing was changed.',
      hint: 'a name has small letters, digits and hyphens, and no two reports ever have the same',
    },
    zh: {
      message: '不能改名为“{slug}”：写法不合，或别的报告用着、用过这个名字。没有改动。',
      hint: '名字由小写字母、数字和连字符组成，任何两篇都不能相同',
    },
  },
  'addresses/no-reason': {
    severity: 'error',
    en: {
      message: 'Why the report is withdrawn is not said. Nothing was changed.',
      hint: '--reason WHY, in one line; visitors read it at the report’s address',
    },
    zh: {
      message: '没有写撤下的缘由。没有改动。',
      hint: '--reason 缘由，写一行；访客会在原地址读到',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticEntry>>
