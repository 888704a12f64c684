export type PageScript = 'Hans' | 'Hant'

/** The sentences of the search page. `{name}` stands for a value. */
export interface SearchWords {
  readonly empty: string
  readonly loading: string
  readonly none: string
  readonly found: string
  readonly foundMany: string
  readonly failed: string
  readonly retry: string
  readonly paragraph: string
  readonly heading: string
  readonly others: string
  readonly around: string
  readonly uncertain: string
  readonly alsoIn: string
}

const WORDS: Readonly<Record<PageScript, SearchWords>> = {
  Hans: {
    empty: '请输入要找的字词。几个词用空格隔开，须同时出现；词前加减号，表示排除。',
    loading: '正在检索……',
    none: '没有找到“{query}”。可以少写几个字，或者换一种说法。',
    found: '{reports}篇，{places}处，先列最相关的',
    foundMany: '{reports}篇，先列最相关的{shown}篇',
    failed: '检索没有成功。请检查网络后再试。',
    retry: '再试一次',
    paragraph: '第{n}段',
    heading: '小标题',
    others: '另有{n}段',
    around: '约{date}',
    uncertain: '{date}（存疑）',
    alsoIn: '同时查了繁体写法“{query}”。',
  },
  Hant: {
    empty: '請輸入要找的字詞。幾個詞用空格隔開，須同時出現；詞前加減號，表示排除。',
    loading: '正在檢索……',
    none: '沒有找到「{query}」。可以少寫幾個字，或者換一種說法。',
    found: '{reports}篇，{places}處，先列最相關的',
    foundMany: '{reports}篇，先列最相關的{shown}篇',
    failed: '檢索沒有成功。請檢查網路後再試。',
    retry: '再試一次',
    paragraph: '第{n}段',
    heading: '小標題',
    others: '另有{n}段',
    around: '約{date}',
    uncertain: '{date}（存疑）',
    alsoIn: '同時查了簡體寫法「{query}」。',
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

/** @example fillWords('第{n}段', { n: 7 }) // => '第7段' */
export function fillWords(
  words: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return words.replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name))
}
