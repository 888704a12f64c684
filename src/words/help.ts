import type { PhraseEverywhere } from './phrase.ts'

/** What can be typed into the search box, and what it finds. */
const QUERIES: readonly (readonly [typed: PhraseEverywhere, finds: PhraseEverywhere])[] = [
  [
    { Hans: '老旧小区改造', Hant: '老舊小區改造', en: '老旧小区改造' },
    {
      Hans: '这几个字依次相连的报告；简体、繁体都找',
      Hant: '這幾個字依次相連的報告；簡體、繁體都找',
      en: 'reports with these characters in this order',
    },
  ],
  [
    { Hans: '老旧小区 电梯', Hant: '老舊小區 電梯', en: '老旧小区 电梯' },
    { Hans: '两个词都有的报告', Hant: '兩個詞都有的報告', en: 'reports that have both words' },
  ],
  [
    { Hans: '老旧小区 -电梯', Hant: '老舊小區 -電梯', en: '老旧小区 -电梯' },
    {
      Hans: '有前一个、没有后一个的报告',
      Hant: '有前一個、沒有後一個的報告',
      en: 'reports that have the first and not the second',
    },
  ],
  [
    { Hans: '“水岸 书香”', Hant: '「水岸 書香」', en: '“水岸 书香”' },
    {
      Hans: '引号里算一个词，空格处可以是任何标点',
      Hant: '引號裡算一個詞，空格處可以是任何標點',
      en: 'one phrase; a space stands for any mark',
    },
  ],
  [
    { Hans: '41.4亿元', Hant: '41.4億元', en: '41.4亿元' },
    {
      Hans: '这个数，不是1.4，也不是141.4',
      Hant: '這個數，不是1.4，也不是141.4',
      en: 'this number, not 1.4 and not 141.4',
    },
  ],
  [
    { Hans: '桥', Hant: '橋', en: '桥' },
    { Hans: '只写一个字也可以', Hant: '只寫一個字也可以', en: 'a single character will do' },
  ],
]

