export const FRAME = {
  /** The script's own name, as the switch shows and says it. */
  scriptName: { Hans: '简体', Hant: '繁體', en: 'English' },
  scriptLetter: { Hans: '简', Hant: '繁', en: 'EN' },
  skip: { Hans: '跳到正文', Hant: '跳至正文', en: 'Skip to the text' },
  homeOf: { Hans: '{title}，首页', Hant: '{title}，首頁', en: '{title}, home page' },
  nav: {
    label: { Hans: '主导航', Hant: '主導覽', en: 'Main' },
    catalogue: { Hans: '目录', Hant: '目錄', en: 'Catalogue' },
    coverage: { Hans: '收录', Hant: '收錄', en: 'Coverage' },
    search: { Hans: '检索', Hant: '檢索', en: 'Search' },
    glossary: { Hans: '用词', Hant: '用詞', en: 'Wording' },
    about: { Hans: '关于', Hant: '關於', en: 'About' },
  },
  switchLabel: { Hans: '字形', Hant: '字形', en: 'In Chinese' },
  find: {
    label: { Hans: '检索全文', Hant: '檢索全文', en: 'Search the full text, in Chinese' },
    button: { Hans: '检索', Hant: '檢索', en: 'Search' },
    placeholder: { Hans: '例如：工作总结', Hant: '例如：工作總結', en: '工作总结' },
    hint: {
      Hans: '输入简体或繁体，结果相同。',
      Hant: '輸入簡體或繁體，結果相同。',
      en: 'Simplified and Traditional characters find the same.',
    },
  },
  foot: {
    /** Behind the archive's title. */
    stop: { Hans: '。', Hant: '。', en: '. ' },
    say: {
      Hans: '正文照录来源，不增不改；编者所加，皆用朱色。',
      Hant: '正文照錄來源，不增不改；編者所加，皆用朱色。',
      en: 'Texts as their sources have them; whatever the editors added is red.',
    },
  },
}
