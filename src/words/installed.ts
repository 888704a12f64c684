/** The words of saving pages for reading without a network, and of a new version of the site. */
export const INSTALLED = {
  title: { Hans: '离线阅读', Hant: '離線閱讀' },
  /** What would be saved, with `{size}`. */
  ask: {
    report: {
      Hans: '把本篇保存到这台设备，断网也能读、能检索：简体页、繁体页、对照页，约{size}。',
      Hant: '把本篇儲存到這部裝置，沒有網路也能讀、能檢索：簡體頁、繁體頁、對照頁，約{size}。',
      HantHK: '把本篇儲存到這部裝置，沒有網絡也能讀、能檢索：簡體頁、繁體頁、對照頁，約{size}。',
    },
    agency: {
      Hans: '把这个机构的全部报告保存到这台设备，断网也能读、能检索，约{size}。',
      Hant: '把這個機構的全部報告儲存到這部裝置，沒有網路也能讀、能檢索，約{size}。',
      HantHK: '把這個機構的全部報告儲存到這部裝置，沒有網絡也能讀、能檢索，約{size}。',
    },
    all: {
      Hans: '把全部报告连同检索索引保存到这台设备，断网也能读、能检索，约{size}。',
      Hant: '把全部報告連同檢索索引儲存到這部裝置，沒有網路也能讀、能檢索，約{size}。',
      HantHK: '把全部報告連同檢索索引儲存到這部裝置，沒有網絡也能讀、能檢索，約{size}。',
    },
  },
  /** The name of all, where another item says that it is saved within it. */
  all: { Hans: '全部报告', Hant: '全部報告' },
  saving: { Hans: '正在保存，{percent}%', Hant: '正在儲存，{percent}%' },
  saved: {
    Hans: '已保存在这台设备上，约{size}，断网也能打开。',
    Hant: '已儲存在這部裝置上，約{size}，沒有網路也能開啟。',
    HantHK: '已儲存在這部裝置上，約{size}，沒有網絡也能開啟。',
  },
  within: { Hans: '已随“{title}”保存在这台设备上。', Hant: '已隨「{title}」儲存在這部裝置上。' },
  failed: {
    Hans: '没有成功。请检查网络后再试。',
    Hant: '沒有成功。請檢查網路後再試。',
    HantHK: '沒有成功。請檢查網絡後再試。',
  },
  full: {
    Hans: '浏览器给本站的空间不够，没有保存；原来保存的都还在。',
    Hant: '瀏覽器給本站的空間不夠，沒有儲存；原來儲存的都還在。',
  },
  renewed: {
    Hans: '本站刚刚更新过，没有保存。请重新打开本页再试。',
    Hant: '本站剛剛更新過，沒有儲存。請重新開啟本頁再試。',
  },
  toSave: { Hans: '保存', Hant: '儲存' },
  toCancel: '取消',
  toRemove: { Hans: '从这台设备删除', Hant: '從這部裝置刪除' },
  toRetry: { Hans: '再试一次', Hant: '再試一次' },
  /** The page that stands for one that is not kept. */
  offline: {
    title: { Hans: '没有网络', Hant: '沒有網路', HantHK: '沒有網絡' },
    say: {
      Hans: '要看的这一页没有保存在这台设备上。下面是现在能读的。',
      Hant: '要看的這一頁沒有儲存在這部裝置上。下面是現在能讀的。',
    },
    kept: { Hans: '保存过的和最近看过的', Hant: '儲存過的和最近看過的' },
  },
}

/** That the site has a new version, on pages in every language. */
export const VERSION = {
  say: { Hans: '本站有新版本。', Hant: '本站有新版本。', en: 'This site has a new version.' },
  saving: {
    Hans: '正在更新保存的内容，{percent}%',
    Hant: '正在更新儲存的內容，{percent}%',
    en: 'Updating what is saved, {percent}%',
  },
  failed: {
    Hans: '没有更新成功，原来保存的都还在。请检查网络后再试。',
    Hant: '沒有更新成功，原來儲存的都還在。請檢查網路後再試。',
    HantHK: '沒有更新成功，原來儲存的都還在。請檢查網絡後再試。',
    en: 'It was not updated; what was saved is still there. Please check the network and try again.',
  },
  full: {
    Hans: '浏览器给本站的空间不够，没有更新；原来保存的都还在。',
    Hant: '瀏覽器給本站的空間不夠，沒有更新；原來儲存的都還在。',
    en: 'The browser gives this site too little room: it was not updated, and what was saved is still there.',
  },
  take: { Hans: '换用新版本', Hant: '換用新版本', en: 'Use the new version' },
}
