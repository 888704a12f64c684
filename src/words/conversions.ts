import type { ConversionLayer } from '../archive/ledger/conversion-ledger.ts'
import type { Saying } from './phrase.ts'

/** The words of the page that shows how characters were converted. */
export const CONVERSIONS = {
  title: { Hans: '转换说明', Hant: '轉換說明' },
  say: [
    {
      Hans: '每篇报告只存一种字体，另一种由程序逐字转换：只换字，不换词，字数不变。',
      Hant: '每篇報告只存一種字體，另一種由程式逐字轉換：只換字，不換詞，字數不變。',
    },
    {
      Hans: '一个字对几个字的地方，每一处都记下由什么定、有没有疑问。下面先列总数，再列存疑的词，各带原文和所在的段。',
      Hant: '一個字對幾個字的地方，每一處都記下由什麼定、有沒有疑問。下面先列總數，再列存疑的詞，各帶原文和所在的段。',
    },
  ],
  totals: { Hans: '总数', Hant: '總數' },
  standard: { Hans: '繁体字形', Hant: '繁體字形' },
  characters: { Hans: '转换', Hant: '轉換' },
  places: { Hans: '一字对多字', Hant: '一字對多字' },
  confirmed: { Hans: '看过无误', Hant: '看過無誤' },
  uncertain: '存疑',
  /** `{n}` places. */
  count: { Hans: '{n}处', Hant: '{n}處' },
  deciders: { Hans: '由什么定', Hant: '由什麼定' },
  byPeople: { Hans: '编者定的', Hant: '編者定的' },
  byProgram: { Hans: '程序的规则和词表', Hant: '程式的規則和詞表' },
  byDictionaries: { Hans: 'OpenCC词典', Hant: 'OpenCC詞典' },
  layers: {
    inline: { Hans: '正文里的标记', Hant: '正文裡的標記' },
    report: { Hans: '这一篇的规定', Hant: '這一篇的規定' },
    agency: { Hans: '机构的名称和规定', Hant: '機構的名稱和規定' },
    name: { Hans: '名称的规则', Hant: '名稱的規則' },
    person: { Hans: '按上下文认出的人名', Hant: '按上下文認出的人名' },
    glossary: { Hans: '用词表', Hant: '用詞表' },
    lexicon: { Hans: '随附词表', Hant: '隨附詞表' },
    boundary: { Hans: '不切断词的检查', Hant: '不切斷詞的檢查' },
    phrase: { Hans: '词典的词', Hant: '詞典的詞' },
    character: { Hans: '词典的单字', Hant: '詞典的單字' },
  } satisfies Readonly<Record<ConversionLayer, Saying>>,
  ranks: {
    senses: {
      title: { Hans: '有两个意思的词', Hant: '有兩個意思的詞' },
      say: {
        Hans: '同一个词，意思不同就写不同的字：编制计划作“編製”，人员编制作“編制”。',
        Hant: '同一個詞，意思不同就寫不同的字：編製計畫作「編製」，人員編制作「編制」。',
      },
    },
    twice: {
      title: { Hans: '切断了前后的词', Hant: '切斷了前後的詞' },
      say: {
        Hans: '逐字转换会写成别的字，分词又把这个词切开。',
        Hant: '逐字轉換會寫成別的字，斷詞又把這個詞切開。',
      },
    },
    refused: {
      title: { Hans: '没有采用词典的词', Hant: '沒有採用詞典的詞' },
      say: {
        Hans: '词典里有这个词，但它切断了前后的词，所以没有用。',
        Hant: '詞典裡有這個詞，但它切斷了前後的詞，所以沒有用。',
      },
    },
    alone: {
      title: { Hans: '单用的多义字', Hant: '單用的多義字' },
      say: {
        Hans: '这些字在报告里常有几个意思，这里没有词可以作证。',
        Hant: '這些字在報告裡常有幾個意思，這裡沒有詞可以作證。',
      },
    },
    once: {
      title: { Hans: '少见的词', Hant: '少見的詞' },
      say: {
        Hans: '词典有这个词，却很少有人用，依它写得和逐字转换不同。',
        Hant: '詞典有這個詞，卻很少有人用，依它寫得和逐字轉換不同。',
      },
    },
  },
  /** What else the dictionaries know: `{others}`. */
  others: '也作{others}',
  /** `{n}` places more of one word. */
  moreExamples: { Hans: '另{n}处', Hant: '另{n}處' },
  /** `{n}` words more. */
  moreWords: { Hans: '其余{n}个词没有列出。', Hant: '其餘{n}個詞沒有列出。' },
  nothing: { Hans: '没有存疑之处。', Hant: '沒有存疑之處。' },
  decisions: { Hans: '定下的写法', Hant: '定下的寫法' },
  decisionsSay: {
    Hans: '编者为机构定下的写法，和看过以后认为无误的词。通用的规定见',
    Hant: '編者為機構定下的寫法，和看過以後認為無誤的詞。通用的規定見',
  },
  noDecisions: { Hans: '通用的规定见', Hant: '通用的規定見' },
  decisionsTable: { Hans: '定下的写法表', Hant: '定下的寫法表' },
  word: '原文',
  result: { Hans: '写法', Hant: '寫法' },
  scope: { Hans: '范围', Hant: '範圍' },
  note: { Hans: '说明', Hant: '說明' },
  wholeArchive: { Hans: '全部报告', Hant: '全部報告' },
  /** A pair that a person decided, or a word that a person found right. */
  decided: { Hans: '编者所定', Hant: '編者所定' },
  seen: { Hans: '看过无误', Hant: '看過無誤' },
  /** The line of the about page: its label, and `{characters}`, `{places}`, `{uncertain}`. */
  about: { Hans: '简繁转换', Hant: '簡繁轉換' },
  aboutSay: {
    Hans: '{characters}字，其中一字对多字{places}处，存疑{uncertain}处',
    Hant: '{characters}字，其中一字對多字{places}處，存疑{uncertain}處',
  },
}
