export const DATES = {
  about: { Hans: '约', Hant: '約' },
  uncertain: '（存疑）',
}

export const RECORD = {
  label: { Hans: '著录', Hant: '著錄' },
  place: { Hans: '地区', Hant: '地區' },
  extent: '篇幅',
}

export const REPORT = {
  crumbs: '所在位置',
  contents: '目次',
  end: '全文完',
  pending: '待核',
  pendingNote: {
    Hans: '待核：{fields}由程序推定，尚未经人核对。',
    Hant: '待核：{fields}由程式推定，尚未經人核對。',
  },
  extent: '{characters}字，{paragraphs}段',
  provenance: { Hans: '出处', Hant: '出處' },
  original: { Hans: '原文即为简体', Hant: '原文即為繁體' },
  converted: { Hans: '由繁体逐字转换', Hant: '由簡體逐字轉換' },
  cite: '引用本篇',
  copy: { Hans: '复制', Hant: '複製' },
  copied: { Hans: '已复制', Hant: '已複製' },
  wrong: { Hans: '看到错处', Hant: '看到錯處' },
  wrongNote: {
    Hans: '每段前的数字是段号，也是固定链接。请写明段号和原字，编者核对来源后改正，并留下记录。',
    Hant: '每段前的數字是段號，也是固定連結。請寫明段號和原字，編者核對來源後改正，並留下記錄。',
  },
  correct: { Hans: '更正这一篇', Hant: '勘誤這一篇' },
  correctionTitle: { Hans: '更正：{title}', Hant: '勘誤：{title}' },
  correctionBody: {
    Hans: '篇目：{title}\n地址：{url}\n段号：\n原字：\n应作：\n依据：\n',
    Hant: '篇目：{title}\n網址：{url}\n段號：\n原字：\n應作：\n依據：\n',
  },
  /** The labels of two lines of the body, which the browser fills. */
  paragraphLine: { Hans: '段号：', Hant: '段號：' },
  quoteLine: '原字：',
  neighbours: { Hans: '同一机构的前后篇', Hant: '同一機構的前後篇' },
  previous: '上一篇',
  next: '下一篇',
}

export const CITATION = {
  place: { Hans: '出版地不详', Hant: '出版地不詳' },
}
