/** The words about feeds and about what a site offers to programs. */
export const MACHINES = {
  /** The link to a feed, in the foot and beside an agency's list. */
  subscribe: { Hans: '订阅更新', Hant: '訂閱更新' },
  subscribeAgency: { Hans: '订阅这个机构', Hant: '訂閱這個機構' },
  /** A feed's title: `{title}`. */
  feedTitle: { Hans: '{title}：新收报告', Hant: '{title}：新收報告' },
  /** What a program should know of the archive before all else, a line each. */
  say: [
    {
      Hans: '每篇报告有简体、繁体两页，地址只差zh-hans与zh-hant，内容相同。',
      Hant: '每篇報告有簡體、繁體兩頁，網址只差zh-hans與zh-hant，內容相同。',
    },
    {
      Hans: '段落、标题、图表各有编号，是地址#号后面的一段，两种字形里相同；引用时请带上。',
      Hant: '段落、標題、圖表各有編號，是網址#號後面的一段，兩種字形裡相同；引用時請帶上。',
    },
    {
      Hans: '正文照录来源。页首的登记项和页尾的出处写明机构、文号、日期和原来的网址。',
      Hant: '正文照錄來源。頁首的登記項和頁尾的出處寫明機構、文號、日期和原來的網址。',
    },
  ],
  start: { Hans: '从这里开始', Hant: '從這裡開始' },
  all: { Hans: '全部报告，按日期排列', Hant: '全部報告，按日期排列' },
  index: { Hans: '全部报告的目录，机器可读', Hant: '全部報告的目錄，機器可讀' },
  indexSay: { Hans: 'JSON，每篇一条', Hant: 'JSON，每篇一條' },
  updates: { Hans: '新收报告，Atom', Hant: '新收報告，Atom' },
  addresses: { Hans: '全部网页的地址', Hant: '全部網頁的網址' },
  agencies: { Hans: '机构', Hant: '機構' },
  /** `{n}` reports. */
  count: '{n}篇',
  about: {
    Hans: '收录范围、整理方法和许可',
    Hant: '收錄範圍、整理方法和授權',
    HantHK: '收錄範圍、整理方法和許可',
  },
  /** The file of a citation: `{format}`. */
  citationFile: { Hans: '下载{format}文件', Hant: '下載{format}檔案' },
}
