import type { Phrase } from './phrase.ts'

export const SEARCH = {
  results: { Hans: '检索结果', Hant: '檢索結果' },
  more: '再看一些',
  noScript: {
    Hans: '检索要用到 JavaScript。不用它时，可以从目录按机构、年份、种类查找：',
    Hant: '檢索要用到 JavaScript。不用它時，可以從目錄按機構、年份、種類查找：',
  },
  /** Words of the search script, by its own names, where this standard has others than the script’s. */
  scriptWords: {
    Hans: {},
    Hant: {},
    HantHK: {
      failed: '檢索沒有成功。請檢查網絡後再試。',
      'saved-only': '（沒有網絡，只查了儲存的{n}篇。）',
    },
  } as Phrase<Readonly<Record<string, string>>>,
  keys: {
    focus: { Hans: '回到检索框', Hant: '回到檢索框' },
    move: { Hans: '逐条移动', Hant: '逐條移動' },
    open: { Hans: '打开', Hant: '打開' },
    clear: '清空',
  },
  clearFilters: { Hans: '清除筛选', Hant: '清除篩選' },
  showResults: { Hans: '看结果', Hant: '看結果' },
  moreValues: { Hans: '其余{n}项', Hant: '其餘{n}項' },
  filterSummary: { Hans: '筛选', Hant: '篩選' },
  showing: { Hans: '排列与显示', Hant: '排列與顯示' },
  sort: '次序',
  sorts: {
    relevance: { Hans: '最相关', Hant: '最相關' },
    date: '最近',
  },
  view: '列法',
  views: {
    reports: '逐篇',
    lines: { Hans: '逐处', Hant: '逐處' },
    'lines-before': '按前文',
    'lines-after': { Hans: '按后文', Hant: '按後文' },
  },
  download: { Hans: '下载表格（CSV）', Hant: '下載表格（CSV）' },
  help: { Hans: '怎样检索', Hant: '怎樣檢索' },
}
