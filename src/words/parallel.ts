import type { DecidedBy } from '../archive/parallel/marked-choices.ts'
import type { Saying } from './phrase.ts'

export const PARALLEL = {
  title: { Hans: '简繁对照', Hant: '簡繁對照' },
  say: {
    Hans: '每段先列来源，再列转换。朱色之处不止一种写法，点开可见原字、候选和所用规则：有底色的存疑，无底色的由编者指定。选“全部”，也标出由词典定下的写法。本篇共有抉择{count}处，其中存疑{doubtful}处。',
    Hant: '每段先列來源，再列轉換。朱色之處不止一種寫法，點開可見原字、候選和所用規則：有底色的存疑，無底色的由編者指定。選「全部」，也標出由詞典定下的寫法。本篇共有抉擇{count}處，其中存疑{doubtful}處。',
  },
  describe: {
    Hans: '《{title}》的简繁逐段对照，标出每处转换抉择。',
    Hant: '《{title}》的簡繁逐段對照，標出每處轉換抉擇。',
  },
  back: '回到本篇',
  /** Heads of the two sides. */
  source: { Hans: '{script}（来源）', Hant: '{script}（來源）' },
  converted: { Hans: '{script}（转换）', Hant: '{script}（轉換）' },
  ledger: { Hans: '抉择一览', Hant: '抉擇一覽' },
  table: { Hans: '本篇的转换抉择', Hant: '本篇的轉換抉擇' },
  columns: {
    word: '原文',
    result: { Hans: '采用', Hant: '採用' },
    others: '另有',
    rule: { Hans: '规则', Hant: '規則' },
    count: { Hans: '处', Hant: '處' },
  },
  /** What decided a place. */
  layers: {
    inline: { Hans: '文中标明', Hant: '文中標明' },
    report: '本篇指定',
    agency: { Hans: '机构名录指定', Hant: '機構名錄指定' },
    name: '人名、地名，逐字',
    person: { Hans: '按上下文认出的人名', Hant: '按上下文認出的人名' },
    glossary: { Hans: '本站词表', Hant: '本站詞表' },
    lexicon: { Hans: '转换词库', Hant: '轉換詞庫' },
    boundary: { Hans: '按词切分', Hant: '依詞切分' },
    phrase: { Hans: '词典词组', Hant: '詞典詞組' },
    character: { Hans: '词典单字', Hant: '詞典單字' },
  } satisfies Readonly<Record<DecidedBy, Saying>>,
  doubtful: '；存疑',
  /** Which places are marked. */
  show: { Hans: '标出', Hant: '標出' },
  shows: {
    doubtful: { Hans: '存疑与指定', Hant: '存疑與指定' },
    all: '全部',
  },
  /** On the report's page: the link to this one. */
  linkSay: { Hans: '逐段对照，抉择{count}处', Hant: '逐段對照，抉擇{count}處' },
}
