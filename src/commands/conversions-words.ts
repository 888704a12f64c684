import type { DoubtRank } from '../archive/ledger/doubt-rank.ts'
import type { ConversionLayer } from '../convert/choice.ts'
import type { MessageLanguage } from '../report/diagnostics/diagnostic.ts'

interface ConversionsWords {
  readonly totals: (characters: number, places: number) => string
  readonly layers: string
  readonly layerNames: Readonly<Record<ConversionLayer, string>>
  readonly ranks: Readonly<Record<DoubtRank, string>>
  readonly group: (places: number, words: number) => string
  readonly confirmed: (places: number) => string
  readonly nothing: string
  readonly names: string
  readonly name: (name: string, byRule: string, byDictionary: string) => string
  readonly noReport: (slug: string) => string
}

/** What `npm run conversions` says. */
export const CONVERSIONS_WORDS: Readonly<Record<MessageLanguage, ConversionsWords>> = {
  en: {
    totals: (characters, places) =>
      `${characters} characters converted; ${places} of them with more than one form to choose from.`,
    layers: 'Decided by',
    layerNames: {
      inline: 'an override in the text',
      report: 'the report’s convert:',
      agency: 'agencies.yaml',
      name: 'the rule for names',
      glossary: 'glossary.tsv',
      person: 'a person, by what stands around',
      lexicon: 'the shipped lexicon',
      boundary: 'the check that no word is cut',
      phrase: 'a word of the dictionaries',
      character: 'the dictionaries, by itself',
    },
    ranks: {
      twice: 'Two second opinions disagree',
      once: 'One by one, the characters would be written otherwise',
      refused: 'A word of the dictionaries was refused',
      alone: 'Characters of several senses, by themselves',
      none: 'Nothing speaks against it',
    },
    group: (places, words) => `places: ${places}, words: ${words}`,
    confirmed: (places) => `Confirmed in conversions.tsv besides: ${places}.`,
    nothing: 'No place is uncertain.',
    names: 'Names that nobody has decided',
    name: (name, byRule, byDictionary) =>
      `${name}: ${byRule} by the rule for names, ${byDictionary} by the dictionaries`,
    noReport: (slug) => `There is no report ${slug}.`,
  },
  zh: {
    totals: (characters, places) => `转换 ${characters} 字，其中 ${places} 处一字有多种写法。`,
    layers: '由什么定',
    layerNames: {
      inline: '正文里的标记',
      report: '报告的 convert:',
      agency: 'agencies.yaml',
      name: '名称的规则',
      glossary: 'glossary.tsv',
      person: '按上下文认出的人名',
      lexicon: '随附词表',
      boundary: '不切断词的检查',
      phrase: '词典的词',
      character: '词典的单字',
    },
    ranks: {
      twice: '两种旁证都不同意',
      once: '逐字转换会写成别的',
      refused: '没有采用词典的词',
      alone: '单用而有几个意思的字',
      none: '没有疑问',
    },
    group: (places, words) => `${places} 处，${words} 个词`,
    confirmed: (places) => `另有 ${places} 处已在 conversions.tsv 里确认。`,
    nothing: '没有存疑之处。',
    names: '还没有人定的名称',
    name: (name, byRule, byDictionary) =>
      `${name}：按名称的规则写 ${byRule}，按词典写 ${byDictionary}`,
    noReport: (slug) => `没有报告 ${slug}。`,
  },
}
