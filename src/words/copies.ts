import type { OfflineKind } from '../archive/settings.ts'
import type { Saying } from './phrase.ts'

/** The words of the page that lists the copies for reading without a network. */
export const COPIES = {
  title: { Hans: '离线副本', Hant: '離線副本' },
  say: [
    {
      Hans: '整个网站的拷贝：不连网络，不要服务器，用浏览器就能读、能检索，结果与网上相同。',
      Hant: '整個網站的複本：不連網路，不要伺服器，用瀏覽器就能讀、能檢索，結果與網上相同。',
      HantHK: '整個網站的複本：不連網絡，不要伺服器，用瀏覽器就能讀、能檢索，結果與網上相同。',
    },
  ],
  groups: {
    zip: {
      title: '全站',
      say: {
        Hans: '一个 zip 文件里是所有的网页和检索。',
        Hant: '一個 zip 檔裡是所有的網頁和檢索。',
      },
    },
    epub: {
      title: { Hans: '电子书', Hant: '電子書' },
      say: {
        Hans: 'EPUB 格式，用于电子书阅读器和手机。',
        Hant: 'EPUB 格式，用於電子書閱讀器和手機。',
      },
    },
    data: {
      title: { Hans: '数据', Hant: '資料', HantHK: '數據' },
      say: {
        Hans: '供研究使用的表格与数据库。',
        Hant: '供研究使用的表格與資料庫。',
        HantHK: '供研究使用的表格與數據庫。',
      },
    },
  },
  kinds: {
    zip: { Hans: '简体与繁体', Hant: '簡體與繁體' },
    'zip-hans': { Hans: '只有简体', Hant: '只有簡體' },
    'zip-hant': { Hans: '只有繁体', Hant: '只有繁體' },
  } satisfies Readonly<Record<OfflineKind, Saying>>,
  sha256: 'SHA-256',
  /** The checksum that `verify.html` shows. */
  checksum: { Hans: '解压后的校验码', Hant: '解開後的校驗碼' },
  nothing: { Hans: '现在没有可以下载的副本。', Hant: '現在沒有可以下載的副本。' },
  open: { Hans: '怎样打开', Hant: '怎樣打開' },
  openSay: [
    {
      Hans: '下载 zip，整个解压到一个文件夹。不要在压缩包里直接打开网页：别的页会找不到。',
      Hant: '下載 zip，整個解開到一個資料夾。不要在壓縮檔裡直接打開網頁：別的頁會找不到。',
    },
    {
      Hans: '打开文件夹里的 index.html。Chromium、Firefox 一类的浏览器都可以，装在 U 盘上也行。',
      Hant: '打開資料夾裡的 index.html。Chromium、Firefox 一類的瀏覽器都可以，裝在隨身碟上也行。',
      HantHK:
        '打開資料夾裡的 index.html。Chromium、Firefox 一類的瀏覽器都可以，裝在 USB 手指上也行。',
    },
    {
      Hans: '阅读设置有的浏览器只记在当前一页；其他与网上一样。',
      Hant: '閱讀設定有的瀏覽器只記在目前一頁；其他與網上一樣。',
    },
  ],
  verify: { Hans: '怎样校验', Hant: '怎樣校驗' },
  verifySay: [
    {
      Hans: '下载是否完整：算出 zip 的 SHA-256，与上面的比对。Windows 用 certutil -hashfile 文件名 SHA256，macOS 与 Linux 用 shasum -a 256 文件名。',
      Hant: '下載是否完整：算出 zip 的 SHA-256，與上面的比對。Windows 用 certutil -hashfile 檔名 SHA256，macOS 與 Linux 用 shasum -a 256 檔名。',
    },
    {
      Hans: '解压之后：打开其中的 verify.html，选这个文件夹或 zip，缺少、改动、多出的文件都会列出来。显示的校验码应当与上面“解压后的校验码”相同。',
      Hant: '解開之後：打開其中的 verify.html，選這個資料夾或 zip，缺少、改動、多出的檔案都會列出來。顯示的校驗碼應當與上面「解開後的校驗碼」相同。',
    },
    {
      Hans: '也可以在终端里进到解压后的文件夹，运行 sha256sum -c SHA256SUMS。',
      Hant: '也可以在終端機裡進到解開後的資料夾，執行 sha256sum -c SHA256SUMS。',
    },
  ],
}
