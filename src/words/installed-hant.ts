import type { InstalledWords } from './installed-words.ts'

/** As in Taiwan. */
export const INSTALLED_HANT: InstalledWords = {
  title: '離線閱讀',
  ask: {
    report: '把本篇儲存到這部裝置，沒有網路也能讀、能檢索：簡體頁、繁體頁、對照頁，約{size}。',
    agency: '把這個機構的全部報告儲存到這部裝置，沒有網路也能讀、能檢索，約{size}。',
    all: '把全部報告連同檢索索引儲存到這部裝置，沒有網路也能讀、能檢索，約{size}。',
  },
  all: '全部報告',
  saving: '正在儲存，{percent}%',
  saved: '已儲存在這部裝置上，約{size}，沒有網路也能開啟。',
  within: '已隨「{title}」儲存在這部裝置上。',
  failed: '沒有成功。請檢查網路後再試。',
  full: '瀏覽器給本站的空間不夠，沒有儲存；原來儲存的都還在。',
  renewed: '本站剛剛更新過，沒有儲存。請重新開啟本頁再試。',
  toSave: '儲存',
  toCancel: '取消',
  toRemove: '從這部裝置刪除',
  toRetry: '再試一次',
  version: '本站有新版本。',
  versionSaving: '正在更新儲存的內容，{percent}%',
  versionFailed: '沒有更新成功，原來儲存的都還在。請檢查網路後再試。',
  versionFull: '瀏覽器給本站的空間不夠，沒有更新；原來儲存的都還在。',
  take: '換用新版本',
  offline: {
    title: '沒有網路',
    say: '要看的這一頁沒有儲存在這部裝置上。下面是現在能讀的。',
    kept: '儲存過的和最近看過的',
  },
}

/** 網絡 in Hong Kong, where Taiwan says 網路. */
export const INSTALLED_HK: InstalledWords = {
  ...INSTALLED_HANT,
  ask: {
    report: inHongKong(INSTALLED_HANT.ask.report),
    agency: inHongKong(INSTALLED_HANT.ask.agency),
    all: inHongKong(INSTALLED_HANT.ask.all),
  },
  saved: inHongKong(INSTALLED_HANT.saved),
  failed: inHongKong(INSTALLED_HANT.failed),
  versionFailed: inHongKong(INSTALLED_HANT.versionFailed),
  offline: { ...INSTALLED_HANT.offline, title: inHongKong(INSTALLED_HANT.offline.title) },
}

function inHongKong(phrase: string): string {
  return phrase.replaceAll('網路', '網絡')
}
