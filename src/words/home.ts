import type { PhraseEverywhere } from './phrase.ts'

export const HOME = {
  coverage: { Hans: '收录情况', Hant: '收錄情況', en: 'Coverage' },
  coverageTable: { Hans: '收录简表', Hant: '收錄簡表', en: 'Coverage in brief' },
  have: { Hans: '{n}篇', Hant: '{n}篇', en: '{n}' },
  lack: { Hans: '缺', Hant: '缺', en: 'missing' },
  none: { Hans: '未公开', Hant: '未公開', en: 'not published' },
  total: { Hans: '收录{reports}篇', Hant: '收錄{reports}篇', en: 'Reports: {reports}' },
  totalLacking: {
    Hans: '收录{reports}篇，尚缺{lacking}处',
    Hant: '收錄{reports}篇，尚缺{lacking}處',
    en: 'Reports: {reports}, still missing: {lacking}',
  },
  newest: { Hans: '新近收录', Hant: '新近收錄', en: 'Newest reports' },
  empty: { Hans: '还没有收录报告。', Hant: '還沒有收錄報告。', en: 'There are no reports yet.' },
  all: { Hans: '全部目录', Hant: '全部目錄', en: 'The whole catalogue' },
  ways: { Hans: '分类', Hant: '分類', en: 'Ways in' },
  byAgency: { Hans: '按机构', Hant: '按機構', en: 'By agency' },
  byYear: { Hans: '按年份', Hant: '按年份', en: 'By year' },
  byKind: { Hans: '按种类', Hant: '按種類', en: 'By kind' },
  byTopic: { Hans: '按主题', Hant: '按主題', en: 'By topic' },
  otherTopics: { Hans: '其余{n}个主题', Hant: '其餘{n}個主題', en: '{n} more topics' },
  others: { Hans: '其余{n}个机构', Hant: '其餘{n}個機構', en: '{n} more agencies' },
  earlier: { Hans: '更早', Hant: '更早', en: 'Earlier' },
  /** What a reader must be told who reads no Chinese. */
  say: {
    Hans: [],
    Hant: [],
    en: [
      'The reports are in Chinese. Each can be read in Simplified (简) and in Traditional characters (繁), under addresses that differ in one part only. Nothing here is translated but this page, [About](english_about) and [Help](english_help).',
    ],
  } as PhraseEverywhere<readonly string[]>,
  /** Ways in with what each is, where the archive's own ways are in Chinese. */
  wayRows: {
    Hans: [],
    Hant: [],
    en: [
      ['[目录](catalogue)', 'Catalogue: all reports by agency, year and kind'],
      [
        '[收录](coverage)',
        'Coverage: which agency has reports for which year, and which are missing',
      ],
      ['[检索](search)', 'Search: the full text, in either script'],
      ['[关于](about)', 'About the archive, in the words of its editors'],
    ],
  } as PhraseEverywhere<readonly (readonly [link: string, say: string])[]>,
}
