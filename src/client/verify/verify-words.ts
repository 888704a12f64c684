/** What the page that verifies a copy says, in each language. */
export interface VerifyWords {
  readonly title: string
  readonly say: string
  readonly folder: string
  readonly zip: string
  readonly busy: string
  readonly whole: string
  readonly broken: string
  readonly noBag: string
  readonly missing: string
  readonly changed: string
  readonly extra: string
  readonly unsafe: string
  readonly checksum: string
  readonly compare: string
  readonly more: string
}

export type VerifyLanguage = 'zh-Hans' | 'zh-Hant' | 'en'

/** `{n}` files of `{total}`. */
export const VERIFY_WORDS: Readonly<Record<VerifyLanguage, VerifyWords>> = {
  'zh-Hans': {
    title: '校验离线副本',
    say: '选解压后的文件夹，或没有解压的 zip。逐个文件与清单核对，全在这台电脑上进行，不向外发送。',
    folder: '选文件夹',
    zip: '选 zip 文件',
    busy: '正在核对：{n} / {total}',
    whole: '完整无误：{n} 个文件都与清单相同。',
    broken: '有问题：核对了 {n} 个文件，{total} 处不对。',
    noBag: '这里没有可以核对的副本：请选解压后最外层的文件夹，或下载得到的 zip。',
    missing: '缺少',
    changed: '被改动或损坏',
    extra: '清单之外',
    unsafe: '名字指向文件夹之外',
    checksum: '这份副本的校验码',
    compare: '清单本身也可能被人换掉：请把这个校验码与网站“离线副本”页上的比对。',
    more: '……另有 {n} 处',
  },
  'zh-Hant': {
    title: '校驗離線副本',
    say: '選解開後的資料夾，或沒有解開的 zip。逐個檔案與清單核對，全在這臺電腦上進行，不向外傳送。',
    folder: '選資料夾',
    zip: '選 zip 檔案',
    busy: '正在核對：{n} / {total}',
    whole: '完整無誤：{n} 個檔案都與清單相同。',
    broken: '有問題：核對了 {n} 個檔案，{total} 處不對。',
    noBag: '這裡沒有可以核對的副本：請選解開後最外層的資料夾，或下載得到的 zip。',
    missing: '缺少',
    changed: '被改動或損壞',
    extra: '清單之外',
    unsafe: '名字指向資料夾之外',
    checksum: '這份副本的校驗碼',
    compare: '清單本身也可能被人換掉：請把這個校驗碼與網站「離線副本」頁上的比對。',
    more: '……另有 {n} 處',
  },
  en: {
    title: 'Verify an offline copy',
    say: 'Pick the unpacked folder, or the zip as it was downloaded. Every file is held against the manifest, on this computer; nothing is sent.',
    folder: 'Pick a folder',
    zip: 'Pick a zip',
    busy: 'Checking: {n} of {total}',
    whole: 'Whole: all {n} files are as the manifest says.',
    broken: 'Not whole: {n} files were checked, {total} are wrong.',
    noBag:
      'There is no copy to check here: pick the outermost unpacked folder, or the zip as it was downloaded.',
    missing: 'missing',
    changed: 'changed or damaged',
    extra: 'not in the manifest',
    unsafe: 'name leads out of the folder',
    checksum: 'Checksum of this copy',
    compare:
      'The manifest may have been exchanged too: compare this checksum with the one on the site’s page of offline copies.',
    more: '… and {n} more',
  },
}
