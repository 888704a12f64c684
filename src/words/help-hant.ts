import type { HelpWords } from './help-words.ts'

export const HELP_HANT: HelpWords = {
  title: '說明',
  say: '怎樣讀，怎樣換字形，怎樣檢索、引用、帶走，看到錯處怎樣告訴編者。',
  sections: [
    {
      id: 'reading',
      heading: '怎樣讀',
      paragraphs: [
        '從[目錄](catalogue)按機構、年份、種類找，或在[收錄](coverage)的表裡點一格。每篇先是題名和著錄，再是正文；雙線以下是檔案所加：出處、引用和勘誤的辦法。',
        '黑字是來源的原文，照錄不改。朱字是編者所加：校注、缺字的方框、待核的欄位、來源裡夾帶的軟體提示的記號。藍字是連結。',
        '每段前的數字是段號，也是固定連結：文字改正以後，仍指向同一段。',
      ],
    },
    {
      id: 'scripts',
      heading: '怎樣換字形',
      paragraphs: [
        '頁首的「简」「繁」隨時換讀。兩頁的網址只差一段，段號相同，讀到哪裡就換到哪裡。',
        '每篇只存一種字體，另一種逐字轉換：只換字，不換詞。篇末出處裡的「簡繁對照」把兩種字形逐段並列，標出每處抉擇；[轉換說明](conversions)列出存疑的詞，[用詞](glossary)列出編者定下的寫法。',
      ],
    },
    {
      id: 'searching',
      heading: '怎樣檢索',
      paragraphs: [
        '[檢索](search)找遍全文，輸入簡體或繁體，結果相同。可以按機構、年份、種類篩選，可以逐篇看、逐處看，也可以下載成表格。',
        '檢索要用到 JavaScript；不用時，請從目錄查找。',
      ],
      keys: '鍵盤：/ 回到檢索框，↑ ↓ 逐條移動，Enter 打開，Esc 清空。',
    },
    {
      id: 'citing',
      heading: '怎樣引用',
      paragraphs: [
        '篇末「引用本篇」有幾種現成的格式，可以複製。點段號，可以複製這一段的文字，附段號和固定網址；先選取幾個字再點，就只引這幾個字。',
      ],
    },
    {
      id: 'setting',
      heading: '閱讀設定',
      paragraphs: [
        '頁首的「閱讀設定」可以選字級（最大200%）、行寬、底色（跟隨系統、淺、米、深、高對比）和字體；繁體頁還可以直排。裝置上有中文語音時，可以選聲音朗讀全文。',
        '選擇只存在這臺裝置上，每頁都照辦。',
      ],
      keys: '全部可以用鍵盤：Tab 到「閱讀設定」，Enter 打開，方向鍵選擇，Esc 關閉。',
    },
    {
      id: 'keeping',
      heading: '怎樣帶走',
      paragraphs: [
        '有下載的檔案庫，篇末列出本篇的各種檔案，[關於](about)頁列出全部報告的檔案。瀏覽器允許時，還可以把一篇、一個機構或全部報告儲存在這臺裝置上，斷網也能讀。也可以直接列印：紙上只有正文、出處和校注。',
      ],
    },
    {
      id: 'correcting',
      heading: '看到錯處',
      paragraphs: [
        '篇末「看到錯處」起好了一封信。請寫明段號和原字，編者核對來源後改正，並留下記錄。知道哪裡有所缺的報告，請看[收錄](coverage)頁的「怎樣補一格」。',
      ],
    },
  ],
  contact: '編者的地址：',
}

/** Where Hong Kong has its own words. */
const OF_HONG_KONG: readonly (readonly [tw: string, hk: string])[] = [
  ['軟體', '軟件'],
  ['字級', '字型大小'],
  ['這臺', '這部'],
  ['斷網', '離線'],
]

export const HELP_HANT_HK: HelpWords = {
  ...HELP_HANT,
  sections: HELP_HANT.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((text) =>
      OF_HONG_KONG.reduce((shown, [tw, hk]) => shown.replaceAll(tw, hk), text),
    ),
  })),
}
