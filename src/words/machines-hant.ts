import type { MachinesWords } from './machines-words.ts'

/** In Traditional characters, as in Taiwan. */
export const MACHINES_HANT: MachinesWords = {
  subscribe: '訂閱更新',
  subscribeAgency: '訂閱這個機構',
  feedTitle: '{title}：新收報告',
  say: [
    '每篇報告有簡體、繁體兩頁，網址只差zh-hans與zh-hant，內容相同。',
    '段落、標題、圖表各有編號，是網址#號後面的一段，兩種字形裡相同；引用時請帶上。',
    '正文照錄來源。頁首的登記項和頁尾的出處寫明機構、文號、日期和原來的網址。',
  ],
  start: '從這裡開始',
  all: '全部報告，按日期排列',
  index: '全部報告的目錄，機器可讀',
  indexSay: 'JSON，每篇一條',
  updates: '新收報告，Atom',
  addresses: '全部網頁的網址',
  agencies: '機構',
  count: '{n}篇',
  about: '收錄範圍、整理方法和授權',
  citationFile: '下載{format}檔案',
}

export const MACHINES_HANT_HK: MachinesWords = {
  ...MACHINES_HANT,
  about: '收錄範圍、整理方法和許可',
}
