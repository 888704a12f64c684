import type { DiagnosticEntry } from './entry.ts'

/** What can be wrong with `conversions.tsv`, and names that wait for a decision. */
export const CONVERSION_CODES = {
  'conversion/header': {
    severity: 'error',
    en: {
      message:
        'Unexpected first line “{found}”, expected: scope ⇥ word ⇥ result ⇥ note, with tabs between.',
      hint: 'keep the first line as it was',
    },
    zh: {
      message: '第一行是“{found}”，应当是 scope ⇥ word ⇥ result ⇥ note，以制表符（tab）分隔。',
      hint: '第一行请保持原样',
    },
  },
  'conversion/columns': {
    severity: 'error',
    en: {
      message: 'Unexpected {found} columns, expected 3 or 4 with tabs between.',
      hint: 'write where it applies, the word, what the other script has, and a note if you like',
    },
    zh: {
      message: '这一行有 {found} 列，应当有 3 或 4 列，以制表符（tab）分隔。',
      hint: '依次写范围、词、另一种字体的写法；说明可省',
    },
  },
  'conversion/length': {
    severity: 'error',
    en: {
      message: '“{from}” and “{to}” differ in their number of characters, expected the same.',
      hint: 'copy the result from the page',
    },
    zh: { message: '“{from}”与“{to}”字数不同，应当相同。', hint: '请从页面上照抄写法' },
  },
  'conversion/scope': {
    severity: 'error',
    en: {
      message: 'Unexpected scope “{found}”, expected archive, an agency or a report{nearest}.',
      hint: 'a block of a report is written 2022-liupu-annual#p-z1j9kz',
    },
    zh: {
      message: '范围“{found}”不对，应当是 archive、机构或报告{nearest}。',
      hint: '报告的某一段写作 2022-liupu-annual#p-z1j9kz',
    },
  },
  'conversion/twice': {
    severity: 'warning',
    en: {
      message: '“{found}” has a line for {scope} already, line {line}; this one is left out.',
      hint: 'keep one of the two',
    },
    zh: { message: '{scope} 的“{found}”第 {line} 行已有，这一行略过。', hint: '请只留一行' },
  },
  'conversion/stale': {
    severity: 'warning',
    en: {
      message: '“{found}” is not found in {scope} any more.',
      hint: 'delete the line, or correct the word',
    },
    zh: { message: '{scope} 里已没有“{found}”。', hint: '请删去这一行，或改正这个词' },
  },
  'conversion/changed': {
    severity: 'warning',
    en: {
      message: '“{found}” was found right as “{expected}”, and the site writes “{written}”.',
      hint: 'if “{expected}” is right, decide it in glossary.tsv; otherwise correct this line',
    },
    zh: {
      message: '“{found}”校过的写法是“{expected}”，网站却写“{written}”。',
      hint: '如果“{expected}”对，请在 glossary.tsv 里定下；否则改正这一行',
    },
  },
  'conversion/undecided-name': {
    severity: 'warning',
    en: {
      message:
        'Nobody has decided how the name “{name}” is written: “{byRule}” by the rule for names, as now, or “{byDictionary}” by the dictionaries.',
      hint: 'if the first is right, put this line into conversions.tsv: {scope}⇥{name}⇥{byRule}; if the second is, this one into glossary.tsv: {glossary}',
    },
    zh: {
      message:
        '名称“{name}”怎样写还没有人定：按名称的规则写“{byRule}”（现在如此），按词典写“{byDictionary}”。',
      hint: '前者对，就在 conversions.tsv 里加一行：{scope}⇥{name}⇥{byRule}；后者对，就在 glossary.tsv 里加一行：{glossary}',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticEntry>>
