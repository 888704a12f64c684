/** The words of the page that shows what the archive has and lacks, and of the years of one agency. */
export const COVERAGE = {
  title: { Hans: '收录情况', Hant: '收錄情況' },
  /** `{title}` and `{kind}`. */
  titleOfKind: '{title}：{kind}',
  say: {
    Hans: '每格是一个机构一年的报告。有数字的已经收录，数字是篇数；写“缺”的，前后都有而当年没有找到，点开可以看到怎样补；横线是查明当年没有公开的；空白在首尾两年之外，有没有还不知道。',
    Hant: '每格是一個機構一年的報告。有數字的已經收錄，數字是篇數；寫「缺」的，前後都有而當年沒有找到，點開可以看到怎樣補；橫線是查明當年沒有公開的；空白在首尾兩年之外，有沒有還不知道。',
  },
  kinds: { Hans: '种类', Hant: '種類' },
  allKinds: '全部',
  /** Which of several pages: their name, and `{title}`, `{part}`. */
  parts: { Hans: '分页', Hant: '分頁' },
  titleOfPart: '{title}（{part}）',
  table: { Hans: '各机构历年收录篇数', Hant: '各機構歷年收錄篇數' },
  year: '年份',
  /** What a cell says: `{agency}`, `{year}`, `{n}`. */
  have: { Hans: '{agency}{year}年，收录{n}篇', Hant: '{agency}{year}年，收錄{n}篇' },
  lack: { Hans: '缺，{agency}{year}年，怎样补', Hant: '缺，{agency}{year}年，怎樣補' },
  none: { Hans: '{agency}{year}年，查明未公开', Hant: '{agency}{year}年，查明未公開' },
  /** The sign in a cell that lacks a report. */
  lackSign: '缺',
  key: { Hans: '图例', Hant: '圖例' },
  keyHave: { Hans: '已收录（篇数）', Hant: '已收錄（篇數）' },
  keyLack: { Hans: '缺，待补', Hant: '缺，待補' },
  keyNone: { Hans: '查明未公开', Hant: '查明未公開' },
  keyOutside: '首尾之外，未知',
  totals: { Hans: '合计', Hant: '合計' },
  /** `{agencies}`, `{years}`, `{reports}`, `{lacking}`, and where there are any `{unpublished}`. */
  totalsSay: {
    Hans: '{agencies}个机构，{years}个年度：收录{reports}篇，缺{lacking}格{unpublished}。',
    Hant: '{agencies}個機構，{years}個年度：收錄{reports}篇，缺{lacking}格{unpublished}。',
  },
  /** `{n}` cells, where there are any. */
  totalsUnpublished: { Hans: '，查明未公开{n}格', Hant: '，查明未公開{n}格' },
  give: { Hans: '怎样补一格', Hant: '怎樣補一格' },
  giveSay: [
    {
      Hans: '知道哪里有所缺的报告，请告诉编者：网址、扫描件、照片都可以，不必先整理。',
      Hant: '知道哪裡有所缺的報告，請告訴編者：網址、掃描檔、照片都可以，不必先整理。',
      HantHK: '知道哪裡有所缺的報告，請告訴編者：網址、掃描本、照片都可以，不必先整理。',
    },
    {
      Hans: '如果知道那一年没有公开过，也请说明根据，编者会把“缺”改成横线。',
      Hant: '如果知道那一年沒有公開過，也請說明根據，編者會把「缺」改成橫線。',
    },
  ],
  /** Where the archive has an address that a letter can be sent to. */
  giveLetters: {
    Hans: '下面每个年份都是一封起好头的信，机构和年份已经写上。',
    Hant: '下面每個年份都是一封起好頭的信，機構和年份已經寫上。',
  },
  giveList: '所缺年份',
  giveOne: { Hans: '补{agency}{year}年', Hant: '補{agency}{year}年' },
  /** The letter that offers a report: `{agency}`, `{year}`, `{kind}`. */
  letterTitle: { Hans: '补充：{agency}{year}年', Hant: '補充：{agency}{year}年' },
  letterBody: {
    Hans: '机构：{agency}\n年份：{year}\n种类：{kind}\n题名：\n网址或附件：\n说明：\n',
    Hant: '機構：{agency}\n年份：{year}\n種類：{kind}\n題名：\n網址或附件：\n說明：\n',
  },
  anyKind: '不限',
  gaps: { Hans: '查明未公开', Hant: '查明未公開' },
  gapOfAll: { Hans: '各种报告', Hant: '各種報告' },
  timeline: { Hans: '历年篇数', Hant: '歷年篇數' },
  /** `{year}` and `{n}`. */
  timelineYear: '{year}年，{n}篇',
  /** On the page of an agency. */
  years: { Hans: '历年收录', Hant: '歷年收錄' },
  place: { Hans: '地区：', Hant: '地區：' },
}
