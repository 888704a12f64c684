import type { GuideWords } from './guide.ts'
import type { PhraseEverywhere } from './phrase.ts'

export const ABOUT = {
  title: { Hans: '关于', Hant: '關於', en: 'About' },
  holdings: { Hans: '收录', Hant: '收錄', en: 'Holdings' },
  reports: { Hans: '报告', Hant: '報告', en: 'Reports' },
  agencies: { Hans: '机构', Hant: '機構', en: 'Agencies' },
  years: { Hans: '年份', Hant: '年份', en: 'Years' },
  characters: { Hans: '正文', Hant: '正文', en: 'Chinese characters' },
  agencyCount: { Hans: '{n}个', Hant: '{n}個', en: '{n}' },
  /** Which edition this is: a hash of all that is published, and the newest report. */
  edition: { Hans: '版本', Hant: '版本', en: 'Edition' },
  editionSay: {
    Hans: '{edition}，最新一篇{date}',
    Hant: '{edition}，最新一篇{date}',
    en: '{edition}, newest report {date}',
  },
  /** How the search did when it was put to the proof before it was published. */
  proof: { Hans: '检索抽查', Hant: '檢索抽查', en: 'Search, tried' },
  proofSay: {
    Hans: '{n}个词语，查全{recall}，查准{precision}',
    Hant: '{n}個詞語，查全{recall}，查準{precision}',
    en: '{n} words: recall {recall}, precision {precision}',
  },
  reading: { Hans: '怎样读、怎样引', Hant: '怎樣讀、怎樣引', en: 'How to read and cite' },
  /** Where the archive has no words of its own: said as lines, or as sections. */
  readingSay: {
    Hans: [
      '每篇都有简体、繁体两页，地址相同，只差一段；页首的“简”“繁”随时换读，段号不变。',
      '每段前的数字是段号，也是固定链接，改正错字之后仍指向同一段。篇末有现成的引文格式。',
      '正文照录来源，不增不改。来源里夹带的软件提示照样留着，用朱色标出；缺字以方框代替，不作推补。',
    ],
    Hant: [
      '每篇都有簡體、繁體兩頁，網址相同，只差一段；頁首的「简」「繁」隨時換讀，段號不變。',
      '每段前的數字是段號，也是固定連結，改正錯字之後仍指向同一段。篇末有現成的引文格式。',
      '正文照錄來源，不增不改。來源裡夾帶的軟體提示照樣留著，用朱色標出；缺字以方框代替，不作推補。',
    ],
    HantHK: [
      '每篇都有簡體、繁體兩頁，網址相同，只差一段；頁首的「简」「繁」隨時換讀，段號不變。',
      '每段前的數字是段號，也是固定連結，改正錯字之後仍指向同一段。篇末有現成的引文格式。',
      '正文照錄來源，不增不改。來源裡夾帶的軟件提示照樣留著，用朱色標出；缺字以方框代替，不作推補。',
    ],
    en: [],
  } as PhraseEverywhere<readonly string[]>,
  sections: {
    Hans: [],
    Hant: [],
    en: [
      {
        id: 'texts',
        heading: 'How the texts are treated',
        paragraphs: [
          'A report is kept word for word as its source has it. What is black was written by the source; what is red was added by the editors: notes, the boxes that stand for lost characters, marks where a program left its own words in the copy, and fields that nobody has confirmed yet. Blue leads somewhere.',
          'Below the double rule of a report are its source with address and date, citations, and the way to report an error.',
        ],
      },
      {
        id: 'scripts',
        heading: 'Two scripts',
        paragraphs: [
          'Each report is kept in the script that it was written in. The other is made character by character: characters change, words do not. Where one character could become several, the choice is recorded; [转换说明](conversions) lists the doubtful ones, and [用词](glossary) what the editors decided.',
        ],
      },
    ],
  } as PhraseEverywhere<readonly GuideWords[]>,
  /** The way to what the editors say themselves, where that is in another language. */
  own: { Hans: '', Hant: '', en: 'The editors say more in Chinese: [关于](about).' },
  script: { Hans: '', Hant: '', en: 'Written in' },
  mostlyHans: { Hans: '', Hant: '', en: 'mostly Simplified Chinese' },
  mostlyHant: { Hans: '', Hant: '', en: 'mostly Traditional Chinese' },
  licence: { Hans: '许可', Hant: '授權', en: 'Licence' },
  contact: { Hans: '联系', Hant: '聯絡', en: 'Contact' },
}
