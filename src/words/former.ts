/** What stands at an address that had a report. */
export const FORMER = {
  moved: { Hans: '本篇已移到新地址', Hant: '本篇已移到新網址' },
  sayMoved: {
    Hans: '这里是旧地址。网页会自动转到新地址；没有转，请点下面的链接。',
    Hant: '這裡是舊網址。網頁會自動轉到新網址；沒有轉，請點下面的連結。',
  },
  toNew: { Hans: '到新地址', Hant: '到新網址' },
  removed: { Hans: '本篇已撤下', Hant: '本篇已撤下' },
  sayRemoved: {
    Hans: '这个地址曾有一篇报告，{date}撤下，正文不再提供。',
    Hant: '這個網址曾有一篇報告，{date}撤下，正文不再提供。',
  },
  reason: { Hans: '缘由', Hant: '緣由' },
}