/** The words of the help page. Its links point to `catalogue`, `coverage`, `search`, `conversions`, `glossary`, `about`. */
export const HELP = {
  title: { Hans: '帮助', Hant: '說明', en: 'Help' },
  say: {
    Hans: '怎样读，怎样换字形，怎样检索、引用、带走，看到错处怎样告诉编者。',
    Hant: '怎樣讀，怎樣換字形，怎樣檢索、引用、帶走，看到錯處怎樣告訴編者。',
    en: 'How to read, switch scripts, search, cite, take copies along and report errors.',
  },
  queries: QUERIES,
  sections: [
    {
      id: 'reading',
      heading: { Hans: '怎样读', Hant: '怎樣讀', en: 'Reading' },
      paragraphs: [
        {
          Hans: '从[目录](catalogue)按机构、年份、种类找，或在[收录](coverage)的表里点一格。每篇先是题名和著录，再是正文；双线以下是档案所加：出处、引用和更正的办法。',
          Hant: '從[目錄](catalogue)按機構、年份、種類找，或在[收錄](coverage)的表裡點一格。每篇先是題名和著錄，再是正文；雙線以下是檔案所加：出處、引用和勘誤的辦法。',
          en: 'Find a report in the catalogue, [目录](catalogue), by agency, year or kind, or in the table of [收录](coverage). A report begins with its title and its catalogue record; the text follows; below the double rule stands what the archive adds.',
        },
        {
          Hans: '黑字是来源的原文，照录不改。朱字是编者所加：校注、缺字的方框、待核的字段、来源里夹带的软件提示的记号。蓝字是链接。',
          Hant: '黑字是來源的原文，照錄不改。朱字是編者所加：校注、缺字的方框、待核的欄位、來源裡夾帶的軟體提示的記號。藍字是連結。',
          HantHK:
            '黑字是來源的原文，照錄不改。朱字是編者所加：校注、缺字的方框、待核的欄位、來源裡夾帶的軟件提示的記號。藍字是連結。',
          en: 'Black is the source. Red is the editors: notes, boxes for lost characters, fields to be confirmed. Blue is a link.',
        },
        {
          Hans: '每段前的数字是段号，也是固定链接：文字改正以后，仍指向同一段。',
          Hant: '每段前的數字是段號，也是固定連結：文字改正以後，仍指向同一段。',
          en: 'The number before a paragraph is its permanent link: it leads to the same paragraph after words in it were corrected.',
        },
      ],
    },
    {
      id: 'scripts',
      heading: { Hans: '怎样换字形', Hant: '怎樣換字形', en: 'Switching scripts' },
      paragraphs: {
        Hans: [
          '页首的“简”“繁”随时换读。两页的地址只差一段，段号相同，读到哪里就换到哪里。',
          '每篇只存一种字体，另一种逐字转换：只换字，不换词。篇末出处里的“简繁对照”把两种字形逐段并列，标出每处抉择；[转换说明](conversions)列出存疑的词，[用词](glossary)列出编者定下的写法。',
        ],
        Hant: [
          '頁首的「简」「繁」隨時換讀。兩頁的網址只差一段，段號相同，讀到哪裡就換到哪裡。',
          '每篇只存一種字體，另一種逐字轉換：只換字，不換詞。篇末出處裡的「簡繁對照」把兩種字形逐段並列，標出每處抉擇；[轉換說明](conversions)列出存疑的詞，[用詞](glossary)列出編者定下的寫法。',
        ],
        en: [
          'The letters 简 and 繁 at the head of each page switch between Simplified and Traditional characters, and keep your place. The link 简繁对照 below a report shows both side by side, with every choice of the conversion marked.',
        ],
      },
    },
    {
      id: 'searching',
      heading: { Hans: '怎样检索', Hant: '怎樣檢索', en: 'Searching' },
      paragraphs: [
        {
          Hans: '[检索](search)找遍全文，输入简体或繁体，结果相同。可以按机构、年份、种类筛选，可以逐篇看、逐处看，也可以下载成表格。',
          Hant: '[檢索](search)找遍全文，輸入簡體或繁體，結果相同。可以按機構、年份、種類篩選，可以逐篇看、逐處看，也可以下載成表格。',
          en: 'The search, [检索](search), goes through the full text. Type Simplified or Traditional characters: the results are the same. They can be filtered by agency, year and kind, listed by report or place by place, and saved as a table.',
        },
        {
          Hans: '检索要用到 JavaScript；不用时，请从目录查找。',
          Hant: '檢索要用到 JavaScript；不用時，請從目錄查找。',
          en: 'Searching needs JavaScript; without it, use the catalogue.',
        },
      ],
      keys: {
        Hans: '键盘：/ 回到检索框，↑ ↓ 逐条移动，Enter 打开，Esc 清空。',
        Hant: '鍵盤：/ 回到檢索框，↑ ↓ 逐條移動，Enter 打開，Esc 清空。',
        en: 'Keys: / goes to the search box, ↑ ↓ move from hit to hit, Enter opens, Esc clears.',
      },
    },
    {
      id: 'citing',
      heading: { Hans: '怎样引用', Hant: '怎樣引用', en: 'Citing' },
      paragraphs: [
        {
          Hans: '篇末“引用本篇”有几种现成的格式，可以复制。点段号，可以复制这一段的文字，附段号和固定地址；先选中几个字再点，就只引这几个字。',
          Hant: '篇末「引用本篇」有幾種現成的格式，可以複製。點段號，可以複製這一段的文字，附段號和固定網址；先選取幾個字再點，就只引這幾個字。',
          en: 'Below each report, 引用本篇 has citations in several formats to copy. Press the number of a paragraph to copy its words with number and permanent address; mark some words first to quote only those.',
        },
      ],
    },
    {
      id: 'setting',
      heading: { Hans: '阅读设置', Hant: '閱讀設定', en: 'Settings' },
      paragraphs: {
        Hans: [
          '页首的“阅读设置”可以选字号（最大200%）、行宽、底色（随系统、浅、米、深、高对比）和字体；繁体页还可以直排。设备上有中文语音时，可以选声音朗读全文。',
          '选择只存在这台设备上，每页都照办。',
        ],
        Hant: [
          '頁首的「閱讀設定」可以選字級（最大200%）、行寬、底色（跟隨系統、淺、米、深、高對比）和字體；繁體頁還可以直排。裝置上有中文語音時，可以選聲音朗讀全文。',
          '選擇只存在這臺裝置上，每頁都照辦。',
        ],
        HantHK: [
          '頁首的「閱讀設定」可以選字型大小（最大200%）、行寬、底色（跟隨系統、淺、米、深、高對比）和字體；繁體頁還可以直排。裝置上有中文語音時，可以選聲音朗讀全文。',
          '選擇只存在這部裝置上，每頁都照辦。',
        ],
        en: [
          'The button at the head of each page (阅读设置) sets text size up to 200 %, line width, colours and typeface; pages in Traditional characters can be set vertically, and a report is read aloud where your device has a Chinese voice. What you choose stays on this device.',
        ],
      },
      keys: {
        Hans: '全部可以用键盘：Tab 到“阅读设置”，Enter 打开，方向键选择，Esc 关闭。',
        Hant: '全部可以用鍵盤：Tab 到「閱讀設定」，Enter 打開，方向鍵選擇，Esc 關閉。',
        en: 'Tab moves to the button, Enter opens it, arrow keys choose, Esc closes.',
      },
    },
    {
      id: 'keeping',
      heading: { Hans: '怎样带走', Hant: '怎樣帶走', en: 'Taking copies along' },
      paragraphs: [
        {
          Hans: '有下载的档案，篇末列出本篇的各种文件，[关于](about)页列出全部报告的文件。浏览器允许时，还可以把一篇、一个机构或全部报告保存在这台设备上，断网也能读。也可以直接打印：纸上只有正文、出处和校注。',
          Hant: '有下載的檔案庫，篇末列出本篇的各種檔案，[關於](about)頁列出全部報告的檔案。瀏覽器允許時，還可以把一篇、一個機構或全部報告儲存在這臺裝置上，斷網也能讀。也可以直接列印：紙上只有正文、出處和校注。',
          HantHK:
            '有下載的檔案庫，篇末列出本篇的各種檔案，[關於](about)頁列出全部報告的檔案。瀏覽器允許時，還可以把一篇、一個機構或全部報告儲存在這部裝置上，離線也能讀。也可以直接列印：紙上只有正文、出處和校注。',
          en: 'Where the archive offers files, those of a report are at its end, and those of all reports on the page [关于](about). Where your browser allows it, reports can be saved on this device and read without a network. A report can be printed as it is: paper has the text, its source and the notes, and no buttons.',
        },
      ],
    },
    {
      id: 'correcting',
      heading: { Hans: '看到错处', Hant: '看到錯處', en: 'Reporting errors' },
      paragraphs: [
        {
          Hans: '篇末“看到错处”起好了一封信。请写明段号和原字，编者核对来源后改正，并留下记录。知道哪里有所缺的报告，请看[收录](coverage)页的“怎样补一格”。',
          Hant: '篇末「看到錯處」起好了一封信。請寫明段號和原字，編者核對來源後改正，並留下記錄。知道哪裡有所缺的報告，請看[收錄](coverage)頁的「怎樣補一格」。',
          en: 'At the end of each report, 看到错处 begins a letter. Please give the number of the paragraph and the characters in question; the editors compare the source, correct, and leave a record. If you know of a report that is missing, [收录](coverage) begins a letter for it. You may write in English.',
        },
      ],
    },
  ],
  /** Behind the way to report an error: the archive's own address. */
  contact: { Hans: '编者的地址：', Hant: '編者的地址：', en: 'The editors: ' },
}
