import type { GuideWords } from './guide.ts'
import type { ToolWords } from './words.ts'

/**
 * The words of the three pages in English. Chinese words in them are shown as Chinese; `[…](…)` is a link to a page of
 * the archive, `{…}` a place that is filled in.
 */
export interface EnglishWords {
  readonly nav: Readonly<Record<'label' | 'home' | 'about' | 'help', string>>
  readonly skip: string
  readonly homeOf: string
  readonly chinese: string
  readonly searchLabel: string
  readonly searchPlaceholder: string
  readonly searchButton: string
  readonly tools: ToolWords
  readonly home: {
    readonly say: readonly string[]
    readonly ways: string
    readonly wayRows: readonly (readonly [link: string, say: string])[]
    readonly newest: string
  }
  readonly about: {
    readonly title: string
    readonly holdings: string
    readonly reports: string
    readonly agencies: string
    readonly years: string
    readonly characters: string
    readonly script: string
    readonly scripts: Readonly<Record<'Hans' | 'Hant', string>>
    readonly sections: readonly GuideWords[]
    readonly own: string
    readonly licence: string
    readonly contact: string
  }
  readonly help: {
    readonly title: string
    readonly say: string
    readonly sections: readonly GuideWords[]
  }
  readonly contact: string
  readonly foot: string
  /** How other pages name the way here. */
  readonly link: string
  readonly enter: string
}

export const ENGLISH: EnglishWords = {
  nav: { label: 'Main', home: 'Home', about: 'About', help: 'Help' },
  skip: 'Skip to the text',
  homeOf: '{title}, home page',
  chinese: 'In Chinese',
  searchLabel: 'Search the full text, in Chinese',
  searchPlaceholder: '工作总结',
  searchButton: 'Search',
  tools: {
    open: 'Settings',
    openPrefix: '',
    size: 'Text size',
    width: 'Line width',
    widthUnit: '{n} characters',
    theme: 'Colours',
    themes: {
      auto: 'System',
      light: 'Light',
      sepia: 'Sepia',
      dark: 'Dark',
      contrast: 'High contrast',
    },
    face: 'Typeface',
    faces: { serif: 'Serif', sans: 'Sans' },
    flow: 'Direction',
    flows: { horizontal: 'Horizontal', vertical: 'Vertical' },
    voice: 'Voice',
    readAloud: 'Read aloud',
    stopReading: 'Stop reading',
    reset: 'Reset',
  },
  home: {
    say: [
      'The reports are in Chinese. Each can be read in Simplified (简) and in Traditional characters (繁), under addresses that differ in one part only. Nothing here is translated but this page, [About](english_about) and [Help](english_help).',
    ],
    ways: 'Ways in',
    wayRows: [
      ['[目录](catalogue)', 'Catalogue: all reports by agency, year and kind'],
      [
        '[收录](coverage)',
        'Coverage: which agency has reports for which year, and which are missing',
      ],
      ['[检索](search)', 'Search: the full text, in either script'],
      ['[关于](about)', 'About the archive, in the words of its editors'],
    ],
    newest: 'Newest reports',
  },
  about: {
    title: 'About {title}',
    holdings: 'Holdings',
    reports: 'Reports',
    agencies: 'Agencies',
    years: 'Years',
    characters: 'Chinese characters',
    script: 'Written in',
    scripts: { Hans: 'mostly Simplified Chinese', Hant: 'mostly Traditional Chinese' },
    sections: [
      {
        id: 'texts',
        heading: 'How the texts are treated',
        paragraphs: [
          'A report is kept word for word as its source has it. What is black was written by the source; what is red was added by the editors: notes, the boxes that stand for lost characters, marks where a program left its own words in the copy, and fields that nobody has confirmed yet. Blue leads somewhere.',
          'Below the double rule of a report stand its source with address and date, citations, and the way to report an error.',
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
    own: 'The editors tell more in Chinese: [关于](about).',
    licence: 'Licence',
    contact: 'Contact',
  },
  help: {
    title: 'Help',
    say: 'How to read, switch scripts, search, cite, take copies along and report errors.',
    sections: [
      {
        id: 'reading',
        heading: 'Reading',
        paragraphs: [
          'Find a report in the catalogue, [目录](catalogue), by agency, year or kind, or in the table of [收录](coverage). A report begins with its title and its catalogue record; the text follows; below the double rule stands what the archive adds.',
          'Black is the source. Red is the editors: notes, boxes for lost characters, fields to be confirmed. Blue is a link.',
          'The number before a paragraph is its permanent link: it leads to the same paragraph after words in it were corrected.',
        ],
      },
      {
        id: 'scripts',
        heading: 'Switching scripts',
        paragraphs: [
          'The letters 简 and 繁 at the head of each page switch between Simplified and Traditional characters, and keep your place. The link 简繁对照 below a report shows both side by side, with every choice of the conversion marked.',
        ],
      },
      {
        id: 'searching',
        heading: 'Searching',
        paragraphs: [
          'The search, [检索](search), goes through the full text. Type Simplified or Traditional characters: the results are the same. They can be filtered by agency, year and kind, listed by report or place by place, and saved as a table.',
          'Searching needs JavaScript; without it, use the catalogue.',
        ],
        keys: 'Keys: / goes to the search box, ↑ ↓ move from hit to hit, Enter opens, Esc clears.',
        rows: [
          ['老旧小区改造', 'reports with these characters in this order'],
          ['老旧小区 电梯', 'reports that have both words'],
          ['老旧小区 -电梯', 'reports that have the first and not the second'],
          ['“水岸 书香”', 'one phrase; a space stands for any mark'],
          ['41.4亿元', 'this number, not 1.4 and not 141.4'],
        ],
      },
      {
        id: 'citing',
        heading: 'Citing',
        paragraphs: [
          'Below each report, 引用本篇 has citations in several formats to copy. Press the number of a paragraph to copy its words with number and permanent address; mark some words first to quote only those.',
        ],
      },
      {
        id: 'setting',
        heading: 'Settings',
        paragraphs: [
          'The button at the head of each page (阅读设置) sets text size up to 200 %, line width, colours and typeface; pages in Traditional characters can be set vertically, and a report is read aloud where your device has a Chinese voice. What you choose stays on this device.',
        ],
        keys: 'Tab leads to the button, Enter opens it, arrow keys choose, Esc closes.',
      },
      {
        id: 'keeping',
        heading: 'Taking copies along',
        paragraphs: [
          'Where the archive offers files, those of a report stand at its end, and those of all reports on the page [关于](about). Where your browser allows it, reports can be saved on this device and read without a network. A report can be printed as it is: paper has the text, its source and the notes, and no buttons.',
        ],
      },
      {
        id: 'correcting',
        heading: 'Reporting errors',
        paragraphs: [
          'At the end of each report, 看到错处 begins a letter. Please give the number of the paragraph and the characters in question; the editors compare the source, correct, and leave a record. If you know of a report that is missing, [收录](coverage) begins a letter for it. You may write in English.',
        ],
      },
    ],
  },
  contact: 'The editors: ',
  foot: 'Texts as their sources have them; whatever the editors added is red.',
  link: 'English',
  enter: 'Read in English',
}
