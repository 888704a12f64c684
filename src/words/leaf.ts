export const NOT_FOUND = {
  title: { Hans: '卷中无此页', Hant: '卷中無此頁' },
  say: {
    Hans: '地址可能写错，也可能这一篇改了归类。换个走法，也许找得到。',
    Hant: '網址可能寫錯，也可能這一篇改了歸類。換個走法，也許找得到。',
  },
  home: { Hans: '回到首页', Hant: '回到首頁' },
  catalogue: { Hans: '查目录', Hant: '查目錄' },
  search: { Hans: '检索全文', Hant: '檢索全文' },
}

export const CHOOSER = {
  enter: { Hans: '用简体阅读', Hant: '用繁體閱讀', en: 'Read in English' },
}
