import type { CopiesWords } from './copies-words.ts'

/** In Traditional characters, for Taiwan. */
export const COPIES_HANT: CopiesWords = {
  title: '離線副本',
  say: ['整個網站的複本：不連網路，不要伺服器，用瀏覽器就能讀、能檢索，結果與網上相同。'],
  groups: {
    zip: { title: '全站', say: '一個 zip 檔裡是所有的網頁和檢索。' },
    epub: { title: '電子書', say: 'EPUB 格式，用於電子書閱讀器和手機。' },
    data: { title: '資料', say: '供研究使用的表格與資料庫。' },
  },
  kinds: { zip: '簡體與繁體', 'zip-hans': '只有簡體', 'zip-hant': '只有繁體' },
  sha256: 'SHA-256',
  checksum: '解開後的校驗碼',
  nothing: '現在沒有可以下載的副本。',
  open: '怎樣打開',
  openSay: [
    '下載 zip，整個解開到一個資料夾。不要在壓縮檔裡直接打開網頁：別的頁會找不到。',
    '打開資料夾裡的 index.html。Chromium、Firefox 一類的瀏覽器都可以，裝在隨身碟上也行。',
    '閱讀設定有的瀏覽器只記在目前一頁；其他與網上一樣。',
  ],
  verify: '怎樣校驗',
  verifySay: [
    '下載是否完整：算出 zip 的 SHA-256，與上面的比對。Windows 用 certutil -hashfile 檔名 SHA256，macOS 與 Linux 用 shasum -a 256 檔名。',
    '解開之後：打開其中的 verify.html，選這個資料夾或 zip，缺少、改動、多出的檔案都會列出來。顯示的校驗碼應當與上面「解開後的校驗碼」相同。',
    '也可以在終端機裡進到解開後的資料夾，執行 sha256sum -c SHA256SUMS。',
  ],
}

/** Hong Kong says 網絡, 數據庫 and USB 手指. */
export const COPIES_HK: CopiesWords = {
  ...COPIES_HANT,
  say: COPIES_HANT.say.map((line) => line.replace('網路', '網絡')),
  groups: {
    ...COPIES_HANT.groups,
    data: { title: '數據', say: '供研究使用的表格與數據庫。' },
  },
  openSay: COPIES_HANT.openSay.map((line) => line.replace('隨身碟', ' USB 手指')),
}
