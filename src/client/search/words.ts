export type PageScript = 'Hans' | 'Hant'

/** The sentences of the search page. `{name}` stands for a value. */
export interface SearchWords {
  readonly empty: string
  readonly loading: string
  readonly loadingOlder: string
  readonly none: string
  readonly noneFiltered: string
  readonly found: string
  readonly foundMany: string
  readonly foundByDate: string
  readonly foundManyByDate: string
  readonly listed: string
  readonly reading: string
  readonly lines: string
  readonly failed: string
  readonly savedOnly: string
  readonly retry: string
  readonly clearFilters: string
  readonly places: string
  readonly paragraph: string
  readonly heading: string
  /** Before what names the row and the column of a cell. */
  readonly row: string
  readonly column: string
  readonly title: string
  readonly others: string
  readonly around: string
  readonly uncertain: string
  readonly alsoIn: string
  readonly chosen: string
  /** The head of the table that is downloaded, its columns parted by `|`. */
  readonly columns: string
}

const WORDS: Readonly<Record<PageScript, SearchWords>> = {
  Hans: {
    empty: '请输入要找的字词。几个词用空格隔开，须同时出现；词前加减号，表示排除。',
    loading: '正在检索……',
    loadingOlder: '先列近年的几篇，还在检索更早的报告……',
    none: '没有找到“{query}”。可以少写几个字，或者换一种说法。',
    noneFiltered: '在所选范围内没有找到。',
    found: '{reports}篇，{places}处，先列最相关的',
    foundMany: '{reports}篇，先列最相关的{shown}篇',
    foundByDate: '{reports}篇，{places}处，先列最近的',
    foundManyByDate: '{reports}篇，先列最近的{shown}篇',
    listed: '{reports}篇，先列最近的',
    reading: '正在逐篇查看，已得{places}处……',
    lines: '{reports}篇，{places}处，现列{shown}处',
    failed: '检索没有成功。请检查网络后再试。',
    savedOnly: '（没有网络，只查了保存的{n}篇。）',
    retry: '再试一次',
    clearFilters: '清除筛选',
    places: '{n}处',
    paragraph: '第{n}段',
    heading: '小标题',
    row: '行：{name}',
    column: '列：{name}',
    title: '题名',
    others: '另有{n}段',
    around: '约{date}',
    uncertain: '{date}（存疑）',
    alsoIn: '同时查了繁体写法“{query}”。',
    chosen: '已选{n}项',
    columns: '前文|所查字词|后文|题名|发文日期|机构与种类|章节|位置|地址',
  },
  Hant: {
    empty: '請輸入要找的字詞。幾個詞用空格隔開，須同時出現；詞前加減號，表示排除。',
    loading: '正在檢索……',
    loadingOlder: '先列近年的幾篇，還在檢索更早的報告……',
    none: '沒有找到「{query}」。可以少寫幾個字，或者換一種說法。',
    noneFiltered: '在所選範圍內沒有找到。',
    found: '{reports}篇，{places}處，先列最相關的',
    foundMany: '{reports}篇，先列最相關的{shown}篇',
    foundByDate: '{reports}篇，{places}處，先列最近的',
    foundManyByDate: '{reports}篇，先列最近的{shown}篇',
    listed: '{reports}篇，先列最近的',
    reading: '正在逐篇查看，已得{places}處……',
    lines: '{reports}篇，{places}處，現列{shown}處',
    failed: '檢索沒有成功。請檢查網路後再試。',
    savedOnly: '（沒有網路，只查了儲存的{n}篇。）',
    retry: '再試一次',
    clearFilters: '清除篩選',
    places: '{n}處',
    paragraph: '第{n}段',
    heading: '小標題',
    row: '橫列：{name}',
    column: '直欄：{name}',
    title: '題名',
    others: '另有{n}段',
    around: '約{date}',
    uncertain: '{date}（存疑）',
    alsoIn: '同時查了簡體寫法「{query}」。',
    chosen: '已選{n}項',
    columns: '前文|所查字詞|後文|題名|發文日期|機構與種類|章節|位置|地址',
  },
}

/** The page's own words, `data-word-found="…"` and so on, before the ones kept here. */
export function readWords(element: HTMLElement, script: PageScript): SearchWords {
  const words = Object.entries(WORDS[script]).map(([name, word]) => [
    name,
    element.dataset[`word${name.slice(0, 1).toUpperCase()}${name.slice(1)}`] ?? word,
  ])
  return Object.fromEntries(words) as SearchWords
}
