import type { DoubtRank } from '../archive/ledger/doubt-rank.ts'
import type { ConversionLayer } from '../convert/choice.ts'
import type { MessageLanguage } from '../report/diagnostics/diagnostic.ts'

interface ConversionsWords {
  readonly totals: (characters: number, places: number) => string
  readonly layers: string
  readonly layerNames: Readonly<Record<ConversionLayer, string>>
  readonly ranks: Readonly<Record<DoubtRank, string>>
  readonly doubtful: string
  readonly group: (places: number, words: number) => string
  readonly confirmed: (places: number) => string
  readonly nothing: string
  readonly names: string
  readonly name: (name: string, byRule: string, byDictionary: string) => string
  readonly noReport: (slug: string) => string
  readonly review: {
    readonly noWord: (word: string) => string
    readonly noNumbers: (most: number) => string
    readonly uneven: (word: string, instead: string) => string
    readonly howTo: (word: string) => string
    readonly accepted: (places: number, lines: number) => string
    readonly left: (places: number) => string
    readonly overridden: (places: number, override: string) => string
    readonly byHand: (place: string, text: string) => string
  }
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
      person: 'a person, by what is around',
      lexicon: 'the shipped lexicon',
      boundary: 'the check that no word is cut',
      phrase: 'a word of the dictionaries',
      character: 'the dictionaries, by itself',
    },
    ranks: {
      senses: 'a word of two senses',
      twice: 'cuts words of its clause',
      alone: 'a character of several senses, by itself',
      refused: 'a word of the dictionaries was refused',
      once: 'a rare word',
      none: 'nothing speaks against it',
    },
    doubtful: 'Worth a look, first where most errors are found',
    group: (places, words) => `places: ${places}, words: ${words}`,
    confirmed: (places) => `Confirmed in conversions.tsv besides: ${places}.`,
    nothing: 'No place is uncertain.',
    names: 'Names that nobody has decided',
    name: (name, byRule, byDictionary) =>
      `${name}: ${byRule} by the rule for names, ${byDictionary} by the dictionaries`,
    noReport: (slug) => `There is no report ${slug}.`,
    review: {
      noWord: (word) => `No unconfirmed place was decided by the word ${word}.`,
      noNumbers: (most) =>
        `Say which places are right: --accept all, none, or numbers from 1 to ${most}: 1,3-5.`,
      uneven: (word, instead) => `${word} and ${instead} must have the same number of characters.`,
      howTo: (word) =>
        `Say which are right: --word ${word} --accept all | none | 1,3-5, and how the others are written: --instead …`,
      accepted: (places, lines) => `Accepted: ${places}. Lines added to conversions.tsv: ${lines}.`,
      left: (places) =>
        `Not accepted: ${places}. Say how they are written with --instead, or decide the word in glossary.tsv.`,
      overridden: (places, override) => `Written into the reports: ${places} × ${override}`,
      byHand: (place, text) => `By hand, in ${place}: ${text}`,
    },
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
      senses: '有两个意思的词',
      twice: '切断了前后的词',
      alone: '单用的多义字',
      refused: '没有采用词典的词',
      once: '少见的词',
      none: '没有疑问',
    },
    doubtful: '值得一看，最可能找到错字的在前',
    group: (places, words) => `${places} 处，${words} 个词`,
    confirmed: (places) => `另有 ${places} 处已在 conversions.tsv 里确认。`,
    nothing: '没有存疑之处。',
    names: '还没有人定的名称',
    name: (name, byRule, byDictionary) =>
      `${name}：按名称的规则写 ${byRule}，按词典写 ${byDictionary}`,
    noReport: (slug) => `没有报告 ${slug}。`,
    review: {
      noWord: (word) => `没有待看的“${word}”。`,
      noNumbers: (most) =>
        `请说明哪几处是对的：--accept all、none 或 1 到 ${most} 的编号，如 1,3-5。`,
      uneven: (word, instead) => `“${word}”和“${instead}”字数须相同。`,
      howTo: (word) =>
        `请说明哪几处是对的：--word ${word} --accept all | none | 1,3-5；其余应写作什么：--instead ……`,
      accepted: (places, lines) => `认可 ${places} 处，conversions.tsv 添了 ${lines} 行。`,
      left: (places) =>
        `没有认可 ${places} 处。请用 --instead 说明写作什么，或在 glossary.tsv 里定。`,
      overridden: (places, override) => `写进报告 ${places} 处：${override}`,
      byHand: (place, text) => `请手工改 ${place}：${text}`,
    },
  },
}
