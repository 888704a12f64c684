import type { CopiesWords } from './copies-words.ts'

/** In Simplified characters. */
export const COPIES_HANS: CopiesWords = {
  title: '离线副本',
  say: ['整个网站的拷贝：不连网络，不要服务器，用浏览器就能读、能检索，结果与网上相同。'],
  groups: {
    zip: { title: '全站', say: '一个 zip 文件里是所有的网页和检索。' },
    epub: { title: '电子书', say: 'EPUB 格式，用于电子书阅读器和手机。' },
    data: { title: '数据', say: '供研究使用的表格与数据库。' },
  },
  kinds: { zip: '简体与繁体', 'zip-hans': '只有简体', 'zip-hant': '只有繁体' },
  sha256: 'SHA-256',
  checksum: '解压后的校验码',
  nothing: '现在没有可以下载的副本。',
  open: '怎样打开',
  openSay: [
    '下载 zip，整个解压到一个文件夹。不要在压缩包里直接打开网页：别的页会找不到。',
    '打开文件夹里的 index.html。Chromium、Firefox 一类的浏览器都可以，装在 U 盘上也行。',
    '阅读设置有的浏览器只记在当前一页；其他与网上一样。',
  ],
  verify: '怎样校验',
  verifySay: [
    '下载是否完整：算出 zip 的 SHA-256，与上面的比对。Windows 用 certutil -hashfile 文件名 SHA256，macOS 与 Linux 用 shasum -a 256 文件名。',
    '解压之后：打开其中的 verify.html，选这个文件夹或 zip，缺少、改动、多出的文件都会列出来。显示的校验码应当与上面“解压后的校验码”相同。',
    '也可以在终端里进到解压后的文件夹，运行 sha256sum -c SHA256SUMS。',
  ],
}
